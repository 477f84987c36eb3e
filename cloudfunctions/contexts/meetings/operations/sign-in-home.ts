/** The host signs in people without an account or phone by their home; no name is kept. Three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingSignInHome } from 'types/meeting-day'
import { meetings } from '../documents'
import { doorRefusal, signInHome as put } from '../sign-in'

export const signInHome = handle(meetingSignInHome, async (context, { meetingId, home, heads, groupId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  return doorRefusal(meeting, context.at, groupId) ?? put(context, meeting, { home, heads, groupId })
})
