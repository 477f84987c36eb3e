/** People as other contexts may meet them: by id, by number, by where they live, by post. */
import type { HomeTie } from 'kernel/actor'
import type { Context } from 'kernel/context'
import type { Work } from 'kernel/context-module'
import type { Where } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal } from 'kernel/refusal'
import type { TemplateKey } from 'types/notices'
import type { Role } from 'types/roles'
import { changePerson } from './change-person'
import { type Person, people } from './documents'

/** Someone a notice can reach. */
export interface Recipient {
  personId: string
  openid: string
  /** How many messages of each kind the person has allowed and not yet got. */
  subscriptions: Record<TemplateKey, number>
}

const FIFTY = 50

const toRecipient = (person: Person): Recipient => ({
  personId: person._id,
  openid: person.openid,
  subscriptions: person.subscriptions
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

const MESSAGES_MAX = 20

/** Adds one allowed message of each kind granted; a repeated request adds once. */
export async function keepSubscriptions(
  context: Context,
  granted: readonly TemplateKey[]
): Promise<Record<TemplateKey, number> | Refusal> {
  const person = await changePerson(context, context.actor.personId, before => {
    const added = granted.map(kind => [kind, Math.min(before.subscriptions[kind] + 1, MESSAGES_MAX)])
    return { ...before, subscriptions: { ...before.subscriptions, ...Object.fromEntries(added) } }
  })
  return isRefusal(person) ? person : person.subscriptions
}

/** One message has been used; a lost race only means that the number is one too high until the platform says so. */
export async function spendSubscription(work: Work, personId: string, template: TemplateKey): Promise<void> {
  const person = await work.documents.get<Person>(people.name, personId)
  if (!person || person.subscriptions[template] === 0) return
  const subscriptions = { ...person.subscriptions, [template]: person.subscriptions[template] - 1 }
  const patch = { subscriptions, version: person.version + 1 }
  await work.documents.update(people.name, personId, { version: person.version }, patch)
}
