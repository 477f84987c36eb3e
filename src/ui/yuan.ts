/** Sums as people type them, in yuan, and as they are kept, in whole fen; no float in between. */

const FEN_MAX = 100_000_000_00

/** @returns undefined for what is no sum of at most a hundred million yuan. */
export function fenTyped(typed: string): number | undefined {
  const [, yuan, fen = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s元]/g, '')) ?? []
  if (yuan === undefined) return undefined
  const total = Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
  return total <= FEN_MAX ? total : undefined
}

const cents = (fen: number): string => String(fen % 100).padStart(2, '0')

/** For the form: 4800, 4800.50. */
export const yuanField = (fen: number): string =>
  fen % 100 === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${cents(fen)}`

/** 57,745: points, pieces, or the yuan of a sum. */
export const inThousands = (figure: number | string): string => String(figure).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** For reading: 4,800 元, 4,800.50 元. */
export const inYuan = (fen: number): string => `${inThousands(yuanField(fen))} 元`

/** For books, where columns stand below each other: 4,800.00, −20.50. */
export function yuan(fen: number): string {
  const positive = Math.abs(fen)
  return `${fen < 0 ? '−' : ''}${inThousands(Math.floor(positive / 100))}.${cents(positive)}`
}
