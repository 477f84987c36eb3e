/** ledger.book: a book at a glance; eight round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { ledgerBook } from 'types/ledger'
import { bookOf } from '../book-of'
import { bookView } from '../book-view'

export const showBook = handle(ledgerBook, async (context, { kind, scope }) => {
  const book = await bookOf(context, kind, scope)
  return isRefusal(book) ? book : bookView(context, book)
})
