/** The sums of all accounts of a book at the end of a month: what a closed month keeps for good. */
import type { Documents } from 'kernel/documents'
import { sha256 } from 'kernel/secrets'
import { type AccountSums, trialText } from 'types/ledger-seal'
import { type Entry, entries, type Period, periodId, periods, type Trial, trials } from './documents'
import { everyOne } from './every-one'
import { nothing, type Sums, withLeg } from './rules/balance'

/** The closed months of a book, oldest first; one round trip. */
export const closedMonths = (documents: Documents, book: string): Promise<Period[]> =>
  everyOne<Period, 'month'>(documents, periods.name, { book, state: 'closed' }, 'month')

export const trialOf = async (documents: Documents, period: Period | undefined): Promise<Trial | null> =>
  period ? documents.get<Trial>(trials.name, period._id) : null

/** Entries of the months after `base` up to `month`. */
export const entriesBetween = (
  documents: Documents,
  book: string,
  base: string | undefined,
  month: string
): Promise<Entry[]> =>
  everyOne<Entry, 'key'>(documents, entries.name, { book, period: { gt: base ?? '', lte: month } }, 'key')

/** What a month's sums come to: those of the month closed before it, and all entries since. */
export function trialFrom(book: string, month: string, base: readonly AccountSums[], since: readonly Entry[]): Trial {
  const sums = new Map<string, Sums>(base.map(({ code, debit, credit }) => [code, { debit, credit }]))
  for (const leg of since.flatMap(entry => entry.legs)) {
    sums.set(leg.account, withLeg(sums.get(leg.account) ?? nothing, leg))
  }
  const codes = [...sums.keys()].sort()
  const facts = { book, month, sums: codes.map(code => ({ code, ...(sums.get(code) ?? nothing) })) }
  return { _id: periodId(book, month), ...facts, hash: sha256(trialText(facts)) }
}
