/** Publishing a version of the rule: each kind once, and a change told of in time. */

import type { RuleTerms, RuleVersion } from 'types/points'
import type { Reason } from 'types/refusals'

const DAY_MS = 86_400_000
const CHINA_MS = 8 * 3_600_000
/** A version lies at the most so far ahead. */
const AHEAD_DAYS_MAX = 366

const chinaDay = (at: number): number => Math.floor((at + CHINA_MS) / DAY_MS)

/** The first moment of a day in China, or null when there is no such day. */
export function beginOfDay(day: string): number | null {
  const begin = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isNaN(begin) || new Date(begin).toISOString().slice(0, 10) !== day ? null : begin - CHINA_MS
}

/** Those that have begun; one that was published and has not begun gives way to the new one. */
export const begun = (versions: readonly RuleVersion[], at: number): RuleVersion[] =>
  versions.filter(({ startsAt }) => startsAt <= at)

/** @param noticeDays days between the publication of a change and its beginning; the first version needs none. */
export function publishRefusal(
  terms: Pick<RuleTerms, 'rows'>,
  startsAt: number | null,
  versions: readonly RuleVersion[],
  noticeDays: number,
  at: number
): Reason | null {
  if (new Set(terms.rows.map(({ kind }) => kind)).size < terms.rows.length) return 'rule-rows'
  if (startsAt === null) return 'rule-start'
  const ahead = chinaDay(startsAt) - chinaDay(at)
  const least = begun(versions, at).length > 0 ? noticeDays : 0
  return ahead < least || ahead > AHEAD_DAYS_MAX ? 'rule-start' : null
}
