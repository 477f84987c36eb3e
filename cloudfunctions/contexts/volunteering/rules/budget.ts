/** The budget of points: a year of China's calendar, raised at once when a version that gives more begins. */
import type { RuleVersion } from 'types/points'
import { versionAt } from './earning'

const CHINA_MS = 8 * 3_600_000

const chinaYear = (at: number): number => new Date(at + CHINA_MS).getUTCFullYear()

/** The first moment of a year in China. */
const beginOf = (year: number): number => Date.UTC(year, 0, 1) - CHINA_MS

/** What should have been granted for the running year; a version that gives less holds from the next year on. */
export function wantedGrant(
  versions: readonly RuleVersion[],
  granted: { year: number; points: number },
  at: number
): { year: number; points: number } | null {
  const version = versionAt(versions, at)
  if (!version) return null
  const year = chinaYear(at)
  const before = granted.year === year ? granted.points : 0
  return { year, points: Math.max(before, version.yearlyBudget) }
}

/** When the budget may change next: a version begins, or the year ends. */
export function nextBudgetMoment(versions: readonly RuleVersion[], at: number): number | null {
  if (versions.length === 0) return null
  const starts = versions.map(({ startsAt }) => startsAt).filter(startsAt => startsAt > at)
  return Math.min(...starts, beginOf(chinaYear(at) + 1))
}
