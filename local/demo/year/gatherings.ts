/** The community's Saturdays: every second one, counted back from the one after the visitor comes. */
import { DAY, dayAt, momentOf } from './china-days'

const NOON = 12
const SATURDAY = 6

/** Nine in the morning of the Saturday after a moment, and of those before it by twos. */
export function saturdayBack(now: number, back: number): number {
  const noon = momentOf(dayAt(now), NOON)
  const until = (SATURDAY - new Date(noon).getUTCDay() + 7) % 7 || 7
  return momentOf(dayAt(noon + (until - back * 14) * DAY), 9)
}
