/** Writes the minutes, or corrects them while nobody has confirmed; those present are asked to confirm. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { sha256 } from 'kernel/secrets'
import { meetingMinute } from 'types/meetings'
import { minutedNotice } from '../announce'
import { type Attendance, attendances, meetings } from '../documents'
import { minutesText } from '../rules/minutes-text'
import { minuteRefusal } from '../rules/standing'
import { viewOf } from '../view'

/** More than a hall holds; the most that one notice addresses by name. */
const PRESENT_MAX = 1000

/** Round trips: 5. */
export const minute = handle(meetingMinute, async (context, { meetingId, minutes }) => {
  const present = await othersPresent(context, meetingId)
  const changed = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      const reason = minuteRefusal(meeting, context.at)
      if (reason) return refuse(reason)
      const minutesHash = sha256(minutesText(meeting, minutes))
      if (minutesHash === meeting.minutesHash) return meeting
      const asked = present.length > 0 ? [minutedNotice(meeting, present, minutesHash, context.at)] : []
      // A notice about an earlier wording that nobody has got yet would send people to words that are gone.
      const rest = meeting.outbox.filter(entry => !entry.id.startsWith(`${meetingId}:minuted:`))
      return { ...meeting, minutes, minutesHash, outbox: [...rest, ...asked] }
    },
    meeting => meeting
  )
  return isRefusal(changed) ? changed : viewOf(context, changed)
})

async function othersPresent(context: Context, meetingId: string): Promise<string[]> {
  const found = await context.documents.find<Pick<Attendance, 'personId'>>(
    attendances.name,
    { meetingId, present: 1 },
    { order: { personId: 'asc' }, limit: PRESENT_MAX, fields: ['personId'] }
  )
  return found.map(({ personId }) => personId).filter(personId => personId !== context.actor.personId)
}
