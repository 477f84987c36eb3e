/** Working days in China, Monday to Friday, as plain arithmetic on milliseconds. */

const DAY_MS = 86_400_000
/** China keeps one time all year, eight hours ahead of UTC. */
const CHINA_MS = 8 * 3_600_000
/** 1 January 1970 was a Thursday; counted from Monday that is 3. */
const FIRST_WEEKDAY = 3

/**
 * The last moment of the n-th working day after the day on which `at` falls.
 * The day itself is not counted and the last one ends at midnight: Civil Code arts. 201 and 203.
 */
export function endOfWorkingDay(at: number, days: number): number {
  let day = Math.floor((at + CHINA_MS) / DAY_MS)
  for (let left = days; left > 0; ) {
    day++
    if ((day + FIRST_WEEKDAY) % 7 < 5) left--
  }
  return (day + 1) * DAY_MS - CHINA_MS - 1
}
