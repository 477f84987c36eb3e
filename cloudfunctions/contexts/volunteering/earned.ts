/** What a confirmed hour of help earns: the community's published rule decides, and the points book keeps it. */
import { bookId, carryOut, postEach, reverse, strictBalances } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import { changePurse, ensurePurses, type PurseDesk } from './change-purse'
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
 * Posts what deeds earn, each its own entry, all in one transaction where that goes; called by the clock after the hours
 * are in their book, safe to repeat with the same ids. Counted under the caps first, so that no two deeds use the same
 * room; posted then. Round trips for n people with purses: 1 where no rule is published, n + 2 where nothing is earned,
 * else 5n + 6; 2 more when some of them have no purse yet. Where the budget reaches only some, each by itself.
 * @param deeds of one community, done by different people
 * @returns the points earned by each, also where they wait for budget; 0 where no rule is published, the kind earns
 *   nothing, or a cap is used up
 * @throws when the book is busy or frozen: the clock tries again
 */
export async function earn(work: Work, deeds: readonly Deed[]): Promise<number[]> {
  const scope = deeds[0]?.scope
  if (scope === undefined) return []
  const rule = await work.documents.get<PointRule>(pointRules.name, scope)
  const ruled = deeds.filter(deed => rule && versionAt(rule.versions, deed.startedAt))
  if (!rule || ruled.length === 0) return deeds.map(() => 0)
  const people = ruled.map(({ personId }) => personId)
  const known = await ensurePurses(work, scope, bookId('points', scope), people)
  const counted = await Promise.all(ruled.map((deed, place) => count(work, rule, deed, known[place])))
  await postWaiting(
    work,
    counted.flatMap(({ deed, purse }) => purse.waiting.filter(({ id }) => id === deed.id).map(one => ({ purse, one })))
  )
  const points = new Map(
    counted.map(({ deed, purse }) => [deed.id, purse.counted.find(({ id }) => id === deed.id)?.points ?? 0])
  )
  return deeds.map(({ id }) => points.get(id) ?? 0)
}

/** Takes the room that a deed has under the caps, once. */
async function count(work: Work, { versions }: PointRule, deed: Deed, known: Purse | undefined) {
  const version = versionAt(versions, deed.startedAt)
  if (!version || !known) throw new Error(`${deed.id} has no purse`)
  const day = chinaDate(deed.startedAt)
  const oldest = chinaDate(deed.startedAt - COUNTED_MS)
  const decide = (before: Purse): Purse => {
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
  }
  const purse = await changePurse(work, known._id, decide, known)
  if (isRefusal(purse)) throw new Busy(purse.reason)
  return { deed, purse }
}

const whatOf = ({ kind, minutes }: Deed): string => `${activityKinds[kind].name} ${minutes} 分钟`

interface Owed {
  purse: Purse
  /** Of that purse. */
  one: Waiting
}

/** @returns the purses as they are afterwards; a deed that the budget did not reach waits for another day. */
export async function postWaiting(desk: PurseDesk, owed: readonly Owed[]): Promise<Purse[]> {
  const refused = await postEach(
    desk,
    owed.map(({ purse, one: { id, what, points, activityId } }) => ({
      id: entryOf(id),
      book: purse.book,
      what,
      legs: [
        { account: 'budget', side: 'debit', amount: points },
        { account: purseAccount(purse._id), side: 'credit', amount: points }
      ],
      evidence: { sourceId: activityId }
    }))
  )
  return Promise.all(owed.map((each, place) => settle(desk, each, refused[place] ?? null)))
}

/** What is posted waits no more and lasts until it expires. */
async function settle(desk: PurseDesk, { purse, one }: Owed, refused: Refusal | null): Promise<Purse> {
  const { id, points, expiresAt } = one
  if (refused && !isUnfunded(refused)) throw new Busy(`points could not be posted: ${refused.reason}`)
  const decide = (before: Purse): Purse => {
    if (!before.waiting.some(waits => waits.id === id)) return before
    const rest = before.waiting.filter(waits => waits.id !== id)
    if (refused) return { ...before, waiting: [...rest, { ...one, tryAt: desk.at + AGAIN_MS }] }
    const until = lastingUntil(before.lots, expiresAt)
    const counted = before.counted.map(each => (each.id === id ? { ...each, expiresAt: until } : each))
    return { ...before, waiting: rest, counted, lots: withPoints(before.lots, points, until) }
  }
  const changed = await changePurse(desk, purse._id, decide, purse)
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
