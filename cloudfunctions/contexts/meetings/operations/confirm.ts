/** I was there and the minutes are right: the first confirmation locks them, makes tasks and tells the matter. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { meetingConfirm } from 'types/minutes'
import { agreedEvent } from '../announce'
import { attend, attendanceId } from '../attend'
import { type Attendance, attendances, type Meeting, meetings } from '../documents'
import { presentPeople } from '../present-people'
import { confirmRefusal } from '../rules/standing'
import { lockedNotices, tasksWanted } from '../talk-announce'
import { countsOf } from '../view'

/**
 * Round trips: 4; the first confirmation 10 (with a matter 12). The lock comes before the confirmation, so nobody's
 * name ever stands under words written later; when the second write is lost, the repeat finds the lock and adds it.
 */
export const confirm = handle(meetingConfirm, async (context, { meetingId, minutesHash }) => {
  const id = attendanceId(meetingId, context.actor.personId)
  const [meeting, mine] = await Promise.all([
    read(context, meetings, meetingId),
    context.documents.get<Attendance>(attendances.name, id)
  ])
  if (isRefusal(meeting)) return meeting
  const reason = confirmRefusal(meeting, mine?.present === 1, minutesHash)
  if (reason) return refuse(reason)
  const locked = meeting.lockedAt === undefined ? await lock(context, meetingId, minutesHash) : meeting
  if (isRefusal(locked)) return locked
  const settle = (before: Attendance) =>
    before.confirmed === 1 ? before : { ...before, confirmed: 1, confirmedAt: context.at }
  const confirmed = await attend(context, locked, context.actor.personId, settle, mine)
  if (isRefusal(confirmed)) return confirmed
  return { confirmed: (await countsOf(context, meetingId)).confirmed }
})

/** What has been locked is never unlocked, so that a meeting seen locked needs no second look. */
async function lock(context: Context, meetingId: string, minutesHash: string): Promise<Meeting | Refusal> {
  const { at, actor } = context
  const present = await presentPeople(context, meetingId)
  return change(
    context,
    meetings,
    meetingId,
    meeting => {
      const reason = confirmRefusal(meeting, true, minutesHash)
      if (reason) return refuse(reason)
      if (meeting.lockedAt !== undefined) return meeting
      const told = meeting.matterId === undefined ? [] : [agreedEvent(meeting, meeting.matterId, at)]
      const days = lawAt(meeting.scope).minutesObjectionDays.value
      const notices = lockedNotices(meeting, present, actor.personId, days, at)
      return { ...meeting, lockedAt: at, outbox: [...meeting.outbox, tasksWanted(meeting, at), ...told, ...notices] }
    },
    meeting => meeting
  )
}
