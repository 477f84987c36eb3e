/** The monthly sheet of a merchant: added up from what was handed over, and two people who say that it is right. */
import type { Reason } from 'types/refusals'

export interface SheetLine {
  itemId: string
  item: string
  pieces: number
  points: number
  fen: number
}

export const totalOf = (lines: readonly SheetLine[]): { pieces: number; points: number; fen: number } => ({
  pieces: lines.reduce((sum, { pieces }) => sum + pieces, 0),
  points: lines.reduce((sum, { points }) => sum + points, 0),
  fen: lines.reduce((sum, { fen }) => sum + fen, 0)
})

interface Sides {
  byMerchant?: { personId: string }
  byCommunity?: { personId: string }
}

/** On which side somebody confirms; null for who is on neither. */
export function sideOf(personId: string, merchantPeople: readonly string[], keeps: boolean): keyof Sides | null {
  if (merchantPeople.includes(personId)) return 'byMerchant'
  return keeps ? 'byCommunity' : null
}

/** Months are compared as words, 2026-06. */
export function confirmRefusal(
  month: string,
  running: string,
  side: keyof Sides,
  sides: Sides,
  personId: string
): Reason | null {
  if (month >= running) return 'settlement-early'
  if (sides[side]) return 'settlement-done'
  const other = side === 'byMerchant' ? sides.byCommunity : sides.byMerchant
  return other?.personId === personId ? 'settlement-same-person' : null
}
