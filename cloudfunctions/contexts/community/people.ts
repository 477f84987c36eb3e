/** People as other contexts may meet them: by id, by number, by where they live, by post. */
import type { HomeTie, Post } from 'kernel/actor'
import type { Context } from 'kernel/context'
import type { Work } from 'kernel/context-module'
import type { Where } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { covers, within } from 'kernel/scope'
import type { NoticeWishes, TemplateKey } from 'types/notices'
import { consentTexts } from 'types/privacy'
import type { Role } from 'types/roles'
import { changePerson } from './change-person'
import { type Person, people } from './documents'
import { withConsent } from './rules/consent'
import { calledBy } from './rules/post'

/** Someone a notice can reach. */
export interface Recipient {
  personId: string
  openid: string
  homes: HomeTie[]
  /** How many messages of each kind the person has allowed and not yet got. */
  subscriptions: Record<TemplateKey, number>
  noticeWishes?: NoticeWishes
  /** Of the person's document, to spend a message in one round trip. */
  version: number
}

const FIFTY = 50

const toRecipient = (person: Person): Recipient => ({
  personId: person._id,
  openid: person.openid,
  homes: person.homes,
  subscriptions: person.subscriptions,
  ...(person.noticeWishes ? { noticeWishes: person.noticeWishes } : {}),
  version: person.version
})

const fetchPeople = (ports: Pick<Ports, 'documents'>, where: Where, limit: number): Promise<Person[]> =>
  ports.documents.find<Person>(people.name, where, { order: { _id: 'asc' }, limit })

/** Fifty of those who live (or own) at or below a scope; one round trip a page. */
export async function residentsPage(
  ports: Pick<Ports, 'documents'>,
  scope: string,
  ownersOnly: boolean,
  after?: string
): Promise<{ people: Recipient[]; next?: string }> {
  const where: Where = { [ownersOnly ? 'ownsIn' : 'livesIn']: scope, ...(after ? { _id: { gt: after } } : {}) }
  const found = (await fetchPeople(ports, where, FIFTY)).map(toRecipient)
  const last = found[FIFTY - 1]
  return last ? { people: found, next: last.personId } : { people: found }
}

/** Those who hold a post exactly at a scope; a post is held by few. */
export const postHolders = async (ports: Pick<Ports, 'documents'>, role: Role, scope: string): Promise<Recipient[]> =>
  (await fetchPeople(ports, { serves: `${role}@${scope}` }, FIFTY)).map(toRecipient)

/** Somebody who holds a post at or below a place. */
export interface Holder {
  personId: string
  /** 红邻书记 赵建国. */
  who: string
  post: Post
}

const HOLDERS_MAX = 300

/** Those who hold a post now at or below a place, one entry a post; one round trip. */
export async function holdersWithin(
  ports: Pick<Ports, 'documents' | 'now'>,
  role: Role,
  scope: string
): Promise<Holder[]> {
  const at = ports.now()
  const found = await fetchPeople(ports, within('serves', `${role}@${scope}`), HOLDERS_MAX)
  return found.flatMap(person =>
    person.posts
      .filter(post => post.role === role && covers(scope, post.scope) && post.from <= at && at < post.until)
      .map(post => ({ personId: person._id, who: calledBy(post), post }))
  )
}

/** The people with these ids, at most 100. */
export const recipients = async (ports: Pick<Ports, 'documents'>, personIds: string[]): Promise<Recipient[]> =>
  (await fetchPeople(ports, { _id: { in: personIds.slice(0, 100) } }, 100)).map(toRecipient)

/** The person who reads out this ten-digit number, or null. */
export async function findByCode(
  ports: Pick<Ports, 'documents'>,
  code: string
): Promise<{ personId: string; openid: string; homes: HomeTie[] } | null> {
  const [person] = await fetchPeople(ports, { code }, 1)
  return person ? { personId: person._id, openid: person.openid, homes: person.homes } : null
}

/** The people who read out these numbers, by number; those that nobody has are left out. At most 100; none cost nothing. */
export async function findByCodes(
  ports: Pick<Ports, 'documents'>,
  codes: readonly string[]
): Promise<Map<string, { personId: string; homes: HomeTie[] }>> {
  const wanted = [...new Set(codes)].slice(0, 100)
  if (wanted.length === 0) return new Map()
  const found = await fetchPeople(ports, { code: { in: wanted } }, wanted.length)
  return new Map(found.map(person => [person.code, { personId: person._id, homes: person.homes }]))
}

/** The numbers that these people read out, by person; at most 100, none cost nothing. */
export async function codesOf(
  ports: Pick<Ports, 'documents'>,
  personIds: readonly string[]
): Promise<Map<string, string>> {
  const wanted = [...new Set(personIds)].slice(0, 100)
  if (wanted.length === 0) return new Map()
  const found = await fetchPeople(ports, { _id: { in: wanted } }, wanted.length)
  return new Map(found.map(({ _id, code }) => [_id, code]))
}

const MESSAGES_MAX = 20

/** Adds one allowed message of each kind granted, with the consent that lies in it; a repeated request adds once. */
export async function keepSubscriptions(
  context: Context,
  granted: readonly TemplateKey[]
): Promise<Record<TemplateKey, number> | Refusal> {
  const person = await changePerson(context, context.actor.personId, before => {
    const added = granted.map(kind => [kind, Math.min(before.subscriptions[kind] + 1, MESSAGES_MAX)])
    const said = { kind: 'digest', given: true, version: consentTexts.digest.version, at: context.at } as const
    const allowed = granted.length > 0 ? withConsent(before, said) : before
    return { ...allowed, subscriptions: { ...before.subscriptions, ...Object.fromEntries(added) } }
  })
  return isRefusal(person) ? person : person.subscriptions
}

/**
 * One message has been used. One round trip while the person's document is as it was read, else three; a lost race only
 * means that the number is one too high until the platform says so.
 */
export async function spendSubscription(work: Work, known: Recipient, template: TemplateKey): Promise<void> {
  if (await spend(work, known.personId, known, template)) return
  const person = await work.documents.get<Person>(people.name, known.personId)
  if (person) await spend(work, person._id, person, template)
}

async function spend(
  work: Work,
  personId: string,
  { version, subscriptions }: Pick<Person, 'version' | 'subscriptions'>,
  template: TemplateKey
): Promise<boolean> {
  const left = { ...subscriptions, [template]: Math.max(0, subscriptions[template] - 1) }
  const patch = { subscriptions: left, version: version + 1 }
  return work.documents.update(people.name, personId, { version }, patch)
}

/** What a person has said about messages, and how many they still allow; one round trip. */
export async function noticeWishesOf(
  ports: Pick<Ports, 'documents'>,
  personId: string
): Promise<Pick<Recipient, 'noticeWishes' | 'subscriptions' | 'homes'> | null> {
  const person = await ports.documents.get<Person>(people.name, personId)
  return person && toRecipient(person)
}

/** Two round trips. */
export async function keepNoticeWishes(
  context: Context,
  noticeWishes: NoticeWishes
): Promise<Pick<Recipient, 'noticeWishes' | 'subscriptions' | 'homes'> | Refusal> {
  const person = await changePerson(context, context.actor.personId, before => ({ ...before, noticeWishes }))
  return isRefusal(person) ? person : toRecipient(person)
}
