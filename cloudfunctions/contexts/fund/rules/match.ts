/** 配捐 and 以商哺治: what is added to what was given, in whole fen, with the sum written out for everyone. */
import type { MatchSum, MatchTerms } from 'types/fund-parts'

/** 1,234.50 元; whole fen in, no float between. */
export function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${whole}.${String(fen % 100).padStart(2, '0')} 元`
}

/** So many per cent, what is less than a fen left off. Exact for whole fen below 9 × 10^13. */
export const percentOf = (fen: number, percent: number): number => Math.floor((fen * percent) / 100)

/** What the giver adds to confirmed gifts: so many per cent of them, never more than the cap. Methods (9). */
export function matchOf(confirmedFen: number, { ratePercent, capFen }: MatchTerms): MatchSum {
  const raw = percentOf(confirmedFen, ratePercent)
  const matchFen = Math.min(raw, capFen)
  const sum = `${yuan(confirmedFen)} × ${ratePercent}% = ${yuan(raw)}（不足一分的不计）`
  const cap = raw > capFen ? `超过上限 ${yuan(capFen)}，按上限算` : `没有超过上限 ${yuan(capFen)}`
  return { confirmedFen, ratePercent, capFen, matchFen, formula: `${sum}，${cap}` }
}

/** A market's share of what was sold there, written out. */
export function marketShareOf(salesFen: number, percent: number): { amountFen: number; formula: string } {
  const amountFen = percentOf(salesFen, percent)
  return { amountFen, formula: `卖了 ${yuan(salesFen)} × ${percent}% = ${yuan(amountFen)}（不足一分的不计）` }
}
