/** The minutes of one meeting, who confirmed them by group, and how many objections are open; four round trips. */
import { mediaViews } from 'contexts/content'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import type { Operation } from 'types/contract'
import { type MinutesView, meetingConfirm, meetingMinute, meetingMinutes, meetingObject } from 'types/minutes'
import { attendanceId } from '../attend'
import { type Attendance, attendances, type Meeting, meetings } from '../documents'
import { objectRefusal, objectUntil } from '../rules/objection'
import { confirmRefusal, minuteRefusal } from '../rules/standing'
import { groupName } from '../rules/write-minutes'
import { objections } from '../talk-documents'

/** With photos six round trips. */
export const readMinutes = handle(meetingMinutes, async (context, { meetingId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const [rows, mine, states, media] = await Promise.all([
    context.documents.group(attendances.name, { meetingId }, 'groupId', ['present', 'confirmed']),
    context.documents.get<Attendance>(attendances.name, attendanceId(meetingId, context.actor.personId)),
    context.documents.group(objections.name, { meetingId }, 'state'),
    mediaViews(context, meeting.minutes?.media ?? [])
  ])
  const total = (field: string) => rows.reduce((sum, { sums }) => sum + (sums[field] ?? 0), 0)
  const inState = (state: string) => states.find(({ key }) => key === state)?.count ?? 0
  const confirmedBy = rows
    .map(({ key, sums }) => ({ group: groupName(meeting.groups, String(key ?? '')), count: sums.confirmed ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  return {
    ...standingOf(meeting),
    present: total('present'),
    confirmed: total('confirmed'),
    confirmedBy,
    iSignedIn: mine?.present === 1,
    iConfirmed: mine?.confirmed === 1,
    media,
    objections: { open: inState('open'), answered: inState('answered') },
    acts: actsOf(context, meeting, mine)
  }
})

function standingOf(meeting: Meeting) {
  const { _id: meetingId, scope, matterId, title, form, startsAt, host, minutes, minutesHash, lockedAt } = meeting
  const until = objectUntil(meeting, lawAt(scope).minutesObjectionDays.value)
  return {
    meetingId,
    scope,
    ...(matterId === undefined ? {} : { matterId }),
    title,
    form,
    startsAt,
    host,
    ...(minutes ? { minutes } : {}),
    ...(minutesHash ? { minutesHash } : {}),
    ...(lockedAt === undefined ? {} : { lockedAt }),
    ...(until === undefined ? {} : { objectUntil: until })
  }
}

function actsOf(context: Context, meeting: Meeting, mine: Attendance | null): MinutesView['acts'] {
  const { actor, at } = context
  const may = ({ who }: Operation) => mayThey(actor, who, meetings.subject(meeting), at) === 'yes'
  const present = mine?.present === 1
  const days = lawAt(meeting.scope).minutesObjectionDays.value
  const confirms = mine?.confirmed !== 1 && confirmRefusal(meeting, present, meeting.minutesHash ?? '') === null
  const acts: MinutesView['acts'] = []
  if (minuteRefusal(meeting, at) === null && may(meetingMinute)) acts.push('minute')
  if (confirms && may(meetingConfirm)) acts.push('confirm')
  if (may(meetingObject)) {
    if (objectRefusal(meeting, 'wording', present, at, days) === null) acts.push('say-wrong')
    if (objectRefusal(meeting, 'outcome', present, at, days) === null) acts.push('object')
  }
  return acts
}
