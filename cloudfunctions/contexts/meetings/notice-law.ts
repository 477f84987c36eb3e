/** What the law pack of a place says about calling meetings. */
import { lawAt } from 'kernel/law'
import type { NoticeLaw } from './rules/times'

export function noticeLaw(scope: string): NoticeLaw {
  const { meetingNoticeDays, meetingShortNoticeHours } = lawAt(scope)
  return { days: meetingNoticeDays.value, shortHours: meetingShortNoticeHours.value }
}
