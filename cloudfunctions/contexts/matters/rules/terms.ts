/** The times that one place's law sets for a matter, reckoned from a moment; no number of days stands in these rules. */
import { endOfWorkingDay } from 'kernel/working-days'
import type { Jurisdiction } from 'types/law'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export interface Terms {
  /** When a raised matter must be sorted. */
  sortBy: (at: number) => number
  /** When a recording must be put into words. */
  wordBy: (at: number) => number
  /** Until when one objection to the sorting may be raised, and when it must be answered. */
  objectUntil: (at: number) => number
  answerBy: (at: number) => number
  meetBy: (at: number) => number
  decideBy: (at: number) => number
  planBy: (at: number) => number
  orderBy: (at: number, urgent: boolean) => number
  /** When a matter that was taken up again must have a result. */
  againBy: (at: number) => number
  superviseBy: (at: number) => number
  /** The two ratings after a result: when the first ends, when the second begins and ends. */
  judging: (at: number) => { until: number; laterAt: number; laterUntil: number }
  reopenTimes: number
  ratingsShownFrom: number
  lowScore: number
}

export function termsOf(law: Jurisdiction): Terms {
  const days = (at: number, { value }: { value: number }) => at + value * DAY_MS
  const workingDays = (at: number, { value }: { value: number }) => endOfWorkingDay(at, value, law.holidays)
  return {
    sortBy: at => workingDays(at, law.triageWorkingDays),
    wordBy: at => workingDays(at, law.wordWorkingDays),
    objectUntil: at => at + law.sortingObjectionHours.value * HOUR_MS,
    answerBy: at => workingDays(at, law.sortingAnswerWorkingDays),
    meetBy: at => days(at, law.meetWithinDays),
    decideBy: at => days(at, law.decideWithinDays),
    planBy: at => days(at, law.planWithinDays),
    orderBy: (at, urgent) => days(at, urgent ? law.urgentWithinDays : law.orderWithinDays),
    againBy: at => days(at, law.againWithinDays),
    superviseBy: at => workingDays(at, law.superviseWorkingDays),
    judging: at => {
      const laterAt = days(at, law.laterAfterDays)
      return { until: days(at, law.judgeDays), laterAt, laterUntil: days(laterAt, law.laterDays) }
    },
    reopenTimes: law.reopenTimes.value,
    ratingsShownFrom: law.ratingsShownFrom.value,
    lowScore: law.lowScore.value
  }
}
