/** One line of the book: what the clerk wrote, what the other person said, and what became of it in the ledger. */
import type { BookingKind, BookingState } from 'types/bookkeeping'
import type { Leg, Voucher } from 'types/ledger-parts'
import type { CostKind, IncomeClass, Purse, UseKind } from 'types/revenue-parts'
import { isDay } from './days'

/** Somebody with a post: the id for "another person", the name as neighbours know it. */
export interface By {
  personId: string
  who: string
  at: number
}

/** What is written down before anybody checks it. */
export interface BookingWords {
  kind: BookingKind
  /** On which it happened, by the voucher. */
  day: string
  amountFen: number
  /** Where the money lies; of a `move` where it comes from. */
  purse: Purse
  /** By kind: the class of the income, the kind of the cost or of the use. */
  class?: IncomeClass
  cost?: CostKind
  use?: UseKind
  /** In words for everyone; no name of a person. */
  what: string
  vouchers: Voucher[]
  decisionId?: string
  contractId?: string
  /** The day on which the contract expected it: which sum of the contract this income settles. */
  due?: string
  assetId?: string
  clearingId?: string
}

export interface BookingFacts extends BookingWords {
  _id: string
  scope: string
  state: BookingState
  by: By
  /** Where it came from, when no person typed it. */
  from?: { importId: string; row: number }
  /** The other person's word: on the booking, or on taking it back. */
  check?: By
  /** Why it was sent back, or could not be posted. */
  trouble?: string
  postedAt?: number
  /** Asked for by one, confirmed by another: then the reversing entry stands in the ledger. */
  undo?: By & { reason: string }
}

/** Which of the kinds says what it was for. */
const missingFact = ({ kind, class: income, cost, use, decisionId }: BookingWords): boolean =>
  (kind === 'income' && !income) ||
  (kind === 'cost' && !cost) ||
  (kind === 'use' && !use) ||
  (kind === 'permit' && !decisionId)

/** Only what belongs to its kind: a use has no class, a move no contract. */
export function ofItsKind(words: BookingWords): BookingWords {
  const { class: income, cost, use, decisionId, contractId, due, assetId, clearingId, ...common } = words
  const kept: Partial<BookingWords> = {
    ...(words.kind === 'income' && income ? { class: income } : {}),
    ...(words.kind === 'income' && contractId ? { contractId } : {}),
    ...(words.kind === 'income' && contractId && due ? { due } : {}),
    ...(words.kind === 'income' && clearingId ? { clearingId } : {}),
    ...(words.kind === 'cost' && cost ? { cost } : {}),
    ...(words.kind === 'use' && use ? { use } : {}),
    ...(assetId && (words.kind === 'income' || words.kind === 'cost') ? { assetId } : {}),
    ...(decisionId && (words.kind === 'cost' || words.kind === 'use' || words.kind === 'permit') ? { decisionId } : {})
  }
  return { ...common, ...kept }
}

/** Money that goes out of the common purse needs a paper that proves it (Civil Code art. 282; 解释 art. 14). */
export const lacksVoucher = ({ kind, vouchers }: Pick<BookingWords, 'kind' | 'vouchers'>): boolean =>
  (kind === 'cost' || kind === 'use') && vouchers.length === 0

/** Row M8: what is left is used by a decision only; a cost above the compound's limit as well. */
export const needsDecision = (
  { kind, amountFen }: Pick<BookingWords, 'kind' | 'amountFen'>,
  costLimitFen: number
): boolean => kind === 'use' || kind === 'permit' || (kind === 'cost' && amountFen > costLimitFen)

/** Whether it takes from what a decision allows. */
export const spends = ({ kind, decisionId }: Pick<BookingWords, 'kind' | 'decisionId'>): boolean =>
  decisionId !== undefined && (kind === 'cost' || kind === 'use')

/** What is wrong with the words alone. */
export function troubleOf(
  words: BookingWords,
  { openedDay, costLimitFen }: { openedDay: string; costLimitFen: number },
  today: string
): 'booking-day' | 'booking-facts' | 'decision-needed' | null {
  if (!isDay(words.day) || words.day < openedDay || words.day > today) return 'booking-day'
  if (missingFact(words)) return 'booking-facts'
  return needsDecision(words, costLimitFen) && !words.decisionId ? 'decision-needed' : null
}

export const permitCode = (decisionId: string): string => `permit:${decisionId}`

const pair = (debit: string, credit: string, amount: number): Leg[] => [
  { account: debit, side: 'debit', amount },
  { account: credit, side: 'credit', amount }
]

/**
 * The two sides in the ledger. What rests on a decision also takes from what that decision allows, in the same entry:
 * the permit is a bounded account, so it can never be overdrawn, and undoing the entry gives it back.
 */
export function legsOf(words: BookingWords): Leg[] {
  const { kind, amountFen, purse, class: income, cost, use, decisionId } = words
  if (kind === 'income') return pair(purse, `income:${income}`, amountFen)
  if (kind === 'move') return pair(purse === 'bank' ? 'cash' : 'bank', purse, amountFen)
  if (kind === 'permit') return pair('allowed', permitCode(decisionId ?? ''), amountFen)
  const spent = pair(kind === 'cost' ? `cost:${cost}` : `use:${use}`, purse, amountFen)
  return decisionId ? [...spent, ...pair(permitCode(decisionId), 'allowed', amountFen)] : spent
}

/** States in which the clerk may still write it anew. */
export const isOpenDraft = ({ state }: Pick<BookingFacts, 'state'>): boolean => state === 'draft' || state === 'back'

type Checked<B> = B | 'booking-over' | 'booking-same-person' | 'booking-why' | 'voucher-missing'

/** Another person's word on a draft, or on taking back what is posted. */
export function checked<B extends BookingFacts>(booking: B, by: By, pass: boolean, why?: string): Checked<B> {
  const { state } = booking
  if (state !== 'draft' && state !== 'undo') return 'booking-over'
  const asked = state === 'draft' ? booking.by : booking.undo
  if (asked?.personId === by.personId) return 'booking-same-person'
  if (!pass && !why) return 'booking-why'
  const { trouble: _before, ...rest } = booking
  if (state === 'undo') {
    return { ...rest, check: by, ...(pass ? {} : { trouble: why }), state: pass ? 'undoing' : 'posted' } as B
  }
  if (pass && lacksVoucher(booking)) return 'voucher-missing'
  return { ...rest, check: by, ...(pass ? {} : { trouble: why }), state: pass ? 'posting' : 'back' } as B
}

/** What the ledger said, written into the booking. */
export function settled<B extends BookingFacts>(booking: B, at: number, trouble?: string): B {
  const undoing = booking.state === 'undoing'
  if (trouble !== undefined) return { ...booking, trouble, state: undoing ? 'posted' : 'back' }
  return undoing ? { ...booking, state: 'undone' } : { ...booking, state: 'posted', postedAt: at }
}
