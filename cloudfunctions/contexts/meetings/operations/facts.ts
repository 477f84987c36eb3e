/** Pins what is known to the top of a meeting until the talk starts. */
import { ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingFacts } from 'types/meetings'
import { wordsHeld } from '../announce'
import { meetings } from '../documents'
import { factsRefusal } from '../rules/standing'
import { viewOf } from '../view'
import { checkedWords } from '../words'

/** Round trips: 6, with pictures 7 to 10. What stands there already may be written again, whoever's picture it is. */
export const facts = handle(meetingFacts, async (context, { meetingId, text, media }) => {
  const { at } = context
  const before = await read(context, meetings, meetingId)
  if (isRefusal(before)) return before
  const held = await checkedWords(context, [text])
  if (isRefusal(held)) return held
  const there = before.facts?.media ?? []
  const added = await ownMedia(
    context,
    media.filter(id => !there.includes(id)),
    before.scope
  )
  if (isRefusal(added)) return added
  const changed = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      const reason = factsRefusal(meeting)
      if (reason) return refuse(reason)
      const words = held ? [wordsHeld(meeting, meeting.host, held, `facts:${at}`, at)] : []
      return { ...meeting, facts: { text, media, at }, outbox: [...meeting.outbox, ...words] }
    },
    meeting => meeting
  )
  return isRefusal(changed) ? changed : viewOf(context, changed)
})
