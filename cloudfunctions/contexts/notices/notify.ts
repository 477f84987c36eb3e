/** Delivering a notice: into each inbox exactly once, and to WeChat at once, with a later round, or not at all. */
import type { Recipient } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import type { Done, Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { NoticeEntry } from 'kernel/outbox'
import { covers } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import { nextPage, placeOf } from './audience'
import { buildingOf } from './building'
import { callingOf } from './calling'
import { deliver, inTurns } from './deliver'
import { callings, type InboxNotice, inbox, type Round, rounds, setsOutAt } from './documents'
import { reasonOf } from './reason-of'
import { bundleOf } from './rules/digest'
import { kindOf } from './rules/message'
import { sendAt, usualWishes } from './rules/sending'

/** What one page of people holds, and well within what one call of the database takes. */
const TOGETHER_MAX = 50

interface Planned {
  person: Recipient
  notice: InboxNotice
  now: boolean
}

/**
 * Delivers one page of at most 50 people; gives back the entry for the next page, or null after the last.
 *
 * Safe to run twice, or by two clocks at once. The inbox id follows from notice and person, so there is never a second
 * inbox notice. A message is sent only by the clock that took it first, so there is at most one; when the process dies
 * between taking and sending, that one message is lost and the inbox notice remains.
 */
export async function notify(work: Work, entry: NoticeEntry, done: Done | undefined): Promise<NoticeEntry | null> {
  const calling = callingOf(entry)
  if (calling) await mustAdd(work, callings.name, [calling])
  const { people, rest } = await nextPage(work, entry.audience)
  const acted = entry.unlessDone && done ? await done(work, entry.unlessDone.of, people) : new Set<string>()
  const told = people.filter(person => person.personId !== entry.except && !acted.has(person.personId))
  await tell(
    work,
    told.map(person => plan(work, entry, person))
  )
  return rest ? { ...entry, audience: rest } : null
}

/**
 * Delivers notices that are each for one person, together: at most 50. Three round trips, and those of the pushes.
 * As safe to run twice as one notice is.
 * @returns false when there are others among them; nothing was done then
 */
export async function notifyEach(work: Work, entries: readonly NoticeEntry[]): Promise<boolean> {
  const named = entries.flatMap(entry => {
    const [personId, ...others] = 'people' in entry.audience ? entry.audience.people : []
    return personId && others.length === 0 && isPlain(entry) ? [{ entry, personId }] : []
  })
  if (named.length < entries.length || named.length > TOGETHER_MAX) return false
  const { people } = await nextPage(work, { people: [...new Set(named.map(({ personId }) => personId))] })
  const known = new Map(people.map(person => [person.personId, person]))
  const planned = named.flatMap(({ entry, personId }) => {
    const person = entry.except === personId ? undefined : known.get(personId)
    return person ? [plan(work, entry, person)] : []
  })
  await tell(work, planned)
  return true
}

/** Nothing but the inbox and WeChat has to do with it. */
const isPlain = (entry: NoticeEntry): boolean => !entry.unlessDone && !callingOf(entry)

async function tell(work: Work, planned: readonly Planned[]): Promise<void> {
  // The round first: what waits for it is never left standing, also when the process dies in between.
  await mustAdd(work, rounds.name, roundsFor(planned))
  // Nothing is pushed before it stands in the inbox; the clock comes back to a page that could not be written.
  const notices = planned.map(({ notice }) => notice)
  await mustAdd(work, inbox.name, notices)
  await inTurns(
    planned.filter(({ now }) => now),
    one => push(work, one)
  )
}

async function mustAdd(work: Work, collection: string, wanted: readonly { _id: string }[]): Promise<void> {
  if (!(await addMissing(work.documents, collection, wanted))) throw new Busy(`${collection} could not be written`)
}

export const inboxId = (source: string, personId: string): string => `n_${shortHash(`${source} ${personId}`, 20)}`

function plan(work: Work, entry: NoticeEntry, person: Recipient): Planned {
  const law = lawAt(person.homes[0]?.path ?? work.deployment.rootScope)
  const at = sendAt(entry, person.noticeWishes ?? usualWishes(law), law, work.at)
  const now = at !== null && at <= work.at
  return { person, notice: inboxNotice(entry, person, now ? null : at), now }
}

function inboxNotice(entry: NoticeEntry, person: Recipient, slot: number | null): InboxNotice {
  const { id: source, at, title, body, because = reasonOf(entry.audience), link, when } = entry
  const _id = inboxId(source, person.personId)
  const building = buildingIn(person, placeOf(entry.audience))
  return {
    _id,
    personId: person.personId,
    key: sortKey(at, _id),
    kind: kindOf(link),
    at,
    title,
    body,
    ...(because === undefined ? {} : { because }),
    link,
    ...(when === undefined ? {} : { when }),
    read: false,
    source,
    ...(building === undefined ? {} : { building }),
    ...(slot === null ? {} : { slot }),
    push: 'waiting',
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
}

/** Where the person lives in the place that is told. */
function buildingIn({ homes }: Recipient, scope: string | undefined): string | undefined {
  const home = homes.find(({ path }) => scope === undefined || covers(scope, path))
  return home && buildingOf(home.path)
}

function roundsFor(planned: readonly Planned[]): Round[] {
  const slots = new Set(planned.flatMap(({ notice }) => notice.slot ?? []))
  return [...slots].map(slot => ({
    _id: `r_${slot}`,
    slot,
    after: '',
    ended: false,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: setsOutAt(slot)
  }))
}

/** Four round trips: taken, sent, spent; one more when WeChat would not take it. */
async function push(work: Work, { person, notice }: Planned): Promise<void> {
  const bundle = bundleOf([notice], person.subscriptions, work.at)
  if (!bundle || !work.deployment.templates[bundle.template]) return
  const taken = await work.documents.update(inbox.name, notice._id, { push: 'waiting' }, { push: 'taken' })
  if (!taken) return
  if (!(await deliver(work, person, bundle)))
    await work.documents.update(inbox.name, notice._id, {}, { push: 'missed' })
}
