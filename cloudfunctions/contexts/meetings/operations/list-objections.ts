/** Objections to one meeting with their answers, newest first; two round trips. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingObjections } from 'types/minutes'
import { meetings } from '../documents'
import { answersAt, objectionView } from '../objection-view'
import { isHidden } from '../rules/objection'
import { objections } from '../talk-documents'

export const listObjections = handle(meetingObjections, async (context, { meetingId, after }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const { items, ...rest } = await newestFirst(context, objections, { meetingId }, after)
  const answers = answersAt(context, meeting.scope)
  const seen = items.filter(one => answers || one.authorId === context.actor.personId || !isHidden(one))
  return { items: seen.map(one => objectionView(context, one)), ...rest }
})
