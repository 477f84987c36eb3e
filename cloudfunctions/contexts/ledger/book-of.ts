/** The book that an operation names, when the caller may know of it. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineReaders, personalBooks } from 'types/ledger'
import type { BookKind } from 'types/ledger-parts'
import { type Book, books } from './documents'
import { bookId, kindOf } from './rules/chart'

/** One round trip. Refuses: not-found, not-allowed. */
export const bookOf = (context: Context, kind: BookKind, scope: string): Promise<Book | Refusal> =>
  read(context, books, bookId(kind, scope))

const isPersonal = (book: string): boolean => personalBooks.some(kind => kind === kindOf(book))

/** Whether the caller may go through its lines: of points and hours only those who answer for the book. */
export const mayReadLines = ({ actor, at }: Context, book: string, scope: string): boolean =>
  !isPersonal(book) || hasPost(actor, lineReaders, scope, at)

/** As `bookOf`, for its lines. */
export async function bookWithLines(context: Context, kind: BookKind, scope: string): Promise<Book | Refusal> {
  const book = await bookOf(context, kind, scope)
  if (isRefusal(book) || mayReadLines(context, book._id, scope)) return book
  return refuse('not-allowed')
}
