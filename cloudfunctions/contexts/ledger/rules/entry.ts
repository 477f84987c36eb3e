/** What must be true of one entry before it may stand (L1). */
import type { EntryFacts } from 'types/ledger-line'
import { AMOUNT_MAX, type Leg } from 'types/ledger-parts'
import { accountRule } from './chart'

/** A whole number of the book's unit that stays exact. */
export const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 1 && amount <= AMOUNT_MAX

const LEGS_MIN = 2
const LEGS_MAX = 20

const sum = (legs: readonly Leg[], side: Leg['side']): number =>
  legs.reduce((total, leg) => (leg.side === side ? total + leg.amount : total), 0)

/** What is wrong with the legs, for an assertion: a context that posts such an entry is itself wrong. Null when sound. */
export function unsound({ book, legs }: Pick<EntryFacts, 'book' | 'legs'>): string | null {
  if (legs.length < LEGS_MIN || legs.length > LEGS_MAX) return `${legs.length} legs`
  if (new Set(legs.map(leg => leg.account)).size !== legs.length) return 'an account twice'
  for (const { account, amount } of legs) {
    if (!accountRule(book, account)) return `no account ${account} in ${book}`
    if (!isAmount(amount)) return `${amount} is no amount`
  }
  const [debit, credit] = [sum(legs, 'debit'), sum(legs, 'credit')]
  return debit === credit ? null : `${debit} debit, ${credit} credit`
}
