/** 四一: the periods on China's calendar, and how a target stands. */
import { formFacts, type MeetingForm } from 'types/meeting-forms'
import type { Target } from 'types/targets'

const CHINA_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

export interface Period {
  from: number
  /** The first moment of the next one. */
  until: number
}

/** The period of so many months that holds the moment; months count from January: 1 month, 3 quarter, 6 half-year. */
export function periodOf(at: number, months: 1 | 3 | 6): Period {
  const moment = new Date(at + CHINA_MS)
  const first = Math.floor(moment.getUTCMonth() / months) * months
  const start = (month: number) => Date.UTC(moment.getUTCFullYear(), month, 1) - CHINA_MS
  return { from: start(first), until: start(first + months) }
}

export const isIn = ({ from, until }: Period, at: number): boolean => from <= at && at < until

/** Met is green; not yet is amber, and red when no more than `warnDays` are left. */
export function lightOf(
  done: number,
  wanted: number,
  { until }: Period,
  at: number,
  warnDays: number
): Target['light'] {
  if (done >= wanted) return 'green'
  return until - at <= warnDays * DAY_MS ? 'red' : 'amber'
}

export interface HeldMeeting {
  form: MeetingForm
  startsAt: number
  minutesHash?: string
  cancelled?: object
}

/** A meeting proves something once it has begun, was not called off, and has minutes. */
export const proves = (meeting: HeldMeeting, what: 'council' | 'talk', period: Period): boolean =>
  formFacts[meeting.form].proves === what &&
  meeting.minutesHash !== undefined &&
  meeting.cancelled === undefined &&
  isIn(period, meeting.startsAt)
