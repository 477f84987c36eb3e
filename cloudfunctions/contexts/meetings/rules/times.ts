/** When a meeting may be called and when people may sign in. */
import type { Reason } from 'types/refusals'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Three months at their longest. */
const AHEAD_DAYS_MAX = 92

/** From one hour to three months ahead, both included. */
export const callable = (startsAt: number, at: number): boolean =>
  startsAt >= at + HOUR_MS && startsAt <= at + AHEAD_DAYS_MAX * DAY_MS

/** Sign-in from one hour before the start until twelve hours after it, when late hosts have finished their list. */
export function signInRefusal(startsAt: number, at: number): Reason | null {
  if (at < startsAt - HOUR_MS) return 'meeting-not-started'
  return at > startsAt + 12 * HOUR_MS ? 'meeting-past' : null
}
