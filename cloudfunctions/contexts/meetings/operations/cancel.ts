/** Calls a meeting off before it begins; those concerned and the matter are told why. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingCancel } from 'types/meetings'
import { cancelledEvent, cancelledNotice, wordsHeld } from '../announce'
import { meetings } from '../documents'
import { viewOf } from '../view'
import { checkedWords } from '../words'

/** Round trips: 5, with a matter 8. */
export const cancel = handle(meetingCancel, async (context, { meetingId, why }) => {
  const { at } = context
  const held = await checkedWords(context, [why])
  if (isRefusal(held)) return held
  const off = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      if (meeting.cancelled) return refuse('meeting-cancelled')
      if (at >= meeting.startsAt) return refuse('meeting-past')
      const told = [
        cancelledNotice(meeting, why, at),
        ...(meeting.matterId ? [cancelledEvent(meeting, meeting.matterId, why, at)] : []),
        ...(held ? [wordsHeld(meeting, meeting.host, held, 'cancelled', at)] : [])
      ]
      // Nobody is asked to a meeting that is off: what has not gone out yet does not go out.
      const rest = meeting.outbox.filter(entry => entry.kind !== 'notice')
      return { ...meeting, cancelled: { why, at }, remindAt: null, outbox: [...rest, ...told] }
    },
    meeting => meeting
  )
  return isRefusal(off) ? off : viewOf(context, off)
})
