/** What the ledger keeps. An entry is one document with all its legs, so half an entry cannot exist. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { EntryFacts } from 'types/ledger-line'
import type { BlockFacts, TrialFacts } from 'types/ledger-seal'
import { type AccountRule, scopeOf } from './rules/chart'

/** One book of a place; its id says which (`revenue@371502/…`). */
export interface Book extends Versioned {
  scope: string
  openedAt: number
  /** When every line of it is reckoned over again; once a night. */
  checkAt: number
  /** The last time that nothing was wrong. */
  checked?: { at: number; entries: number }
  /**
   * Set when an invariant was violated: its bounded accounts take nothing and nothing is sealed until a person has
   * looked.
   */
  frozen?: Frozen
  /** The times it was frozen before, and who said that it may go on. */
  thawed?: (Frozen & { until: number; who: string; reason: string })[]
}

interface Frozen {
  at: number
  /** What was violated, by name: `L4 bank: 500, its entries say 700`. */
  why: string[]
}

export const books: Collection<Book> = collection({
  name: 'books',
  indexes: [{ name: 'scope', keys: { scope: 1 } }, dueIndex],
  subject: ({ scope }) => ({ scope }),
  dueAt: ({ checkAt }) => checkAt
})

/** Its id is the id of the request, so a request posts once (L2). Only `sealNo` and `nextDueAt` are ever written later. */
export interface Entry extends EntryFacts {
  key: string
  /** The accounts of its legs, to be found by. */
  accounts: string[]
  /** What the request wanted; the same id with another content is another act under a used id. */
  requestHash: string
  contentHash: string
  /** The block that it was sealed in; null until then. */
  sealNo: number | null
  /** When it is old enough to be sealed; null once it is. */
  nextDueAt: number | null
}

export const entries: Collection<Entry> = collection({
  name: 'entries',
  indexes: [
    { name: 'book', keys: { book: 1, key: -1 } },
    { name: 'period', keys: { book: 1, period: 1, key: -1 } },
    { name: 'account', keys: { book: 1, accounts: 1, key: -1 } },
    { name: 'unsealed', keys: { book: 1, sealNo: 1, key: 1 } },
    dueIndex
  ],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})

/** The balance of a strict account (`book#code`): made when the account opens, written only within a transaction. */
export interface AccountBalance {
  _id: string
  book: string
  code: string
  kind: AccountRule['kind']
  debit: number
  credit: number
  held: number
  rev: number
  /** The book is frozen: nothing is taken from or put on it. */
  frozen: boolean
}

export const balances: Collection<AccountBalance> = collection({
  name: 'balances',
  indexes: [{ name: 'book', keys: { book: 1, code: 1 } }],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})

/** The sum of a folded account over all blocks up to one, written once for each block that touches the account. */
export interface Fold {
  _id: string
  book: string
  code: string
  debit: number
  credit: number
  /** The last block that is in the sums. */
  asOfSeal: number
}

export const folds: Collection<Fold> = collection({
  name: 'folds',
  indexes: [{ name: 'book', keys: { book: 1, code: 1 } }],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})

/** A block of entries, chained to the one before; never changed. */
export interface Seal extends BlockFacts {
  _id: string
  entryIds: string[]
  contentHashes: string[]
  hash: string
  sealedAt: number
}

export const sealId = (book: string, no: number): string => `${book}:${String(no).padStart(6, '0')}`

export const seals: Collection<Seal> = collection({
  name: 'seals',
  indexes: [{ name: 'book', keys: { book: 1, no: -1 } }],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})

/** Part of a strict account set aside until it is settled or released; its id comes from the request. */
export interface Hold extends Versioned {
  book: string
  code: string
  amount: number
  what: string
  requestHash: string
  at: number
  expiresAt: number
  state: 'held' | 'settled' | 'released' | 'expired'
  /** The entry that settled it. */
  entryId?: string
}

export const holds: Collection<Hold> = collection({
  name: 'holds',
  indexes: [{ name: 'account', keys: { book: 1, code: 1, state: 1 } }, dueIndex],
  subject: ({ book }) => ({ scope: scopeOf(book) }),
  dueAt: ({ state, expiresAt }) => (state === 'held' ? expiresAt : null)
})

/** Somebody who closes a month: the post, and a key that tells two persons apart and names none. */
export interface Closer {
  who: string
  key: string
  at: number
}

/**
 * The months up to this one that are being closed or are closed. They take no entry from `begun` on; when everything in
 * them is sealed and the sums agree they are `balanced`, and a second person makes them `closed`.
 */
export interface Period extends Versioned {
  book: string
  month: string
  state: 'closing' | 'balanced' | 'closed'
  begun: Closer
  confirmed?: Closer
  /** When it is looked again whether everything is sealed. */
  lookAt: number | null
  /** Hash over the sums of all accounts at the end of the month, which never changes again (L8). */
  trialHash?: string
  /** The last block at that moment. */
  lastSeal?: number
}

export const periodId = (book: string, month: string): string => `${book}:${month}`

export const periods: Collection<Period> = collection({
  name: 'periods',
  indexes: [{ name: 'book', keys: { book: 1, month: -1 } }, dueIndex],
  subject: ({ book }) => ({ scope: scopeOf(book) }),
  dueAt: ({ lookAt }) => lookAt
})

/** The sums of all accounts over all entries up to the end of a month, as they were when it was closed; never changed. */
export interface Trial extends TrialFacts {
  _id: string
  hash: string
}

export const trials: Collection<Trial> = collection({
  name: 'trials',
  indexes: [],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})

/** A block whose short code was made public outside of this system: on the board, in a notice, on paper. */
export interface Anchor {
  _id: string
  book: string
  no: number
  hash: string
  at: number
  /** Where it can be read: 第二季度公示表，6 月 20 日贴在 3 号楼. */
  what: string
  /** Photos of the board. */
  media: string[]
}

export const anchors: Collection<Anchor> = collection({
  name: 'anchors',
  indexes: [{ name: 'book', keys: { book: 1, no: -1 } }],
  subject: ({ book }) => ({ scope: scopeOf(book) })
})
