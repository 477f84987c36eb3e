/** Meetings of a compound and of what lies above it (for staff also of a whole community), newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { compoundOf, isWithinCompound, lineage } from 'kernel/scope'
import { meetingList } from 'types/meetings'
import { meetings } from '../documents'
import { cardOf } from '../view'

export const list = handle(meetingList, async (context, { scope, matterId, after }) => {
  const here = isWithinCompound(scope) ? { listed: { in: lineage(compoundOf(scope)) } } : { around: scope }
  const where = matterId === undefined ? here : { ...here, matterId }
  const { items, ...rest } = await newestFirst(context, meetings, where, after)
  return { items: items.map(meeting => cardOf(meeting, context.actor.personId)), ...rest }
})
