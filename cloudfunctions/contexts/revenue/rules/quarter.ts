/** Quarters of the year as China's calendar has them. */

const CHINA_MS = 8 * 3_600_000
const MONTHS = 3

/** 2026-2 → [2026, 2]. */
function parts(quarter: string): [number, number] {
  return [Number(quarter.slice(0, 4)), Number(quarter.slice(5))]
}

/** The quarter in which a month lies: 2026-05 → 2026-2. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5, 7)) / MONTHS)}`

/** The quarter in which a moment lies. */
export const quarterAt = (at: number): string => quarterOf(new Date(at + CHINA_MS).toISOString().slice(0, 7))

/** 2026-2 → 2026-04, 2026-05, 2026-06. */
export function monthsOf(quarter: string): string[] {
  const [year, number] = parts(quarter)
  return [1, 2, 3].map(place => `${year}-${String((number - 1) * MONTHS + place).padStart(2, '0')}`)
}

/** So many quarters later, or before. */
export function quarterAfter(quarter: string, count = 1): string {
  const [year, number] = parts(quarter)
  const whole = year * 4 + number - 1 + count
  return `${Math.floor(whole / 4)}-${(whole % 4) + 1}`
}

/** Its first moment in China. */
export function startOf(quarter: string): number {
  const [year, number] = parts(quarter)
  return Date.UTC(year, (number - 1) * MONTHS, 1) - CHINA_MS
}

/** The first moment after it. */
export const endOf = (quarter: string): number => startOf(quarterAfter(quarter))
