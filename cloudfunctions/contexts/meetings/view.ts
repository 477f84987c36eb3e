/** A meeting as one person may see it. */
import { mayThey, type Subject } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import {
  type MeetingCard,
  type MeetingView,
  meetingCode,
  meetingConfirm,
  meetingMinute,
  meetingReply,
  meetingSignIn
} from 'types/meetings'
import { attendanceId } from './attend'
import { type Attendance, attendances, type Meeting, meetings } from './documents'
import { confirmRefusal, meetingState, minuteRefusal } from './rules/standing'
import { signInRefusal } from './rules/times'

export function cardOf(meeting: Meeting): MeetingCard {
  const { _id: id, scope, matterId, form, title, place, startsAt, host } = meeting
  const about = matterId === undefined ? {} : { matterId }
  return { id, scope, ...about, form, title, place, startsAt, state: meetingState(meeting), host }
}

/** Those coming, present and confirmed, added up from the attendances; one round trip. */
export async function countsOf(
  context: Context,
  meetingId: string
): Promise<{ coming: number; present: number; confirmed: number }> {
  const [sums] = await context.documents.group(attendances.name, { meetingId }, 'meetingId', [
    'coming',
    'present',
    'confirmed'
  ])
  const { coming = 0, present = 0, confirmed = 0 } = sums?.sums ?? {}
  return { coming, present, confirmed }
}

/** Two round trips, side by side. */
export async function viewOf(context: Context, meeting: Meeting): Promise<MeetingView> {
  const [counts, mine] = await Promise.all([
    countsOf(context, meeting._id),
    context.documents.get<Attendance>(attendances.name, attendanceId(meeting._id, context.actor.personId))
  ])
  return {
    ...cardOf(meeting),
    ...counts,
    topics: meeting.topics,
    ...(mine?.reply ? { myReply: mine.reply } : {}),
    iSignedIn: mine?.present === 1,
    iConfirmed: mine?.confirmed === 1,
    ...(meeting.minutes ? { minutes: meeting.minutes } : {}),
    ...(meeting.minutesHash ? { minutesHash: meeting.minutesHash } : {}),
    acts: actsOf(context, meeting, mine)
  }
}

function actsOf(context: Context, meeting: Meeting, mine: Attendance | null): MeetingView['acts'] {
  const { actor, at } = context
  const subject: Subject = meetings.subject(meeting)
  const may = ({ who }: Operation) => mayThey(actor, who, subject, at) === 'yes'
  const present = mine?.present === 1
  const canSignIn = !present && signInRefusal(meeting.startsAt, at) === null
  const canConfirm = mine?.confirmed !== 1 && confirmRefusal(meeting, present, meeting.minutesHash ?? '') === null
  const acts: MeetingView['acts'] = []
  if (at < meeting.startsAt && may(meetingReply)) acts.push('reply')
  if (canSignIn && may(meetingSignIn)) acts.push('sign-in')
  if (may(meetingCode)) acts.push('host')
  if (minuteRefusal(meeting, at) === null && may(meetingMinute)) acts.push('minute')
  if (canConfirm && may(meetingConfirm)) acts.push('confirm')
  return acts
}
