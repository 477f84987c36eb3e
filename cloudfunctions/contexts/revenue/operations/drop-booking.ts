/** booking.drop — 2 round trips. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { bookingDrop } from 'types/bookkeeping'
import { bookingViewOf } from '../booking-view'
import { bookings } from '../documents'
import { isOpenDraft } from '../rules/booking'

export const dropBooking = handle(bookingDrop, async (context, { bookingId }) => {
  const dropped = await change(
    context,
    bookings,
    bookingId,
    before => (isOpenDraft(before) ? { ...before, state: 'dropped' as const } : refuse('booking-over')),
    after => after
  )
  return isRefusal(dropped) ? dropped : bookingViewOf(context, dropped)
})
