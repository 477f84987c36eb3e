/** ledger.month: the lines of a month in full, a hundred at a time; two round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { ledgerMonth } from 'types/ledger'
import { factsOf } from '../book-file'
import { bookWithLines } from '../book-of'
import { type Entry, entries } from '../documents'

const PAGE = 100

export const showMonth = handle(ledgerMonth, async (context, { kind, scope, month, after }) => {
  const book = await bookWithLines(context, kind, scope)
  if (isRefusal(book)) return book
  const where = { book: book._id, period: month, ...(after ? { key: { gt: after } } : {}) }
  const options = { order: { key: 'asc' }, limit: PAGE + 1 } as const
  const rows = await context.documents.find<Entry>(entries.name, where, options)
  const last = rows[PAGE - 1]
  return {
    items: rows.slice(0, PAGE).map(entry => ({ ...factsOf(entry), sealNo: entry.sealNo })),
    ...(rows.length > PAGE && last ? { next: last.key } : {})
  }
})
