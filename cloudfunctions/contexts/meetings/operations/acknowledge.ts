/** The host says what is done about an affected group of which nobody comes. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingAcknowledge } from 'types/meeting-day'
import { wordsHeld } from '../announce'
import { meetings } from '../documents'
import { isGroup } from '../rules/groups'
import { viewOf } from '../view'
import { checkedWords } from '../words'

/** Round trips: 5. Groups answered for earlier stay so. */
export const acknowledge = handle(meetingAcknowledge, async (context, { meetingId, groupIds, why }) => {
  const { at } = context
  const held = await checkedWords(context, [why])
  if (isRefusal(held)) return held
  const changed = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      if (meeting.cancelled) return refuse('meeting-cancelled')
      if (meeting.lockedAt !== undefined) return refuse('minutes-locked')
      if (!groupIds.every(id => isGroup(meeting.groups, id))) return refuse('meeting-group')
      const all = [...new Set([...(meeting.acknowledged?.groupIds ?? []), ...groupIds])].sort()
      const words = held ? [wordsHeld(meeting, meeting.host, held, `missing:${at}`, at)] : []
      return { ...meeting, acknowledged: { groupIds: all, why, at }, outbox: [...meeting.outbox, ...words] }
    },
    meeting => meeting
  )
  return isRefusal(changed) ? changed : viewOf(context, changed)
})
