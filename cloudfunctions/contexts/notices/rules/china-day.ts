/** Minutes of the day as a clock in China shows them, all year eight hours ahead; functions run in UTC. */

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
const AHEAD_MINUTES = 480

const minutesOf = (at: number): number => Math.floor(at / MINUTE_MS) + AHEAD_MINUTES

/** 0 at midnight, 1110 at half past six in the evening. */
export const minuteOfDay = (at: number): number => minutesOf(at) % DAY_MINUTES

/** The first moment after `at` at which China's clock shows the beginning of this minute. */
export function nextMinuteOfDay(at: number, minute: number): number {
  const day = Math.floor(minutesOf(at) / DAY_MINUTES)
  const today = (day * DAY_MINUTES + minute - AHEAD_MINUTES) * MINUTE_MS
  return today > at ? today : today + DAY_MINUTES * MINUTE_MS
}

/** Whether a moment lies in a stretch of the day, which may pass midnight; the same minute twice is no stretch. */
export function isBetween(at: number, from: number, until: number): boolean {
  const minute = minuteOfDay(at)
  if (from <= until) return from <= minute && minute < until
  return minute >= from || minute < until
}
