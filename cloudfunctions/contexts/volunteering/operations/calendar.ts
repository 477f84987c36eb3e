/** What is on at a place in the seven days from a moment, by time; one round trip. */
import { handle } from 'kernel/handler'
import { compoundOf, isWithinCompound, lineage } from 'kernel/scope'
import { activityCalendar } from 'types/activities'
import { cardOf } from '../activity-view'
import { type Activity, activities } from '../documents'

const WEEK_MS = 7 * 86_400_000
/** More than a community does in a week. */
const ITEMS_MAX = 100

export const calendar = handle(activityCalendar, async (context, { scope, from }) => {
  const here = isWithinCompound(scope) ? { listed: { in: lineage(compoundOf(scope)) } } : { around: scope }
  const found = await context.documents.find<Activity>(
    activities.name,
    { ...here, startsAt: { gte: from, lt: from + WEEK_MS } },
    { order: { startsAt: 'asc' }, limit: ITEMS_MAX }
  )
  return { items: found.filter(({ checking }) => !checking).map(activity => cardOf(activity, context)) }
})
