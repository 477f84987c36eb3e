/** Calls an activity off before it begins; those on the list are told why. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { activityCancel } from 'types/activities'
import { activityViewOf } from '../activity-view'
import { activityWordsHeld, cancelledNotice } from '../announce'
import { activities } from '../documents'
import { beforehand } from '../rules/standing'
import { checkedWords } from '../words'

/** Round trips: 5. */
export const cancelActivity = handle(activityCancel, async (context, { activityId, why }) => {
  const { at } = context
  const held = await checkedWords(context, [why])
  if (isRefusal(held)) return held
  const off = await change(
    context,
    activities,
    activityId,
    activity => {
      const late = beforehand(activity, at)
      if (late) return refuse(late)
      // Nobody is asked to what is off: what has not gone out yet does not go out.
      const rest = activity.outbox.filter(entry => entry.kind !== 'notice')
      const words = held ? [activityWordsHeld(activity, held, 'cancelled', at)] : []
      const outbox = [...rest, ...cancelledNotice(activity, why, at), ...words]
      return { ...activity, cancelled: { why, at }, remindAt: null, askAt: null, outbox }
    },
    activity => activity
  )
  return isRefusal(off) ? off : activityViewOf(context, off)
})
