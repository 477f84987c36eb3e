/** A quarter in one picture, added up from its entries: nothing in it that the entries do not say. */
import type { Figures, KindSum } from 'types/disclosure'
import type { Leg } from 'types/ledger-parts'

export interface Line {
  period: string
  kind: 'normal' | 'reversal' | 'closing' | 'opening'
  legs: readonly Leg[]
}

const CASH = ['bank', 'cash']

const word = (code: string): string => code.split(':')[0] ?? code

/** Sums by account on the side on which that kind of account grows; a reversal takes away. */
function sums(lines: readonly Line[], kind: string, grows: Leg['side']): Map<string, number> {
  const found = new Map<string, number>()
  for (const { account, side, amount } of lines.flatMap(({ legs }) => legs)) {
    if (word(account) !== kind) continue
    found.set(account, (found.get(account) ?? 0) + (side === grows ? amount : -amount))
  }
  return found
}

const total = (found: ReadonlyMap<string, number>): number => [...found.values()].reduce((sum, fen) => sum + fen, 0)

/** The largest first; what was wholly taken back is left out. */
const inOrder = (found: ReadonlyMap<string, number>, nameOf: (code: string) => string): KindSum[] =>
  [...found]
    .filter(([, fen]) => fen !== 0)
    .map(([code, fen]) => ({ code, name: nameOf(code), fen }))
    .sort((one, other) => other.fen - one.fen || (one.code < other.code ? -1 : 1))

/** What came onto bank and cash less what went from them. */
export const cashMoved = (lines: readonly Line[]): number =>
  CASH.reduce((sum, code) => sum + total(sums(lines, code, 'debit')), 0)

/**
 * @param lines every entry of the quarter's months
 * @param leftFen what stood on bank and cash at its end
 */
export function figuresOf(lines: readonly Line[], leftFen: number, nameOf: (code: string) => string): Figures {
  const counted = lines.filter(({ kind }) => kind === 'normal' || kind === 'reversal')
  const income = sums(counted, 'income', 'credit')
  const costs = sums(counted, 'cost', 'debit')
  const uses = sums(counted, 'use', 'debit')
  const owedFen = total(sums(counted, 'receivable', 'debit'))
  const [inFen, costFen, usedFen] = [total(income), total(costs), total(uses)]
  return {
    beforeFen: leftFen - inFen + costFen + usedFen + owedFen,
    inFen,
    costFen,
    usedFen,
    owedFen,
    leftFen,
    income: inOrder(income, nameOf),
    costs: inOrder(costs, nameOf),
    uses: inOrder(uses, nameOf),
    lines: lines.length
  }
}
