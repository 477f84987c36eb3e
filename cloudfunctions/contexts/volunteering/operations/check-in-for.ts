/** The host checks in a neighbour who has no phone at hand; four round trips. */
import { findByCode } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { communityOf, covers } from 'kernel/scope'
import { activityCheckInFor } from 'types/activities'
import { checkIn } from '../check-in'
import { activities } from '../documents'
import { doorRefusal } from '../rules/times'

/** Who has no home in the community is as unknown as a number nobody has: a host learns nothing about strangers. */
export const checkInFor = handle(activityCheckInFor, async (context, { activityId, personCode }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const refused = doorRefusal(activity, context.at, true)
  if (refused) return refuse(refused)
  const person = await findByCode(context, personCode)
  const community = communityOf(activity.scope)
  if (!person?.homes.some(home => covers(community, home.path))) return refuse('person-unknown')
  return checkIn(context, activity, { ...person, posts: [] })
})
