/** The host signs in a neighbour who has no phone at hand; four round trips. */
import { findByCode } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { compoundOf, covers } from 'kernel/scope'
import { meetingSignInFor } from 'types/meeting-day'
import { meetings } from '../documents'
import { doorRefusal, signIn } from '../sign-in'

/** Who has no home in the compound is as unknown as a number nobody has: a host learns nothing about strangers. */
export const signInFor = handle(meetingSignInFor, async (context, { meetingId, personCode, groupId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const refused = doorRefusal(meeting, context.at, groupId)
  if (refused) return refused
  const person = await findByCode(context, personCode)
  const compound = compoundOf(meeting.scope)
  if (!person?.homes.some(home => covers(compound, home.path))) return refuse('person-unknown')
  return signIn(context, meeting, { ...person, posts: [] }, groupId)
})
