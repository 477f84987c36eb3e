/** A round: everyone for whom something waited gets one message about all of it, once, however often the clock comes. */
import { type Recipient, recipients } from 'contexts/community'
import { audit } from 'kernel/audit'
import type { DueKind, Work } from 'kernel/context-module'
import { deliver, inTurns } from './deliver'
import { type InboxNotice, inbox, type Round, rounds } from './documents'
import { type Bundle, bundleOf } from './rules/digest'

/** Inbox notices looked at together; more than one person has in one slot. */
const ROWS = 300
/** People served between two writes of the round: as many messages are lost at the most when the process dies. */
const PEOPLE = 50
/** Steps in one turn; then other documents have their turn too. */
const STEPS = 10

type Row = Pick<InboxNotice, '_id' | 'personId' | 'title' | 'body' | 'link' | 'at' | 'when' | 'read'>
const fields = ['personId', 'title', 'body', 'link', 'at', 'when', 'read']

export const roundDue: DueKind<Round> = {
  collection: rounds,
  async work(work, round) {
    let now = round
    for (let step = 0; step < STEPS && !now.ended; step++) {
      const next = await walk(work, now)
      // Another clock is on this round: it goes on, this one has done its part.
      if (!next) return now
      now = next
    }
    return now
  }
}

/**
 * The next people of a round. The round itself is moved past them before anything is sent: of two clocks only one moves
 * it, and a message is never sent twice.
 */
async function walk(work: Work, round: Round): Promise<Round | null> {
  const { _id, slot, after, version } = round
  const where = { slot, personId: { gt: after } }
  const order = { personId: 'asc', key: 'asc' } as const
  const rows = await work.documents.find<Row>(inbox.name, where, { order, limit: ROWS, fields })
  const waiting = byPerson(rows)
  const people = [...waiting.keys()].slice(0, PEOPLE)
  const last = people[people.length - 1]
  if (last === undefined) return { ...round, ended: true }
  const moved = { after: last, version: version + 1 }
  if (!(await work.documents.update(rounds.name, _id, { version }, moved))) return null
  const reached = await send(work, people, waiting)
  if (reached.length > 0) {
    await work.documents.updateAll(inbox.name, { slot, personId: { in: reached } }, { push: 'taken' })
  }
  return { ...round, ...moved }
}

/** The last person of a full page may have more on the next one and waits for it. */
function byPerson(rows: readonly Row[]): Map<string, Row[]> {
  const people = new Map<string, Row[]>()
  for (const row of rows) people.set(row.personId, [...(people.get(row.personId) ?? []), row])
  const last = rows[rows.length - 1]
  if (rows.length === ROWS && last && people.size > 1) people.delete(last.personId)
  return people
}

/** What was opened meanwhile needs no message. @returns who got one */
async function send(work: Work, people: string[], waiting: ReadonlyMap<string, Row[]>): Promise<string[]> {
  const unread = people.filter(personId => waiting.get(personId)?.some(row => !row.read))
  if (unread.length === 0) return []
  const reached: string[] = []
  await inTurns(await recipients(work, unread), async person => {
    const rows = (waiting.get(person.personId) ?? []).filter(row => !row.read)
    const bundle = bundleOf(rows, person.subscriptions, work.at)
    if (bundle && (await deliveredSafely(work, person, bundle))) reached.push(person.personId)
  })
  return reached
}

/** The round has moved on, so nobody tries again; one message that fails must not take the others with it. */
async function deliveredSafely(work: Work, person: Recipient, bundle: Bundle): Promise<boolean> {
  const startedAt = Date.now()
  try {
    return await deliver(work, person, bundle)
  } catch (fault) {
    audit({ operation: 'clock.rounds', personId: person.personId, requestId: 'message', outcome: { fault }, startedAt })
    return false
  }
}
