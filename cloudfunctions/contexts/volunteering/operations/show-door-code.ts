/** The code to show at the place: one round trip and one picture. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { activityCode } from 'types/activities'
import { digitsOf } from '../check-in'
import { activities } from '../documents'

/** The scene is `v.<activity>.<digits>`: 27 of the 32 characters the platform allows (W6). */
export const showDoorCode = handle(activityCode, async (context, { activityId }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const digits = digitsOf(context, activityId)
  const image = await context.codes.image(`v.${activityId}.${digits}`, 'packages/volunteering/check-in/index')
  return { imageBase64: image.toString('base64'), digits }
})
