/** Where an activity stands, and what may be asked of it then. */

import type { ActivityCard } from 'types/activities'
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import type { Reason } from 'types/refusals'
import { placesTaken, type SignUp } from './sign-ups'
import { endsAt } from './times'

interface Standing {
  kind: ActivityKind
  startsAt: number
  lastsMinutes: number
  capacity: number
  signUps: readonly SignUp[]
  checking?: true
  cancelled?: object
}

export function activityState(activity: Standing, at: number): ActivityCard['state'] {
  if (activity.cancelled) return 'cancelled'
  if (activity.checking) return 'checking'
  if (at >= endsAt(activity)) return 'over'
  if (at >= activity.startsAt) return 'running'
  return placesTaken(activity.signUps) >= activity.capacity ? 'full' : 'open'
}

/** Before it begins: sign-ups, changes, calling off. */
export function beforehand(activity: Standing, at: number): Reason | null {
  if (activity.cancelled) return 'activity-cancelled'
  return at >= activity.startsAt ? 'activity-over' : null
}

/** After it ended: the report. */
export function afterwards(activity: Standing, at: number): Reason | null {
  if (activity.cancelled) return 'activity-cancelled'
  return at < endsAt(activity) ? 'activity-running' : null
}

/** After it ended, where help counts: the hours. */
export const confirmable = (activity: Standing, at: number): Reason | null =>
  afterwards(activity, at) ?? (activityKinds[activity.kind].counts ? null : 'activity-uncounted')
