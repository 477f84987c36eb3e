/** Moves an activity, or gives more places, before it begins; those on the list are told. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { activityChange } from 'types/activities'
import type { Input } from 'types/contract'
import { activityViewOf } from '../activity-view'
import { activityWordsHeld, changedNotice, placeAndTime, seatNotice } from '../announce'
import { type Activity, activities } from '../documents'
import { withCapacity } from '../rules/sign-ups'
import { beforehand } from '../rules/standing'
import { askAt, callable, remindAt } from '../rules/times'
import { checkedWords } from '../words'

type Wanted = Input<typeof activityChange>

/** Round trips: 5. */
export const changeActivity = handle(activityChange, async (context, input) => {
  const held = await checkedWords(context, [input.place, input.why])
  if (isRefusal(held)) return held
  const after = await change(
    context,
    activities,
    input.activityId,
    activity => changedTo(context, activity, input, held),
    activity => activity
  )
  return isRefusal(after) ? after : activityViewOf(context, after)
})

function refusalOf(before: Activity, input: Wanted, at: number): Refusal | null {
  const late = beforehand(before, at)
  if (late) return refuse(late)
  const { place = before.place, startsAt = before.startsAt, capacity = before.capacity } = input
  const sameTime = startsAt === before.startsAt
  if (sameTime && place === before.place && capacity === before.capacity) return refuse('activity-same')
  if (capacity < before.capacity) return refuse('activity-places', ['capacity'])
  return sameTime || callable(startsAt, at) ? null : refuse('activity-time', ['startsAt'])
}

function changedTo(context: Context, before: Activity, input: Wanted, held: string): Activity | Refusal {
  const { at, requestKey } = context
  const refused = refusalOf(before, input, at)
  if (refused) return refused
  const { place = before.place, startsAt = before.startsAt, capacity = before.capacity, why } = input
  const { signUps, moved } = withCapacity(before.signUps, capacity)
  const law = lawAt(before.scope)
  const newTime = startsAt !== before.startsAt
  const elsewhere = newTime || place !== before.place
  const after: Activity = {
    ...before,
    place,
    startsAt,
    capacity,
    signUps,
    askAt: askAt({ ...before, startsAt }, law.helpConfirmHours.value),
    remindAt: newTime ? remindAt(startsAt, at, law.activityReminderHours.value) : before.remindAt,
    ...(elsewhere ? { changed: `原来是${placeAndTime(before)}。${why}` } : {})
  }
  const told = [
    ...(elsewhere ? changedNotice(after, why, at) : []),
    ...seatNotice(after, moved, shortHash(requestKey, 8), at),
    ...(held ? [activityWordsHeld(after, held, `changed:${at}`, at)] : [])
  ]
  return { ...after, outbox: [...before.outbox, ...told] }
}
