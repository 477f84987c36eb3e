/** Books a time on a reception day and says what about; another time of one's own is given back. */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingBook } from 'types/meetings'
import { meetings } from '../documents'
import { booked } from '../rules/slots'
import { viewOf } from '../view'

/**
 * Round trips: 5. The words are for the host alone, so what only a person could decide is let pass; what the platform
 * is sure about is refused.
 */
export const book = handle(meetingBook, async (context, { meetingId, slotAt, about }) => {
  const { actor, at } = context
  const verdict = await checkText(context, [about], ['about'])
  if (isRefusal(verdict)) return verdict
  const changed = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      if (meeting.cancelled) return refuse('meeting-cancelled')
      if (slotAt <= at) return refuse('meeting-past')
      const who = displayName(actor, meeting.scope, at)
      const slots = booked(meeting, meeting.slots, { at: slotAt, personId: actor.personId, who, about })
      return typeof slots === 'string' ? refuse(slots) : { ...meeting, slots }
    },
    meeting => meeting
  )
  return isRefusal(changed) ? changed : viewOf(context, changed)
})
