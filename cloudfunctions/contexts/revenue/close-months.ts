/** A quarter's months in the ledger: closed to entries by the clerk, closed for good by whoever checks. */
import { beginClosing as beginInLedger, confirmClosing } from 'contexts/ledger'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Reason } from 'types/refusals'
import type { Disclosure } from './disclosure-documents'
import { bookings } from './documents'
import type { Signed } from './rules/disclosure'
import { monthsOf } from './rules/quarter'

type Of = Pick<Disclosure, 'scope' | 'book' | 'quarter'>

const lastMonth = ({ quarter }: Of): string => monthsOf(quarter)[2] ?? ''

/** Lines that are still on their way into the book. */
const unposted = ['draft', 'back', 'posting']

/** Four round trips, safe to repeat. What waits to be checked is seen first, for later it could not be posted. */
export async function closeMonths(context: Context, one: Of, by: Signed): Promise<Refusal | null> {
  const [first = '', , last = ''] = monthsOf(one.quarter)
  const day = { gte: `${first}-01`, lte: `${last}-31` }
  const waiting = await context.documents.count(bookings.name, { scope: one.scope, state: { in: unposted }, day })
  if (waiting > 0) return refuse('drafts-waiting')
  const begun = await beginInLedger(context, one.book, lastMonth(one), by.who)
  // A quarter that was given back has its months closed already.
  return isRefusal(begun) && begun.reason !== 'period-closed' ? begun : null
}

const ours: Readonly<Record<string, Reason>> = {
  'not-balanced': 'disclosure-sealing',
  'closing-same-person': 'disclosure-same-person'
}

/** Two round trips, safe to repeat. */
export async function finishMonths(context: Context, one: Of, by: Signed): Promise<Refusal | null> {
  const done = await confirmClosing(context, one.book, lastMonth(one), by.who)
  if (!isRefusal(done) || done.reason === 'period-closed') return null
  return refuse(ours[done.reason] ?? done.reason)
}
