/** I come, or I do not after all; who waits longest gets the place, and is told. */
import { displayName } from 'contexts/community'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { activitySignUp } from 'types/activities'
import { activityViewOf } from '../activity-view'
import { seatNotice } from '../announce'
import { type Activity, activities } from '../documents'
import { asksFitness } from '../rules/asks'
import { signedOff, signedUp } from '../rules/sign-ups'
import { beforehand } from '../rules/standing'
import { LONGEST_MS, overlap } from '../rules/times'

/** Round trips: 5 to come (what else I do then, the change, the view), 4 not to. */
export const signUp = handle(activitySignUp, async (context, { activityId, going, fits }) => {
  const others = going ? await mineAround(context, activityId) : []
  const after = await change(
    context,
    activities,
    activityId,
    activity => {
      const late = beforehand(activity, context.at)
      if (late) return refuse(late)
      return going ? coming(context, activity, fits === true, others) : notComing(context, activity)
    },
    activity => activity
  )
  return isRefusal(after) ? after : activityViewOf(context, after)
})

function coming(context: Context, activity: Activity, fits: boolean, others: readonly Activity[]): Activity | Refusal {
  const { actor, at } = context
  if (asksFitness(activity) && !fits) return refuse('activity-fit', ['fits'])
  if (others.some(other => other._id !== activity._id && overlap(activity, other))) return refuse('activity-overlap')
  const person = { personId: actor.personId, who: displayName(actor, activity.scope, at), at }
  const signUps = signedUp(activity.signUps, activity.capacity, person)
  if (!signUps) return refuse('activity-full')
  return signUps === activity.signUps ? activity : { ...activity, signUps: [...signUps] }
}

function notComing({ actor, at, requestKey }: Context, activity: Activity): Activity {
  if (!activity.signUps.some(({ personId }) => personId === actor.personId)) return activity
  const { signUps, moved } = signedOff(activity.signUps, activity.capacity, actor.personId)
  const told = seatNotice(activity, moved, shortHash(requestKey, 8), at)
  return { ...activity, signUps, outbox: [...activity.outbox, ...told] }
}

/** Nobody helps in two places at once; at most as many as fit into the hours around now and three months ahead. */
async function mineAround({ documents, actor, at }: Context, activityId: string): Promise<Activity[]> {
  const found = await documents.find<Activity>(
    activities.name,
    { 'signUps.personId': actor.personId, startsAt: { gte: at - LONGEST_MS } },
    { order: { startsAt: 'asc' }, limit: 100 }
  )
  return found.filter(one => one._id !== activityId && !one.cancelled)
}
