/** Activities of a place or of one team, those called last first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { compoundOf, isWithinCompound, lineage } from 'kernel/scope'
import { activityList } from 'types/activities'
import { cardOf } from '../activity-view'
import { activities } from '../documents'

export const listActivities = handle(activityList, async (context, { scope, teamId, after }) => {
  const here = isWithinCompound(scope) ? { listed: { in: lineage(compoundOf(scope)) } } : { around: scope }
  const where = teamId === undefined ? here : { ...here, teamId }
  const { items, ...rest } = await newestFirst(context, activities, where, after)
  const shown = items.filter(({ checking, hostId }) => !checking || hostId === context.actor.personId)
  return { items: shown.map(activity => cardOf(activity, context)), ...rest }
})
