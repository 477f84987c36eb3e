/** Consents of a person: what was said, in which wording, when; and what follows from taking one back. */
import type { HomeTie, Post } from 'kernel/actor'
import { type ConsentKind, consentKinds } from 'types/community'

export interface ConsentAct {
  kind: ConsentKind
  given: boolean
  /** Of the text that was read. */
  version: number
  at: number
}

/** More than anybody says in years; the oldest make room, the newest of each kind never does. */
const ACTS_MAX = 100

interface Consenting {
  consents?: ConsentAct[]
}

/** Saying again what already stands changes nothing. */
export function withConsent<P extends Consenting>(person: P, act: ConsentAct): P {
  const before = person.consents ?? []
  const standing = lastOf(before, act.kind)
  if (standing?.given === act.given && standing.version === act.version) return person
  return { ...person, consents: [...before, act].slice(-ACTS_MAX) }
}

const lastOf = (acts: readonly ConsentAct[], kind: ConsentKind): ConsentAct | undefined =>
  acts.filter(act => act.kind === kind).at(-1)

/** How each consent stands now; kinds never asked are left out. */
export const standingConsents = ({ consents = [] }: Consenting): ConsentAct[] =>
  consentKinds.flatMap(kind => lastOf(consents, kind) ?? [])

export const hasConsent = (person: Consenting, kind: ConsentKind): boolean =>
  lastOf(person.consents ?? [], kind)?.given === true

/** What taking a consent back ends at once: the basic one all homes, the number's one its being shown. */
export function afterWithdrawal(
  { homes, posts }: { homes: HomeTie[]; posts: Post[] },
  kind: ConsentKind
): { homes: HomeTie[]; posts: Post[] } {
  if (kind === 'home') return { homes: [], posts }
  if (kind === 'work-phone') return { homes, posts: posts.map(post => ({ ...post, phoneShown: false })) }
  return { homes, posts }
}
