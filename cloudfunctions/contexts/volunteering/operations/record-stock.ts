/** Books what came onto a shelf or left it other than by code; 8 round trips. */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { bookId, carryOut, strictBalances } from 'contexts/ledger'
import { newId } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { type StockKind, stockRecord } from 'types/shop'
import { shelfOf } from '../redemption-acts'
import { items } from '../shop-documents'

const words: Readonly<Record<StockKind, string>> = {
  supply: '进货',
  found: '盘点多出',
  lost: '损耗、盘点少了',
  returned: '退回'
}

/** The shelf grows by what comes; what was lost is told apart from what went back to where it came from. */
function legsOf(kind: StockKind, shelf: string, amount: number) {
  const other = kind === 'lost' ? 'lost' : 'supplied'
  const grows = kind === 'supply' || kind === 'found'
  return [
    { account: shelf, side: grows ? ('debit' as const) : ('credit' as const), amount },
    { account: other, side: grows ? ('credit' as const) : ('debit' as const), amount }
  ]
}

export const recordStock = handle(stockRecord, async (context, { itemId, kind, pieces, why }) => {
  const item = await read(context, items, itemId)
  if (isRefusal(item)) return item
  // What the book says can never be taken back, so it must be beyond doubt.
  const verdict = await checkText(context, [why], ['why'])
  if (isRefusal(verdict)) return verdict
  if (verdict === 'review') return refuse('text-risky', ['why'])
  const { at, actor, documents } = context
  const book = bookId('stock', item.scope)
  const shelf = shelfOf(itemId)
  const entry = {
    id: newId(context, 'e'),
    book,
    what: `${words[kind]}：${why}`,
    legs: legsOf(kind, shelf, pieces),
    evidence: { sourceId: itemId },
    approvals: [{ who: displayName(actor, item.scope, at), what: '记库存', at }]
  }
  const carried = await carryOut(context, [{ do: 'post', entry }])
  if (isRefusal(carried)) return carried.reason === 'not-enough' ? refuse('stock-short', ['pieces']) : carried
  const [stock] = await strictBalances(documents, book, [shelf])
  return { standing: stock?.standing ?? 0, left: stock?.available ?? 0 }
})
