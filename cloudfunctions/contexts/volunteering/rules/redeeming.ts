/** Redeeming: the limit a month for one person, and the six digits that are said at the counter. */

export interface Takings {
  id: string
  itemId: string
  /** 2026-06. */
  month: string
  until: number
  collected?: true
}

const counts = ({ collected, until }: Takings, at: number): boolean => collected === true || until > at

/** How many of a thing one person has taken or set aside in a month. */
export const takenIn = (taken: readonly Takings[], itemId: string, month: string, at: number): number =>
  taken.filter(one => one.itemId === itemId && one.month === month && counts(one, at)).length

/** What still matters: this month, and what is set aside. */
export const keptTakings = <T extends Takings>(taken: readonly T[], month: string, at: number): T[] =>
  taken.filter(one => one.month === month || one.until > at)

const MILLION = 1_000_000

/** Six digits from letters that only the house can derive. */
export function sixDigits(letters: string): string {
  const number = [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % MILLION, 7)
  return String(number).padStart(6, '0')
}
