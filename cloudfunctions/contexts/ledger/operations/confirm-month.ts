/** ledger.confirm: the second person's word; ten round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { ledgerConfirm, monthConfirmers } from 'types/ledger'
import { bookOf } from '../book-of'
import { bookView } from '../book-view'
import { confirmClosing } from '../closing'
import { postIn } from '../post-in'

export const confirmMonth = handle(ledgerConfirm, async (context, { kind, scope, month }) => {
  const book = await bookOf(context, kind, scope)
  if (isRefusal(book)) return book
  const confirmed = await confirmClosing(context, book._id, month, postIn(context, monthConfirmers, scope))
  return isRefusal(confirmed) ? confirmed : bookView(context, book)
})
