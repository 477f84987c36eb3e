/** Confirmed help becomes an entry of the hours book, once; a correction undoes the entry before and posts another. */
import { type Carried, carryOut, openBook, reverse } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Work } from 'kernel/context-module'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { activityKinds } from 'types/activity-kinds'
import { confirmedNotice } from './announce'
import type { Help } from './documents'
import { type Deed, earn, takeBack } from './earned'
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
 * Everything that a confirmation or a correction asks for, in an order that may be repeated from any step.
 * @throws when the ledger cannot take it now: the clock tries again
 */
export async function bookHours(work: Work, help: Help): Promise<Help> {
  if (help.state !== 'confirmed') return help
  const { booked, ...rest } = help
  if (booked) await undo(work, help, booked)
  const outbox = [...help.outbox, confirmedNotice(help, work.at)]
  if (help.minutes === 0) return { ...rest, state: 'booked', points: 0, outbox }
  const now = { entryId: `${help._id}:${help.round}`, minutes: help.minutes, round: help.round }
  await post(work, help, now.entryId)
  const points = await earn(work, deedOf(help, now))
  return { ...rest, state: 'booked', booked: now, points, outbox }
}

async function undo(work: Work, help: Help, booked: Posted): Promise<void> {
  const reason = '更正服务时长'
  const undone = await reverse(work, booked.entryId, { reason, approvals: approvals(help, '更正时长') })
  if (isRefusal(undone) && undone.reason !== 'already-reversed') throw failed(help, undone)
  await takeBack(work, deedOf(help, booked))
}

async function post(work: Work, help: Help, entryId: string): Promise<void> {
  const book = await openBook(work, 'hours', help.community)
  if (isRefusal(book)) throw failed(help, book)
  const onTheDay = await postOn(work, help, { entryId, book, day: chinaDate(help.startsAt) })
  if (!isRefusal(onTheDay)) return
  if (onTheDay.reason !== 'period-closed') throw failed(help, onTheDay)
  // Its month is closed: it goes into the running one, unless it was posted just before the month closed.
  const today = await postOn(work, help, { entryId, book })
  if (isRefusal(today) && today.reason !== 'request-reused') throw failed(help, today)
}

interface Where {
  entryId: string
  book: string
  /** The day on which it was done; today when absent. */
  day?: string
}

/** No title and no name: an entry stays for ever and is read by many. */
function postOn(work: Work, help: Help, { entryId, book, day }: Where): Promise<Carried | Refusal> {
  const { name } = activityKinds[help.kind]
  const late = day === undefined ? `（补记 ${chinaDate(help.startsAt)}）` : ''
  const entry = {
    id: entryId,
    book,
    what: `志愿服务：${name}${late}`,
    ...(day === undefined ? {} : { day }),
    legs: [
      { account: 'served', side: 'debit' as const, amount: help.minutes },
      { account: purseAccount(purseOf(work, book, help.personId)), side: 'credit' as const, amount: help.minutes }
    ],
    evidence: { sourceId: help.activityId },
    approvals: approvals(help, '确认时长')
  }
  return carryOut(work, [{ do: 'post', entry }])
}

const failed = (help: Help, { reason }: Refusal): Error => new Error(`the hours of ${help._id} wait: ${reason}`)
