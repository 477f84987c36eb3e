/** The book of a compound: how it is called here and in the ledger, and what its permits still allow. */
import { strictBalances } from 'contexts/ledger'
import type { Context } from 'kernel/context'
import { shortHash } from 'kernel/secrets'
import type { Permit } from 'types/bookkeeping'
import { type Booking, bookings, type RevenueBook, revenueBooks } from './documents'
import { permitCode } from './rules/booking'

export const revenueBookId = (scope: string): string => `rb_${shortHash(scope, 16)}`

/** One round trip; null until it has been opened. */
export const bookOf = (context: Pick<Context, 'documents'>, scope: string): Promise<RevenueBook | null> =>
  context.documents.get<RevenueBook>(revenueBooks.name, revenueBookId(scope))

/** Decisions whose permits are shown at once. */
const PERMITS_MAX = 90

interface Purses {
  bankFen: number
  cashFen: number
  permits: Permit[]
}

/** What lies where, and what passed decisions still allow; two round trips. */
export async function pursesOf(context: Pick<Context, 'documents'>, book: RevenueBook): Promise<Purses> {
  const granted = await context.documents.find<Pick<Booking, 'decisionId' | 'what'>>(
    bookings.name,
    { scope: book.scope, kind: 'permit', state: 'posted' },
    { order: { key: 'desc' }, limit: PERMITS_MAX, fields: ['decisionId', 'what'] }
  )
  const codes = granted.map(({ decisionId = '' }) => permitCode(decisionId))
  const standings = await strictBalances(context.documents, book.book, ['bank', 'cash', ...codes])
  const left = new Map(standings.map(({ code, available }) => [code, available]))
  return {
    bankFen: left.get('bank') ?? 0,
    cashFen: left.get('cash') ?? 0,
    permits: granted.map(({ decisionId = '', what }) => ({
      decisionId,
      what,
      leftFen: left.get(permitCode(decisionId)) ?? 0
    }))
  }
}
