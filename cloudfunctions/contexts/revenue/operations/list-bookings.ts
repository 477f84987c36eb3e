/** booking.list — 1 round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { type BookingPart, type BookingState, bookingList } from 'types/bookkeeping'
import { bookingCardOf } from '../booking-view'
import { bookings } from '../documents'

/** What waits for the check stands with what somebody asks to take back. */
const statesOf: Readonly<Record<BookingPart, readonly BookingState[]>> = {
  draft: ['draft', 'undo', 'posting', 'undoing'],
  back: ['back'],
  posted: ['posted'],
  over: ['undone', 'dropped']
}

export const listBookings = handle(bookingList, async (context, { scope, part, after }) => {
  const where = { scope, state: { in: statesOf[part] } }
  const { items, ...rest } = await newestFirst(context, bookings, where, after)
  return { items: items.map(bookingCardOf), ...rest }
})
