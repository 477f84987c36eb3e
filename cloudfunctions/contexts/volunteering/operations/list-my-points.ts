/** What earned my points and what spent them, from the points book; two round trips. */
import { bookId, linesOf } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { communityOf } from 'kernel/scope'
import { pointsLines } from 'types/points'
import { purseAccount, purseOf } from '../purse'

/** Redemptions name themselves as the source of what they took; everything else comes from an activity. */
const sourceKind = (id: string) => (id.startsWith('r_') ? ('redemption' as const) : ('activity' as const))

export const listMyPoints = handle(pointsLines, async (context, input) => {
  const book = bookId('points', communityOf(input.scope))
  const account = purseAccount(purseOf(context, book, context.actor.personId))
  const { items, next } = await linesOf(context.documents, book, account, input.after)
  const lines = items.map(({ entryId: id, at, day, what, change, after: balance, evidence, sealNo, reverses }) => ({
    id,
    at,
    day,
    what: reverses ? `更正：${what}` : what,
    change,
    balance,
    ...(evidence.sourceId ? { source: { kind: sourceKind(evidence.sourceId), id: evidence.sourceId } } : {}),
    ...(sealNo === null ? {} : { seal: sealNo })
  }))
  return { items: lines, ...(next ? { next } : {}) }
})
