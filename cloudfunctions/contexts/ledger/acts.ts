/** What may be asked of the ledger at once: every act happens or none, across books, however often it is asked. */

import type { EntryFacts } from 'types/ledger-line'
import type { Approval, Evidence, Leg } from 'types/ledger-parts'

/** An entry as a context asks for it; the ledger adds the month, the moment and the hashes. */
export interface EntryDraft {
  /** From the request, so that it is posted once. A reversal's is given by the ledger. */
  id: string
  book: string
  what: string
  legs: Leg[]
  kind?: EntryFacts['kind']
  /** The day on which it happened, when that is not today: 2026-03-14. Its month must still be open. */
  day?: string
  reverses?: string
  reason?: string
  evidence?: Partial<Evidence>
  approvals?: Approval[]
}

export interface HoldDraft {
  id: string
  book: string
  /** A strict account. */
  account: string
  amount: number
  what: string
  expiresAt: number
}

/** `settle` frees what was held and posts in its stead; the entry must take the same account. */
export type Act =
  | { do: 'post'; entry: EntryDraft }
  | { do: 'hold'; hold: HoldDraft }
  | { do: 'settle'; holdId: string; entry: EntryDraft }
  | { do: 'release'; holdId: string; as?: 'released' | 'expired' }
