/** revenue.open — 15 round trips: place, book, photos (2), ledger's book and accounts (2), opening entry (7), the quarter, the book. */
import { displayName, placeOf } from 'contexts/community'
import { ownVouchers } from 'contexts/content'
import { bookId, carryOut, openBook } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { revenueOpen } from 'types/bookkeeping'
import type { Input } from 'types/contract'
import type { Leg, Voucher } from 'types/ledger-parts'
import { bookOf, revenueBookId } from '../book'
import { actsAt } from '../desk'
import { revenueBooks } from '../documents'
import { beginQuarters } from '../quarters'
import { isDay } from '../rules/days'

export const openRevenue = handle(revenueOpen, async (context, asked) => {
  const { scope, day, costLimitFen, media } = asked
  const { at, actor } = context
  if (!isDay(day) || day > chinaDate(at)) return refuse('booking-day', ['day'])
  const place = await placeOf(context, scope)
  if (place?.kind !== 'compound') return refuse('scope-missing', ['scope'])
  const there = await bookOf(context, scope)
  if (there && !there.served.some(one => one.key === context.requestKey)) return refuse('revenue-opened')
  const vouchers = await ownVouchers(context, media, scope)
  if (isRefusal(vouchers)) return vouchers
  const openedBy = displayName(actor, scope, at)
  const failed = there ? null : await openInLedger(context, asked, vouchers, openedBy)
  if (failed) return failed
  const book = bookId('revenue', scope)
  const begun = await beginQuarters(context, { scope, book, openedDay: day })
  if (begun) return begun
  const draft = { _id: revenueBookId(scope), scope, book, openedDay: day, costLimitFen, openedBy }
  const made = await create(context, revenueBooks, draft, book => book)
  if (isRefusal(made)) return made.reason === 'request-reused' && !there ? refuse('revenue-opened') : made
  const purses = { bankFen: asked.bankFen, cashFen: asked.cashFen, permits: [] }
  const open = { openedDay: day, costLimitFen, ...purses }
  return { scope, open, waiting: { draft: 0, back: 0, undo: 0 }, acts: actsAt(context, scope) }
})

/** The book first: a repeat finds it there and posts nothing twice. */
async function openInLedger(
  context: Context,
  { scope, day, bankFen, cashFen }: Input<typeof revenueOpen>,
  vouchers: Voucher[],
  who: string
): Promise<Refusal | null> {
  const book = await openBook(context, 'revenue', scope, ['bank', 'cash'])
  if (isRefusal(book)) return book
  const total = bankFen + cashFen
  if (total === 0) return null
  const debit = (account: string, amount: number): Leg[] => (amount > 0 ? [{ account, side: 'debit', amount }] : [])
  const legs: Leg[] = [
    ...debit('bank', bankFen),
    ...debit('cash', cashFen),
    { account: 'carried', side: 'credit', amount: total }
  ]
  const entry = {
    id: `e:${revenueBookId(scope)}`,
    book,
    kind: 'opening' as const,
    what: '开账时的余额',
    day,
    legs,
    evidence: { vouchers },
    approvals: [{ who, what: '开账', at: context.at }]
  }
  const carried = await carryOut(context, [{ do: 'post', entry }])
  if (!isRefusal(carried)) return null
  return carried.reason === 'request-reused' ? refuse('revenue-opened') : carried
}
