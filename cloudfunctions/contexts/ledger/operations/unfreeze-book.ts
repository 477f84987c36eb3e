/** ledger.unfreeze: a book that was stopped goes on; the text's check and thirteen round trips. */
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { ledgerUnfreeze } from 'types/ledger'
import { bookView } from '../book-view'
import { type Book, books } from '../documents'
import { postIn } from '../post-in'
import { bookId } from '../rules/chart'

/** Its bounded accounts are let go by an event, so that a crash in between is made good by the clock. */
const thawEvent = (context: Context, book: string): EventEntry => ({
  id: `${context.requestKey}:thaw`,
  kind: 'event',
  event: 'ledger.thawed',
  target: book,
  data: {},
  at: context.at
})

export const unfreezeBook = handle(ledgerUnfreeze, async (context, { kind, scope, reason }) => {
  const verdict = await checkText(context, [reason], ['reason'])
  if (isRefusal(verdict)) return verdict
  const decide = (book: Book): Book | Refusal => {
    const { frozen, ...rest } = book
    if (!frozen) return refuse('book-going')
    const over = { ...frozen, until: context.at, who: postIn(context, ['auditor'], scope), reason }
    return {
      ...rest,
      thawed: [...(book.thawed ?? []), over],
      outbox: [...book.outbox, thawEvent(context, book._id)]
    }
  }
  const after = await change(context, books, bookId(kind, scope), decide, book => book)
  return isRefusal(after) ? after : bookView(context, after)
})
