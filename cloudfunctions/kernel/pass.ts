/** The pass: a person's rights, signed by the house and carried by the phone, so that most calls need not read them. */
import type { HomeTie, Post } from './actor'
import type { Secrets } from './secrets'

/** How long a pass is believed; an ended post keeps its rights no longer than this. */
const PASS_MS = 10 * 60_000

interface Rights {
  homes: readonly HomeTie[]
  posts: readonly Post[]
}

/** The signature covers the openid, so a pass is worth nothing to anybody else and never says who is calling. */
export function issuePass(secrets: Secrets, openid: string, rights: Rights, now: number): string {
  const body = Buffer.from(JSON.stringify({ ...rights, until: now + PASS_MS })).toString('base64url')
  return `${body}.${secrets.sign('pass', `${openid}\n${body}`)}`
}

/** The rights in a pass, or null when it is forged, another person's or out of date. */
export function readPass(secrets: Secrets, openid: string, pass: string, now: number): Rights | null {
  const [body, signature] = pass.split('.')
  if (!body || !signature || !secrets.verify('pass', `${openid}\n${body}`, signature)) return null
  const { homes, posts, until } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Rights & {
    until: number
  }
  return now < until && until <= now + PASS_MS ? { homes, posts } : null
}
