/** One activity as the caller may see it; three round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { activityShow } from 'types/activities'
import { activityViewOf } from '../activity-view'
import { activities } from '../documents'

export const showActivity = handle(activityShow, async (context, { activityId }) => {
  const activity = await read(context, activities, activityId)
  return isRefusal(activity) ? activity : activityViewOf(context, activity)
})
