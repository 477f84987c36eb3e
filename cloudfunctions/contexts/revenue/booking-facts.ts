/** What a booking says of other things, looked up before it is kept: the decision, its permit, the contract and its sum. */
import { strictBalances } from 'contexts/ledger'
import { decisionStanding } from 'contexts/voting'
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import {
  type Booking,
  bookings,
  type Clearing,
  type Contract,
  clearings,
  contracts,
  type RevenueBook
} from './documents'
import { type BookingWords, permitCode, spends } from './rules/booking'
import { expectedOf } from './rules/contract'

/** Up to four round trips, each only for what the booking names. */
export async function unfounded(
  context: Context,
  book: RevenueBook,
  words: BookingWords,
  bookingId: string
): Promise<Refusal | null> {
  return (
    (await decisionUnfit(context, book, words, bookingId)) ??
    (await contractUnfit(context, book, words)) ??
    (await clearingUnfit(context, book, words))
  )
}

async function decisionUnfit(context: Context, book: RevenueBook, words: BookingWords, bookingId: string) {
  const { decisionId, kind, amountFen } = words
  if (!decisionId) return null
  const decision = await decisionStanding(context, decisionId)
  if (decision?.scope !== book.scope || decision.state !== 'done' || decision.passed !== true) {
    return refuse('decision-unfit', ['decisionId'])
  }
  if (kind === 'permit') {
    const where = {
      scope: book.scope,
      kind: 'permit',
      decisionId,
      state: { in: ['draft', 'back', 'posting', 'posted'] }
    }
    const options = { order: { key: 'desc' }, limit: 2, fields: ['_id'] } as const
    const there = await context.documents.find<Pick<Booking, '_id'>>(bookings.name, where, options)
    return there.some(one => one._id !== bookingId) ? refuse('permit-there', ['decisionId']) : null
  }
  if (!spends(words)) return null
  const [permit] = await strictBalances(context.documents, book.book, [permitCode(decisionId)])
  return permit && permit.available >= amountFen ? null : refuse('permit-short', ['decisionId'])
}

async function contractUnfit(context: Context, book: RevenueBook, { contractId, due }: BookingWords) {
  if (!contractId) return null
  const contract = await context.documents.get<Contract>(contracts.name, contractId)
  if (contract?.scope !== book.scope) return refuse('contract-unknown', ['contractId'])
  if (!due) return null
  const expected = expectedOf(contract).find(one => one.due === due)
  return expected && expected.paidFen < expected.amountFen ? null : refuse('due-unknown', ['due'])
}

async function clearingUnfit(context: Context, book: RevenueBook, { clearingId }: BookingWords) {
  if (!clearingId) return null
  const clearing = await context.documents.get<Clearing>(clearings.name, clearingId)
  return clearing?.scope === book.scope ? null : refuse('contract-unknown', ['clearingId'])
}
