/** The balance of one account: two sums that only grow, what is held, and never one signed number. */
import type { Leg } from 'types/ledger-parts'
import { accountRule, growsOn } from './chart'

export interface Sums {
  debit: number
  credit: number
}

export interface Balance extends Sums {
  /** Set aside for what is not settled yet. */
  held: number
}

export const nothing: Sums = { debit: 0, credit: 0 }

export const withLeg = <S extends Sums>(sums: S, { side, amount }: Pick<Leg, 'side' | 'amount'>): S => ({
  ...sums,
  [side]: sums[side] + amount
})

/** What stands on the account, positive on the side on which it grows. */
export function standing(book: string, code: string, { debit, credit }: Sums): number {
  const rule = accountRule(book, code)
  if (!rule) throw new Error(`no account ${code} in ${book}`)
  return growsOn(rule) === 'debit' ? debit - credit : credit - debit
}

/** What may still be spent of it (L4, L10). */
export const available = (book: string, code: string, balance: Balance): number =>
  standing(book, code, balance) - balance.held
