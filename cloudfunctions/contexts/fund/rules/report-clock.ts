/** When the next report of a project must stand: law B4, Charity Law arts. 72, 79 and what the pack of the place says. */
const DAY_MS = 86_400_000
/** China keeps one time all year, eight hours ahead of UTC. */
const CHINA_MS = 8 * 3_600_000

/**
 * The last moment of the day so many months later; a day that the month does not have is its last one
 * (Civil Code arts. 202, 203).
 */
export function endOfMonthsLater(at: number, months: number): number {
  const from = new Date(at + CHINA_MS)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = Math.min(from.getUTCDate(), lastDay)
  return Date.UTC(year, month, day + 1) - CHINA_MS - 1
}

/** The last moment of the day so many days later. */
export const endOfDaysLater = (at: number, days: number): number =>
  (Math.floor((at + CHINA_MS) / DAY_MS) + days + 1) * DAY_MS - CHINA_MS - 1

export interface ReportLaw {
  months: number
  emergencyDays: number
  finalMonths: number
}

/** @param from when the raising began, or the last report stood, or the work was done */
export function reportDueAt(kind: 'quarter' | 'emergency' | 'final', from: number, law: ReportLaw): number {
  if (kind === 'emergency') return endOfDaysLater(from, law.emergencyDays)
  return endOfMonthsLater(from, kind === 'final' ? law.finalMonths : law.months)
}
