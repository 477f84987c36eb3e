/** Moves a called meeting to another time or place before it begins; those concerned and the matter are told. */
import { change as changeDocument } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { meetingChange } from 'types/meetings'
import { calledEvent, changedNotice, placeAndTime, wordsHeld } from '../announce'
import { type Meeting, meetings } from '../documents'
import { noticeLaw } from '../notice-law'
import { movedBookings } from '../rules/slots'
import { moveRefusal, remindAt } from '../rules/times'
import { viewOf } from '../view'
import { checkedWords } from '../words'

/** Round trips: 5, with a matter 8. */
export const change = handle(meetingChange, async (context, input) => {
  const held = await checkedWords(context, [input.place, input.why])
  if (isRefusal(held)) return held
  const moved = await changeDocument(
    context,
    meetings,
    input.meetingId,
    meeting => movedTo(context, meeting, input, held),
    meeting => meeting
  )
  return isRefusal(moved) ? moved : viewOf(context, moved)
})

function movedTo(
  context: Context,
  before: Meeting,
  input: Input<typeof meetingChange>,
  held: string
): Meeting | Refusal {
  const { at } = context
  const { place = before.place, startsAt = before.startsAt, why } = input
  if (before.cancelled) return refuse('meeting-cancelled')
  if (at >= before.startsAt) return refuse('meeting-past')
  const newTime = startsAt !== before.startsAt
  if (!newTime && place === before.place) return refuse('meeting-same')
  const called = { ...before, urgent: before.urgent !== undefined }
  const late = newTime ? moveRefusal(called, startsAt, at, noticeLaw(before.scope)) : null
  if (late) return refuse(late)
  const after = { ...before, place, startsAt, changed: `原来是${placeAndTime(before)}。${why}` }
  const remind = newTime ? remindAt(startsAt, at, lawAt(before.scope).meetingReminderHours.value) : before.remindAt
  const told = [
    changedNotice(after, newTime, why, at),
    ...(before.matterId ? [calledEvent(after, before.matterId, at, `changed:${at}:m`)] : []),
    ...(held ? [wordsHeld(after, before.host, held, `changed:${at}`, at)] : [])
  ]
  const slots = movedBookings(before, after, before.slots)
  return { ...after, remindAt: remind, slots, outbox: [...before.outbox, ...told] }
}
