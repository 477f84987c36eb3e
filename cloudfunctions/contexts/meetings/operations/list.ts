/** Meetings of a compound (for staff also of a whole community), newest first, or those about one matter; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { compoundOf } from 'kernel/scope'
import { meetingList } from 'types/meetings'
import { meetings } from '../documents'
import { cardOf } from '../view'

export const list = handle(meetingList, async (context, { scope, matterId, after }) => {
  const around = compoundOf(scope)
  const where = matterId === undefined ? { around } : { around, matterId }
  const { items, ...rest } = await newestFirst(context, meetings, where, after)
  return { items: items.map(cardOf), ...rest }
})
