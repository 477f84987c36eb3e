/** ledger.lines: the lines of a book, newest first; two round trips. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { isRefusal } from 'kernel/refusal'
import { ledgerLines } from 'types/ledger'
import { bookWithLines } from '../book-of'
import { entries } from '../documents'
import { lineCard } from '../line-card'

export const listLines = handle(ledgerLines, async (context, { kind, scope, account, month, after }) => {
  const book = await bookWithLines(context, kind, scope)
  if (isRefusal(book)) return book
  const where = { book: book._id, ...(account ? { accounts: account } : {}), ...(month ? { period: month } : {}) }
  const { items, ...rest } = await newestFirst(context, entries, where, after)
  return { items: items.map(lineCard), ...rest }
})
