/** ledger.close: nobody writes into these months any more; twelve round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { ledgerClose, monthClosers } from 'types/ledger'
import { bookOf } from '../book-of'
import { bookView } from '../book-view'
import { beginClosing } from '../closing'
import { postIn } from '../post-in'

export const closeMonth = handle(ledgerClose, async (context, { kind, scope, month }) => {
  const book = await bookOf(context, kind, scope)
  if (isRefusal(book)) return book
  const begun = await beginClosing(context, book._id, month, postIn(context, monthClosers, scope))
  return isRefusal(begun) ? begun : bookView(context, book)
})
