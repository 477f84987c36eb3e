/** I am here, by the code shown at the place; three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingSignIn } from 'types/meeting-day'
import { meetings } from '../documents'
import { digitsOf, doorRefusal, signIn } from '../sign-in'

export const signInByCode = handle(meetingSignIn, async (context, { meetingId, digits, groupId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const refused = doorRefusal(meeting, context.at, groupId)
  if (refused) return refused
  if (digits !== digitsOf(context, meetingId)) return refuse('meeting-code')
  return signIn(context, meeting, context.actor, groupId)
})
