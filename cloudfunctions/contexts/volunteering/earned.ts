/** What a confirmed hour of help earns: the community's published rule decides, and the points book keeps it. */
import { bookId, carryOut, reverse, strictBalances } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import { changePurse, ensurePurse, type PurseDesk } from './change-purse'
import { type PointRule, type Purse, pointRules, purses, type Waiting } from './points-documents'
import { purseAccount, purseOf } from './purse'
import { earningOf, versionAt } from './rules/earning'
import { endOfMonthAfter, lastingUntil, withoutPoints, withPoints } from './rules/expiry'

/** Help that the host has confirmed and the hours book holds. */
export interface Deed {
  /** Of this help at this activity by this person; a correction makes another (`…:2`). Names the entry, so it earns once. */
  id: string
  activityId: string
  kind: ActivityKind
  /** The community whose rule, budget and book it is. */
  scope: string
  personId: string
  minutes: number
  /** When it was done: caps a day and a month are counted by it. */
  startedAt: number
}

/** Deeds older than this count under no cap that a new deed could meet. */
const COUNTED_MS = 400 * 86_400_000
/** How often a deed that the budget did not reach is tried again. */
const AGAIN_MS = 86_400_000

const entryOf = (deedId: string): string => `pe:${deedId}`

/**
 * Posts what the deed earns; called by the clock after the hours are in their book, safe to repeat with the same id.
 * Counted under the caps first, so that no two deeds use the same room; posted then. Round trips: 1 where no rule is
 * published, 4 where nothing is earned, else 12; 2 more for the first deed of a person.
 * @returns the points earned, also where they wait for budget; 0 where no rule is published, the kind earns nothing, or
 *   a cap is used up
 * @throws when the book is busy or frozen: the clock tries again
 */
export async function earn(work: Work, deed: Deed): Promise<number> {
  const rule = await work.documents.get<PointRule>(pointRules.name, deed.scope)
  const version = rule && versionAt(rule.versions, deed.startedAt)
  if (!version) return 0
  const book = bookId('points', deed.scope)
  const known = await ensurePurse(work, deed.scope, book, deed.personId)
  const day = chinaDate(deed.startedAt)
  const oldest = chinaDate(deed.startedAt - COUNTED_MS)
  const purse = await changePurse(
    work,
    known._id,
    before => {
      if (before.counted.some(({ id }) => id === deed.id)) return before
      const points = earningOf(version, before.counted, { ...deed, day })
      const expiresAt = endOfMonthAfter(work.at, version.expiryMonths)
      const counted = { id: deed.id, kind: deed.kind, day, points, expiresAt }
      const waits = points > 0 ? [{ ...counted, activityId: deed.activityId, what: whatOf(deed), tryAt: work.at }] : []
      return {
        ...before,
        // Somebody who was forgotten and has come back is reached again.
        personId: deed.personId,
        counted: [...before.counted.filter(one => one.day > oldest), counted],
        waiting: [...before.waiting, ...waits]
      }
    },
    known
  )
  if (isRefusal(purse)) throw new Busy(purse.reason)
  const waiting = purse.waiting.find(({ id }) => id === deed.id)
  if (waiting) await postWaiting(work, purse, waiting)
  return purse.counted.find(({ id }) => id === deed.id)?.points ?? 0
}

const whatOf = ({ kind, minutes }: Deed): string => `${activityKinds[kind].name} ${minutes} 分钟`

/** @returns the purse as it is afterwards; a deed that the budget did not reach waits for another day. */
export async function postWaiting(desk: PurseDesk, purse: Purse, waiting: Waiting): Promise<Purse> {
  const { id, points, what, activityId, expiresAt } = waiting
  const carried = await carryOut(desk, [
    {
      do: 'post',
      entry: {
        id: entryOf(id),
        book: purse.book,
        what,
        legs: [
          { account: 'budget', side: 'debit', amount: points },
          { account: purseAccount(purse._id), side: 'credit', amount: points }
        ],
        evidence: { sourceId: activityId }
      }
    }
  ])
  if (isRefusal(carried) && !isUnfunded(carried)) throw new Busy(`points could not be posted: ${carried.reason}`)
  const changed = await changePurse(
    desk,
    purse._id,
    before => {
      if (!before.waiting.some(one => one.id === id)) return before
      const rest = before.waiting.filter(one => one.id !== id)
      if (isRefusal(carried)) return { ...before, waiting: [...rest, { ...waiting, tryAt: desk.at + AGAIN_MS }] }
      const until = lastingUntil(before.lots, expiresAt)
      const counted = before.counted.map(one => (one.id === id ? { ...one, expiresAt: until } : one))
      return { ...before, waiting: rest, counted, lots: withPoints(before.lots, points, until) }
    },
    purse
  )
  if (isRefusal(changed)) throw new Busy(changed.reason)
  return changed
}

/** The budget is used up, or none was ever granted. */
const isUnfunded = ({ reason }: Refusal): boolean => reason === 'not-enough' || reason === 'account-closed'

/**
 * Takes back what the deed earned, because its hours were corrected; safe to repeat. What has been spent already stays
 * spent. Also frees what it used of the caps.
 * @throws when the book is busy or frozen: the clock tries again
 */
export async function takeBack(work: Work, deed: Deed): Promise<void> {
  const book = bookId('points', deed.scope)
  const id = purseOf(work, book, deed.personId)
  const purse = await work.documents.get<Purse>(purses.name, id)
  const counted = purse?.counted.find(one => one.id === deed.id)
  if (!purse || !counted) return
  const waits = purse.waiting.some(one => one.id === deed.id)
  if (!waits && counted.points > 0) await undo(work, purse, deed, counted.points)
  const changed = await changePurse(work, id, before => {
    const waited = before.waiting.some(one => one.id === deed.id)
    return {
      ...before,
      counted: before.counted.filter(one => one.id !== deed.id),
      waiting: before.waiting.filter(one => one.id !== deed.id),
      lots: waited ? before.lots : withoutPoints(before.lots, counted.points, counted.expiresAt)
    }
  })
  if (isRefusal(changed)) throw new Busy(`a purse could not be changed: ${changed.reason}`)
}

const WHY = '服务时长更正'

/** The entry is reversed while all of it is there; else what is left of it goes back to the budget. */
async function undo(work: Work, purse: Purse, deed: Deed, points: number): Promise<void> {
  const undone = await reverse(work, entryOf(deed.id), { reason: WHY, approvals: [] })
  if (!isRefusal(undone) || undone.reason === 'already-reversed') return
  if (undone.reason !== 'not-enough') throw new Busy(`points could not be taken back: ${undone.reason}`)
  const account = purseAccount(purse._id)
  const [standing] = await strictBalances(work.documents, purse.book, [account])
  const amount = Math.min(points, standing?.available ?? 0)
  if (amount === 0) return
  const carried = await carryOut(work, [
    {
      do: 'post',
      entry: {
        id: `pt:${deed.id}`,
        book: purse.book,
        what: `${WHY}，收回还没用的积分`,
        legs: [
          { account, side: 'debit', amount },
          { account: 'budget', side: 'credit', amount }
        ],
        reason: WHY,
        evidence: { sourceId: deed.activityId }
      }
    }
  ])
  // Taken back before, when more or less of it was left.
  if (isRefusal(carried) && carried.reason !== 'request-reused') {
    throw new Busy(`points could not be taken back: ${carried.reason}`)
  }
}
