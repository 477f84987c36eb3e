/** What an activity asks of those who help, and of those who call one. */
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import type { Reason } from 'types/refusals'

interface Asking {
  kind: ActivityKind
  fit?: string | undefined
  ageFrom?: number | undefined
  ageTo?: number | undefined
  insurance?: string | undefined
}

/** Insurance before risky work, fit to age and ability (志愿服务条例 15, 20, 21; law B5). */
export function asksRefusal({ kind, ageFrom, ageTo, insurance }: Asking): Reason | null {
  if (activityKinds[kind].risky && !insurance) return 'activity-insurance'
  return ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo ? 'activity-ages' : null
}

/** Whoever signs up must have said that they can do it. */
export const asksFitness = ({ kind, fit, ageFrom, ageTo }: Asking): boolean =>
  fit !== undefined || ageFrom !== undefined || ageTo !== undefined || activityKinds[kind].risky
