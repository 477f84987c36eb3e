/** booking.show — 1 round trip; one more for the decision, one for the contract, two for photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { bookingShow } from 'types/bookkeeping'
import { bookingViewOf } from '../booking-view'
import { bookings } from '../documents'

export const showBooking = handle(bookingShow, async (context, { bookingId }) => {
  const booking = await read(context, bookings, bookingId)
  return isRefusal(booking) ? booking : bookingViewOf(context, booking)
})
