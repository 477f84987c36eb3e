/** booking.undo — 2 round trips beside the platform's check of the reason. */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { bookingUndo } from 'types/bookkeeping'
import { bookingViewOf } from '../booking-view'
import { bookings } from '../documents'
import { checkersTold } from '../told-of-booking'

export const undoBooking = handle(bookingUndo, async (context, { bookingId, reason }) => {
  const { actor, at } = context
  const verdict = await checkText(context, [reason], ['reason'])
  if (isRefusal(verdict)) return verdict
  const asked = await change(
    context,
    bookings,
    bookingId,
    before => {
      if (before.state !== 'posted') return refuse('booking-over')
      const { trouble: _trouble, ...rest } = before
      const undo = { personId: actor.personId, who: displayName(actor, before.scope, at), at, reason }
      const outbox = [...before.outbox, checkersTold(before.scope, at, actor.personId)]
      return { ...rest, undo, state: 'undo' as const, outbox }
    },
    after => after
  )
  return isRefusal(asked) ? asked : bookingViewOf(context, asked)
})
