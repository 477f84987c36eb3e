/** I was there and the minutes are right: the first confirmation locks them and tells the matter. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingConfirm } from 'types/meetings'
import { agreedEvent } from '../announce'
import { attend, attendanceId } from '../attend'
import { type Attendance, attendances, meetings } from '../documents'
import { confirmRefusal } from '../rules/standing'
import { countsOf } from '../view'

/**
 * Round trips: 4, the first confirmation 5 (with a matter 8). The lock comes before the confirmation, so nobody's name
 * ever stands under words written later; when the second write is lost, the repeat finds the lock and adds it.
 */
export const confirm = handle(meetingConfirm, async (context, { meetingId, minutesHash }) => {
  const { at, actor } = context
  const id = attendanceId(meetingId, actor.personId)
  const mine = await context.documents.get<Attendance>(attendances.name, id)
  const locked = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      const reason = confirmRefusal(meeting, mine?.present === 1, minutesHash)
      if (reason) return refuse(reason)
      if (meeting.lockedAt !== undefined) return meeting
      const told = meeting.matterId === undefined ? [] : [agreedEvent(meeting, meeting.matterId, at)]
      return { ...meeting, lockedAt: at, outbox: [...meeting.outbox, ...told] }
    },
    meeting => meeting
  )
  if (isRefusal(locked)) return locked
  const settle = (before: Attendance) =>
    before.confirmed === 1 ? before : { ...before, confirmed: 1, confirmedAt: at }
  const confirmed = await attend(context, locked, actor.personId, settle, mine)
  if (isRefusal(confirmed)) return confirmed
  return { confirmed: (await countsOf(context, meetingId)).confirmed }
})
