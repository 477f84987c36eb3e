/** What the register and the bookkeeping of common income keep, a compound each. The money itself stands in the ledger. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { AssetFacts } from './rules/asset'
import type { BookingFacts } from './rules/booking'
import type { ClearingFacts } from './rules/clearing'
import { type ContractFacts, contractClock } from './rules/contract'
import type { Columns } from './rules/statement/columns'

/** Every place from the county down, and the place in lists. */
interface Listed extends Versioned {
  around: string[]
  /** Sorts by when it was made; see `sortKey`. */
  key: string
}

/** The book of a compound as it was opened; its id is made of the compound. See `revenueBookId`. */
export interface RevenueBook extends Versioned {
  scope: string
  /** The ledger's name of the book. */
  book: string
  /** Nothing is booked for a day before this one. */
  openedDay: string
  /** A cost above this needs a decision of the owners (row M8). */
  costLimitFen: number
  openedBy: string
}

export const revenueBooks: Collection<RevenueBook> = collection({
  name: 'revenue_books',
  indexes: [{ name: 'scope', keys: { scope: 1 } }, dueIndex],
  subject: ({ scope }) => ({ scope })
})

/** What belongs to all and can earn, and the rooms that belong to all. */
export interface Asset extends Listed, AssetFacts {}

export const assets: Collection<Asset> = collection({
  name: 'assets',
  indexes: [{ name: 'part', keys: { around: 1, part: 1, key: -1 } }, dueIndex],
  subject: ({ scope }) => ({ scope })
})

/** Who pays how much for what, and until when. */
export interface Contract extends Listed, ContractFacts {}

export const contracts: Collection<Contract> = collection({
  name: 'contracts',
  indexes: [
    { name: 'near', keys: { around: 1, key: -1 } },
    { name: 'running', keys: { scope: 1, open: 1, key: -1 } },
    { name: 'asset', keys: { assetId: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope }) => ({ scope }),
  dueAt: contractClock
})

/**
 * One line of the book on its way: drafted by the clerk, checked by another person, posted. The entry of the ledger
 * has the id `entryIdOf(booking)`.
 */
export interface Booking extends Listed, BookingFacts {
  /** The book's name in the ledger. */
  book: string
}

/** A minute after the check the clock posts what the request could not. */
const POSTING_MS = 60_000

export const bookings: Collection<Booking> = collection({
  name: 'bookings',
  indexes: [
    { name: 'state', keys: { scope: 1, state: 1, key: -1 } },
    { name: 'near', keys: { scope: 1, key: -1 } },
    { name: 'contract', keys: { contractId: 1, key: -1 } },
    { name: 'decision', keys: { decisionId: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope }) => ({ scope }),
  dueAt: ({ state, check }) => (state === 'posting' || state === 'undoing' ? (check?.at ?? 0) + POSTING_MS : null)
})

/** The entry by which a booking stands in the ledger. */
export const entryIdOf = (booking: Pick<Booking, '_id'>): string => `e:${booking._id}`

/** The booking behind an entry of a revenue book; null for the opening entry. */
export const bookingIdOf = (entryId: string): string | null =>
  entryId.startsWith('e:b_') ? entryId.slice('e:'.length) : null

/** A bank statement or last year's table, read and not yet wholly taken over. */
export interface StatementImport extends Versioned {
  scope: string
  fileId: string
  fileName: string
  importerId: string
  at: number
  /** Which column holds what, where a person had to say so; the rest is told by the file itself. */
  columns: Columns
  /** Where the money of these rows lies. */
  purse: 'bank' | 'cash'
  /** Rows that were taken over or left out, by their number in the file. */
  taken: { row: number; as: 'taken' | 'left' }[]
  /** SHA-256 of the file as it was read first. */
  fileHash: string
}

export const statementImports: Collection<StatementImport> = collection({
  name: 'statement_imports',
  indexes: [{ name: 'place', keys: { scope: 1, at: -1 } }, dueIndex],
  subject: ({ scope, importerId }) => ({ scope, authorId: importerId })
})

/** 清收: money that is owed to all, and how it is got back. */
export interface Clearing extends Listed, ClearingFacts {}

export const clearings: Collection<Clearing> = collection({
  name: 'clearings',
  indexes: [{ name: 'near', keys: { around: 1, key: -1 } }, dueIndex],
  subject: ({ scope }) => ({ scope })
})
