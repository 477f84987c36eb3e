/** What came onto a shelf and what left it, from the stock book; three round trips. */
import { bookId, linesOf } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { stockLines } from 'types/shop'
import { shelfOf } from '../redemption-acts'
import { items } from '../shop-documents'

export const listStock = handle(stockLines, async (context, { itemId, after }) => {
  const item = await read(context, items, itemId)
  if (isRefusal(item)) return item
  const { items: lines, next } = await linesOf(context.documents, bookId('stock', item.scope), shelfOf(itemId), after)
  const shown = lines.map(({ entryId: id, at, what, change, after: standing }) => ({ id, at, what, change, standing }))
  return { items: shown, ...(next ? { next } : {}) }
})
