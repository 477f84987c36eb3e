/** What help earns by the published rule: whole points, within the caps of a day and a month, exactly. Source: B5, R17. */
import type { ActivityKind } from 'types/activity-kinds'
import type { EarningRow, RuleTerms, RuleVersion } from 'types/points'

const HOUR_MINUTES = 60

/** The version that held at a moment: the last one that had begun. */
export const versionAt = (versions: readonly RuleVersion[], at: number): RuleVersion | undefined =>
  [...versions].reverse().find(({ startsAt }) => startsAt <= at)

/** Before any cap. What is less than a whole point is left out. */
export function bareEarning(row: Pick<EarningRow, 'basis' | 'points'>, minutes: number): number {
  if (minutes <= 0) return 0
  return row.basis === 'act' ? row.points : Math.floor((minutes * row.points) / HOUR_MINUTES)
}

interface Earned {
  kind: string
  /** 2026-06-03. */
  day: string
  points: number
}

const sum = (deeds: readonly Earned[]): number => deeds.reduce((total, { points }) => total + points, 0)

/** How much the caps still leave for a kind on a day, after what was counted before. */
export function roomFor(
  terms: Pick<RuleTerms, 'perDay' | 'perMonth'>,
  row: Pick<EarningRow, 'kind' | 'perDay' | 'perMonth'>,
  counted: readonly Earned[],
  day: string
): number {
  const month = counted.filter(deed => deed.day.slice(0, 7) === day.slice(0, 7))
  const today = month.filter(deed => deed.day === day)
  const ofKind = (deeds: readonly Earned[]) => deeds.filter(({ kind }) => kind === row.kind)
  return Math.max(
    0,
    Math.min(
      terms.perDay - sum(today),
      terms.perMonth - sum(month),
      row.perDay - sum(ofKind(today)),
      row.perMonth - sum(ofKind(month))
    )
  )
}

/** What a deed earns: nothing where its kind does not stand in the rule. */
export function earningOf(
  terms: Pick<RuleTerms, 'rows' | 'perDay' | 'perMonth'>,
  counted: readonly Earned[],
  deed: { kind: ActivityKind; minutes: number; day: string }
): number {
  const row = terms.rows.find(({ kind }) => kind === deed.kind)
  if (!row) return 0
  return Math.min(bareEarning(row, deed.minutes), roomFor(terms, row, counted, deed.day))
}

/** Earned in one month, whatever the kind. */
export const earnedInMonth = (counted: readonly Earned[], month: string): number =>
  sum(counted.filter(({ day }) => day.slice(0, 7) === month))
