/** What the ledger's work needs, and what comes of it. */
import type { Documents } from 'kernel/documents'
import type { Entry, Hold } from './documents'

/** All that carrying out needs of a context or of the clock's work. */
export interface Desk {
  documents: Documents
  at: number
}

/**
 * What came of it, in the order asked: an entry for `post` and `settle`; for `hold` and `release` the hold as it is now,
 * so that whoever released what was settled before sees it.
 */
export interface Carried {
  entries: Entry[]
  holds: Hold[]
}
