/** The year's budget of points, granted in the book as the rule in force says. */
import { bookId, carryOut, openBook, strictBalances } from 'contexts/ledger'
import type { DueKind } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { isRefusal } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { type PointRule, pointRules } from './points-documents'
import { nextBudgetMoment, wantedGrant } from './rules/budget'

export const BUDGET = 'budget'

type BudgetDesk = Pick<Ports, 'documents'> & { at: number }

/**
 * Brings the budget to what the running year wants; safe to repeat. A new year begins with its own budget: what the old
 * one did not give lapses. Posts first; the rule's document remembers it afterwards.
 * @returns the rule as it shall be kept
 */
export async function granted(desk: BudgetDesk, rule: PointRule): Promise<PointRule> {
  const wanted = wantedGrant(rule.versions, rule.granted, desk.at)
  const nextAt = nextBudgetMoment(rule.versions, desk.at)
  if (!wanted || (wanted.year === rule.granted.year && wanted.points === rule.granted.points)) {
    return rule.nextAt === nextAt ? rule : { ...rule, nextAt }
  }
  const book = bookId('points', rule.scope)
  if (isRefusal(await openBook(desk, 'points', rule.scope, [BUDGET]))) throw new Busy('the points book did not open')
  const more =
    wanted.year === rule.granted.year
      ? wanted.points - rule.granted.points
      : wanted.points - (await left(desk, rule.scope))
  if (more !== 0) await post(desk, book, `pg:${wanted.year}:${wanted.points}`, more, wanted.year)
  return { ...rule, granted: wanted, nextAt }
}

async function left(desk: BudgetDesk, scope: string): Promise<number> {
  const [budget] = await strictBalances(desk.documents, bookId('points', scope), [BUDGET])
  return budget?.available ?? 0
}

/** Its id says year, sum and community, so that it is granted once; another sum under it was granted a moment before. */
async function post(desk: BudgetDesk, book: string, id: string, more: number, year: number): Promise<void> {
  const [taken, given] = more > 0 ? (['granted', BUDGET] as const) : ([BUDGET, 'granted'] as const)
  const amount = Math.abs(more)
  const carried = await carryOut(desk, [
    {
      do: 'post',
      entry: {
        id: `${id}:${shortHash(book, 16)}`,
        book,
        what: `${year} 年积分预算`,
        legs: [
          { account: taken, side: 'debit', amount },
          { account: given, side: 'credit', amount }
        ]
      }
    }
  ])
  if (isRefusal(carried) && carried.reason !== 'request-reused') {
    throw new Busy(`the budget could not be granted: ${carried.reason}`)
  }
}

export const ruleDue: DueKind<PointRule> = {
  collection: pointRules,
  work: (work, rule) => (rule.nextAt !== null && rule.nextAt <= work.at ? granted(work, rule) : Promise.resolve(rule))
}
