/** When a meeting may be called or moved, when people sign in, and when those who may come are reminded. */
import { formFacts, type MeetingForm } from 'types/meeting-forms'
import type { Reason } from 'types/refusals'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Three months at their longest. */
const AHEAD_DAYS_MAX = 92
/** Sign-in opens this long before the start. */
const DOORS_MS = HOUR_MS
/** And closes this long after it, when late hosts have finished their list. */
const LATE_MS = 12 * HOUR_MS
/** A reminder sooner than this after the notice would only repeat it. */
const REMINDER_AFTER_MS = 6 * HOUR_MS

/** What the law pack of the place says about notice. */
export interface NoticeLaw {
  days: number
  shortHours: number
}

/** From one hour to three months ahead, both included. */
const callable = (startsAt: number, at: number): boolean =>
  startsAt >= at + HOUR_MS && startsAt <= at + AHEAD_DAYS_MAX * DAY_MS

/** How long before the start people must know; an urgent meeting of any form keeps the short notice. */
function noticeMs(form: MeetingForm, urgent: boolean, law: NoticeLaw): number {
  const short = urgent || formFacts[form].notice === 'short'
  return short ? law.shortHours * HOUR_MS : law.days * DAY_MS
}

/** China's day, as a number: days of notice are counted as people count them, from one day to the other. */
const chinaDay = (at: number): number => Math.floor((at + 8 * HOUR_MS) / DAY_MS)

/** Three days of notice on Monday morning allow Thursday morning: whole days are counted, the hour is not. */
export function callRefusal(
  { form, startsAt, urgent }: { form: MeetingForm; startsAt: number; urgent: boolean },
  at: number,
  law: NoticeLaw
): Reason | null {
  if (!callable(startsAt, at)) return 'meeting-time'
  const needed = noticeMs(form, urgent, law)
  const known = needed >= DAY_MS ? (chinaDay(startsAt) - chinaDay(at)) * DAY_MS : startsAt - at
  return known >= needed ? null : 'meeting-notice'
}

/** A called meeting may be put off by as little as an hour's notice; brought forward it needs the notice anew. */
export function moveRefusal(
  meeting: { form: MeetingForm; startsAt: number; urgent: boolean },
  startsAt: number,
  at: number,
  law: NoticeLaw
): Reason | null {
  if (startsAt >= meeting.startsAt) return callable(startsAt, at) ? null : 'meeting-time'
  return callRefusal({ ...meeting, startsAt }, at, law)
}

/** Sign-in from one hour before the start until twelve hours after it. */
export function signInRefusal(startsAt: number, at: number): Reason | null {
  if (at < startsAt - DOORS_MS) return 'meeting-not-started'
  return at > startsAt + LATE_MS ? 'meeting-past' : null
}

/** Null when the notice itself comes later than the reminder would, or hardly before it. */
export function remindAt(startsAt: number, calledAt: number, hoursBefore: number): number | null {
  const moment = startsAt - hoursBefore * HOUR_MS
  return moment >= calledAt + REMINDER_AFTER_MS ? moment : null
}

export const endsAt = ({ startsAt, lastsMinutes }: { startsAt: number; lastsMinutes: number }): number =>
  startsAt + lastsMinutes * MINUTE_MS

/** Whether people can sign in already, or could: from then on being there counts, not saying that one comes. */
export const doorsAreOpen = (startsAt: number, at: number): boolean => at >= startsAt - DOORS_MS
