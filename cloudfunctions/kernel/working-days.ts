/** Working days in China, by the week and the published holidays, as plain arithmetic on milliseconds. */
import type { Holidays } from 'types/law'

const DAY_MS = 86_400_000
/** China keeps one time all year, eight hours ahead of UTC. */
const CHINA_MS = 8 * 3_600_000
/** 1 January 1970 was a Thursday; counted from Monday that is 3. */
const FIRST_WEEKDAY = 3

/** @param day days since 1970 on China's clock. */
function isWorked(day: number, holidays: readonly Holidays[]): boolean {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  if (holidays.some(({ worked }) => worked.includes(date))) return true
  return (day + FIRST_WEEKDAY) % 7 < 5 && !holidays.some(({ free }) => free.includes(date))
}

/**
 * The last moment of the n-th working day after the day on which `at` falls.
 * The day itself is not counted and the last one ends at midnight: Civil Code arts. 201 and 203.
 */
export function endOfWorkingDay(at: number, days: number, holidays: readonly Holidays[]): number {
  let day = Math.floor((at + CHINA_MS) / DAY_MS)
  for (let left = days; left > 0; ) {
    day++
    if (isWorked(day, holidays)) left--
  }
  return (day + 1) * DAY_MS - CHINA_MS - 1
}
