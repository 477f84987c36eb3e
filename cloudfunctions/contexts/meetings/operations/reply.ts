/** Says whether I come, until the meeting starts; three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingReply } from 'types/meetings'
import { attend } from '../attend'
import { meetings } from '../documents'

export const reply = handle(meetingReply, async (context, input) => {
  const meeting = await read(context, meetings, input.meetingId)
  if (isRefusal(meeting)) return meeting
  const coming = input.reply === 'come' ? 1 : 0
  const attendance = await attend(context, meeting, context.actor.personId, before =>
    context.at < meeting.startsAt ? { ...before, reply: input.reply, coming } : refuse('meeting-past')
  )
  return isRefusal(attendance) ? attendance : { reply: attendance.reply ?? input.reply }
})
