/** China's calendar for the year's stories: days as they are written, months, quarters, moments of a day. */

const HOUR = 3_600_000
export const DAY = 24 * HOUR
const CHINA = 8 * HOUR

/** 2026-03-14, of a moment. */
export const dayAt = (at: number): string => new Date(at + CHINA).toISOString().slice(0, 10)

/** The moment of an hour of a day. */
export const momentOf = (day: string, hour: number): number => Date.parse(`${day}T00:00:00.000Z`) - CHINA + hour * HOUR

export const daysLater = (day: string, days: number): string => dayAt(momentOf(day, 12) + days * DAY)

/** The first day of the month so many months later. */
export function firstOfMonth(day: string, later = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10)
}

export const lastOfMonth = (day: string): string => daysLater(firstOfMonth(day, 1), -1)

/** 6 of 2026-06-14. */
export const monthNumber = (day: string): number => Number(day.slice(5, 7))

interface Quarter {
  /** 2026-2. */
  name: string
  /** Its first day, and the first one after it. */
  from: string
  end: string
}

function quarterOf(day: string): Quarter {
  const place = Math.floor((monthNumber(day) - 1) / 3)
  const from = `${day.slice(0, 4)}-${String(place * 3 + 1).padStart(2, '0')}-01`
  return { name: `${day.slice(0, 4)}-${place + 1}`, from, end: firstOfMonth(from, 3) }
}

/** The quarters that began after or with the one of a day and were over on another. */
export function quartersBetween(day: string, today: string): Quarter[] {
  const all: Quarter[] = []
  for (let next = quarterOf(day); next.end <= today; next = quarterOf(next.end)) all.push(next)
  return all
}
