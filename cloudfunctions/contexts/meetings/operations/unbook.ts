/** Gives back the time that I booked on a reception day; having none is as good. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingUnbook } from 'types/meetings'
import { meetings } from '../documents'
import { viewOf } from '../view'

/** Round trips: 4. */
export const unbook = handle(meetingUnbook, async (context, { meetingId }) => {
  const { actor, at } = context
  const changed = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      const mine = meeting.slots.find(slot => slot.personId === actor.personId)
      if (!mine) return meeting
      if (mine.at <= at) return refuse('meeting-past')
      return { ...meeting, slots: meeting.slots.filter(slot => slot !== mine) }
    },
    meeting => meeting
  )
  return isRefusal(changed) ? changed : viewOf(context, changed)
})
