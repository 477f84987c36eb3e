/** One meeting with my reply, who came and the minutes; three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingShow } from 'types/meetings'
import { meetings } from '../documents'
import { viewOf } from '../view'

export const show = handle(meetingShow, async (context, { meetingId }) => {
  const meeting = await read(context, meetings, meetingId)
  return isRefusal(meeting) ? meeting : viewOf(context, meeting)
})
