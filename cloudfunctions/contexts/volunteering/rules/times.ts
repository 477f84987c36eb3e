/** When an activity may be called, who may check in when, and when people are told. */
import type { Reason } from 'types/refusals'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Three months at their longest. */
const AHEAD_DAYS_MAX = 92
/** Check-in opens this long before the start. */
const DOORS_MS = HOUR_MS
/** People check in themselves until this long after the end, hosts put right what was forgotten for three days. */
const LATE_MS = HOUR_MS
const HOST_LATE_MS = 3 * DAY_MS
/** A reminder sooner than this after the notice would only repeat it. */
const REMINDER_AFTER_MS = 6 * HOUR_MS

interface Timed {
  startsAt: number
  lastsMinutes: number
}

export const endsAt = ({ startsAt, lastsMinutes }: Timed): number => startsAt + lastsMinutes * MINUTE_MS

/** From one hour to three months ahead, both included. */
export const callable = (startsAt: number, at: number): boolean =>
  startsAt >= at + HOUR_MS && startsAt <= at + AHEAD_DAYS_MAX * DAY_MS

export function doorRefusal(activity: Timed & { cancelled?: object }, at: number, byHost: boolean): Reason | null {
  if (activity.cancelled) return 'activity-cancelled'
  if (at < activity.startsAt - DOORS_MS) return 'activity-early'
  return at > endsAt(activity) + (byHost ? HOST_LATE_MS : LATE_MS) ? 'activity-late' : null
}

/** Null when the notice itself comes later than the reminder would, or hardly before it. */
export function remindAt(startsAt: number, calledAt: number, hoursBefore: number): number | null {
  const moment = startsAt - hoursBefore * HOUR_MS
  return moment >= calledAt + REMINDER_AFTER_MS ? moment : null
}

export const askAt = (activity: Timed, hoursAfter: number): number => endsAt(activity) + hoursAfter * HOUR_MS

export const overlap = (one: Timed, other: Timed): boolean =>
  one.startsAt < endsAt(other) && other.startsAt < endsAt(one)

/** What begins this long before another one cannot overlap it: the longest activity. */
export const LONGEST_MS = 12 * HOUR_MS
