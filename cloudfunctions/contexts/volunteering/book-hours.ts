/** Confirmed help becomes an entry of the hours book, once; a correction undoes the entry before and posts another. */
import { type EntryDraft, openBook, postEach, reverse } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Work } from 'kernel/context-module'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { activityKinds } from 'types/activity-kinds'
import { confirmedNotice } from './announce'
import type { Help } from './documents'
import { type Deed, earn, takeBack } from './earned'
import { hoursEntryId } from './help-id'
import { purseAccount, purseOf } from './purse'

type Posted = NonNullable<Help['booked']>

/** The rounds of one help are separate deeds: each earns once, and can be taken back once. */
const deedOf = (help: Help, { minutes, round }: Pick<Posted, 'minutes' | 'round'>): Deed => ({
  id: `${help._id}:${round}`,
  activityId: help.activityId,
  kind: help.kind,
  scope: help.community,
  personId: help.personId,
  minutes,
  startedAt: help.startsAt
})

const approvals = ({ confirmedBy = '', confirmedAt = 0 }: Help, what: string) => [
  { who: confirmedBy, what, at: confirmedAt }
]

/**
 * Everything that confirmations and corrections ask for, in an order that may be repeated from any step. Helps of one
 * activity are booked together: every help keeps its own two entries, but those of the hours book are written at once
 * and those of the points book in one transaction.
 * Round trips for n people who have purses: 5n + 9, of which 3n + 4 are one transaction and 2n go side by side; 2 more
 * where some have no purse yet, 1 more when the month is over.
 * @param all of one activity
 * @throws when the ledger cannot take it now: the clock tries each by itself, and again later
 */
export async function bookHours(work: Work, all: readonly Help[]): Promise<Help[]> {
  const confirmed = all.filter(({ state }) => state === 'confirmed')
  for (const help of confirmed) if (help.booked) await undo(work, help, help.booked)
  const counting = confirmed.filter(({ minutes }) => minutes > 0)
  await post(work, counting)
  const earned = await earn(
    work,
    counting.map(help => deedOf(help, help))
  )
  const points = new Map(counting.map(({ _id }, place) => [_id, earned[place] ?? 0]))
  return all.map(help => (help.state === 'confirmed' ? bookedAs(help, points.get(help._id) ?? 0, work.at) : help))
}

function bookedAs({ booked: _before, ...help }: Help, points: number, at: number): Help {
  const { minutes, round } = help
  const booked = minutes === 0 ? {} : { booked: { minutes, round } }
  return { ...help, ...booked, state: 'booked', points, outbox: [...help.outbox, confirmedNotice(help, at)] }
}

async function undo(work: Work, help: Help, booked: Posted): Promise<void> {
  const reason = '更正服务时长'
  const undone = await reverse(work, hoursEntryId(help._id, booked.round), {
    reason,
    approvals: approvals(help, '更正时长')
  })
  if (isRefusal(undone) && undone.reason !== 'already-reversed') throw failed(help, undone)
  await takeBack(work, deedOf(help, booked))
}

/**
 * Each on its day; where that month is closed, in the running one. An entry that stands there with another day is the
 * same help, posted while the month was in the other state.
 */
async function post(work: Work, counting: readonly Help[]): Promise<void> {
  const [first] = counting
  if (!first) return
  const book = await openBook(work, 'hours', first.community)
  if (isRefusal(book)) throw failed(first, book)
  const onTheDay = await postEach(
    work,
    counting.map(help => draftOf(work, help, book, chinaDate(help.startsAt)))
  )
  const late = counting.filter((help, place) => isLate(help, onTheDay[place]))
  const today = await postEach(
    work,
    late.map(help => draftOf(work, help, book))
  )
  late.forEach((help, place) => {
    const refused = today[place]
    if (refused && isLate(help, refused)) throw failed(help, refused)
  })
}

/** Whether only its closed month keeps a help from standing in the book. @throws when it waits for something else */
function isLate(help: Help, refused: Refusal | null | undefined): boolean {
  if (!refused || refused.reason === 'request-reused') return false
  if (refused.reason === 'period-closed') return true
  throw failed(help, refused)
}

/** No title and no name: an entry stays for ever and is read by many. @param day on which it was done; today if absent */
function draftOf(work: Work, help: Help, book: string, day?: string): EntryDraft {
  const { name } = activityKinds[help.kind]
  const late = day === undefined ? `（补记 ${chinaDate(help.startsAt)}）` : ''
  return {
    id: hoursEntryId(help._id, help.round),
    book,
    what: `志愿服务：${name}${late}`,
    ...(day === undefined ? {} : { day }),
    legs: [
      { account: 'served', side: 'debit', amount: help.minutes },
      { account: purseAccount(purseOf(work, book, help.personId)), side: 'credit', amount: help.minutes }
    ],
    evidence: { sourceId: help.activityId },
    approvals: approvals(help, '确认时长')
  }
}

const failed = (help: Help, { reason }: Refusal): Error => new Error(`the hours of ${help._id} wait: ${reason}`)
