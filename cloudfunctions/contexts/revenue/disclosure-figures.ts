/** The figures of a quarter: as they were checked, else added up from the ledger as it stands. */
import { legsSince, strictBalances } from 'contexts/ledger'
import type { Documents } from 'kernel/documents'
import type { Figures } from 'types/disclosure'
import type { Disclosure } from './disclosure-documents'
import { accountName } from './rules/account-names'
import { cashMoved, figuresOf, type Line } from './rules/figures'
import { monthsOf } from './rules/quarter'

type Of = Pick<Disclosure, 'book' | 'quarter'>

const moneyIn = async (documents: Documents, book: string): Promise<number> =>
  (await strictBalances(documents, book, ['bank', 'cash'])).reduce((sum, { standing }) => sum + standing, 0)

function added({ quarter }: Of, lines: readonly Line[], now: number): Figures {
  const months = monthsOf(quarter)
  const last = months[months.length - 1] ?? ''
  const later = lines.filter(({ period }) => period > last)
  const own = lines.filter(({ period }) => months.includes(period))
  return figuresOf(own, now - cashMoved(later), accountName)
}

const since = ({ book, quarter }: Of, documents: Documents) => legsSince(documents, book, monthsOf(quarter)[0] ?? '')

/** For looking: two round trips side by side, so an entry of this very moment may be in one and not in the other. */
export async function currentFigures(documents: Documents, one: Of): Promise<Figures> {
  const [now, lines] = await Promise.all([moneyIn(documents, one.book), since(one, documents)])
  return added(one, lines, now)
}

/** Looks that find different money before and after reading the entries. */
const LOOKS = 5

/**
 * For keeping: the money is looked at before and after the entries, until nothing moved between.
 * Null when the book did not hold still; three round trips when it does.
 */
export async function steadyFigures(documents: Documents, one: Of): Promise<Figures | null> {
  let before = await moneyIn(documents, one.book)
  for (let look = 0; look < LOOKS; look++) {
    const lines = await since(one, documents)
    const after = await moneyIn(documents, one.book)
    if (before === after) return added(one, lines, after)
    before = after
  }
  return null
}
