/** The host checks in neighbours who have no phone at hand, twenty at once; four round trips, five for a repeat. */
import { findByCodes } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { communityOf, covers } from 'kernel/scope'
import { activityCheckInFor } from 'types/activities'
import { checkIn } from '../check-in'
import { activities } from '../documents'
import { doorRefusal } from '../rules/times'

/** Who has no home in the community is as unknown as a number nobody has: a host learns nothing about strangers. */
export const checkInFor = handle(activityCheckInFor, async (context, { activityId, personCodes }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const refused = doorRefusal(activity, context.at, true)
  if (refused) return refuse(refused)
  const found = await findByCodes(context, personCodes)
  const community = communityOf(activity.scope)
  const people = [...found.values()].filter(({ homes }) => homes.some(home => covers(community, home.path)))
  if (people.length < new Set(personCodes).size) return refuse('person-unknown')
  return checkIn(
    context,
    activity,
    people.map(person => ({ ...person, posts: [] }))
  )
})
