/** I am here, by the code shown at the place; three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { activityCheckIn } from 'types/activities'
import { checkIn, digitsOf } from '../check-in'
import { activities } from '../documents'
import { doorRefusal } from '../rules/times'

export const checkInByCode = handle(activityCheckIn, async (context, { activityId, digits }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const refused = doorRefusal(activity, context.at, false)
  if (refused) return refuse(refused)
  if (digits !== digitsOf(context, activityId)) return refuse('activity-code')
  return checkIn(context, activity, [context.actor])
})
