/** What stands on bounded accounts, as it was last written. */
import type { Documents } from 'kernel/documents'
import { type AccountBalance, balances } from './documents'
import { available, standing } from './rules/balance'
import { accountId } from './rules/chart'

export interface Standing {
  code: string
  /** What is on it, held parts included. */
  standing: number
  /** What may still be spent. */
  available: number
}

const MOST = 100

export const standingOf = (balance: AccountBalance): Standing => {
  const { book, code } = balance
  return { code, standing: standing(book, code, balance), available: available(book, code, balance) }
}

/** Of the codes asked for (at most 100) those that are open; one round trip. */
export async function strictBalances(
  documents: Documents,
  book: string,
  codes: readonly string[]
): Promise<Standing[]> {
  const where = { _id: { in: codes.slice(0, MOST).map(code => accountId(book, code)) } }
  const found = await documents.find<AccountBalance>(balances.name, where, { order: { _id: 'asc' }, limit: MOST })
  return found.map(standingOf)
}
