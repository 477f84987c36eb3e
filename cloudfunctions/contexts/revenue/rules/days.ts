/** Days of the calendar as they are written, 2026-03-14; months are added as contracts count them. */

const DAY_MS = 86_400_000

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

const written = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Whether it is a day that exists: not 2026-02-30. */
export const isDay = (day: string): boolean => {
  const at = midnight(day)
  return !Number.isNaN(at) && written(at) === day
}

export const addDays = (day: string, days: number): string => written(midnight(day) + days * DAY_MS)

/** The same day some months later; the last day of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = Date.UTC(year, month - 1 + months, 1)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return written(first + (Math.min(date, last) - 1) * DAY_MS)
}

/** The moment at which the day begins in China. */
export const beginsAt = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** Whole days from one to the other. */
export const daysBetween = (from: string, until: string): number => (midnight(until) - midnight(from)) / DAY_MS
