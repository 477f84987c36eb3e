/**
 * booking.check — 3 round trips when it is sent back. With a yes: 2 for the word, 5 for the entry (2 more for a
 * permit), 1 for the outcome, 4 for a contract that hears of it; the clock finishes what a crash left.
 */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import { deliverEvents } from 'kernel/deliver-events'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { bookingCheck } from 'types/bookkeeping'
import { bookingViewOf } from '../booking-view'
import { bookings } from '../documents'
import { finishBooking } from '../finish-booking'
import { checked } from '../rules/booking'
import { sentBackTold } from '../told-of-booking'

export const checkBooking = handle(bookingCheck, async (context, { bookingId, seen, pass, why }) => {
  const { actor, at } = context
  const verdict = await checkText(context, why && !pass ? [why] : [], ['why'])
  if (isRefusal(verdict)) return verdict
  const said = await change(
    context,
    bookings,
    bookingId,
    before => {
      if (before.version !== seen) return refuse('stale-view')
      const by = { personId: actor.personId, who: displayName(actor, before.scope, at), at }
      const after = checked(before, by, pass, why)
      if (typeof after === 'string') return refuse(after, after === 'booking-why' ? ['why'] : [])
      return pass ? after : { ...after, outbox: [...after.outbox, sentBackTold(after, at)] }
    },
    after => after
  )
  if (isRefusal(said)) return said
  const done = await finishBooking(context, said)
  // The ledger could not say: whoever asks again with the same request finds it done, and so does the clock.
  if (done.state === 'posting' || done.state === 'undoing') return refuse('busy')
  return bookingViewOf(context, await deliverEvents(context, bookings, done))
})
