/** What the form of an activity holds, what is still missing in it, and what is sent of it. */
import type { ActivityView } from 'types/activities'
import { type ActivityKind, activityKinds } from 'types/activity-kinds'
import type { TeamView } from 'types/teams'
import type { InputOf } from '@/cloud/contract'
import { clockField, dayField, momentOf } from '@/ui/day-fields'

export interface Plan {
  kind: ActivityKind
  title: string
  about: string
  forWhom: string
  place: string
  day: string
  clock: string
  lasts: string
  capacity: string
  bring: string
  fit: string
  ageFrom: string
  ageTo: string
  insurance: string
}

const DAY_MS = 86_400_000

/** Tomorrow at nine, or as it was done before, a week later. */
export function firstPlan(team: TeamView, before: ActivityView | undefined, now: number): Plan {
  const [kind = 'clean'] = team.kinds
  const startsAt = before ? nextWeek(before.startsAt, now) : momentOf(dayField(now + DAY_MS), '09:00')
  return {
    kind: before?.kind ?? kind,
    title: before?.title ?? '',
    about: before?.about ?? '',
    forWhom: before?.forWhom ?? '',
    place: before?.place ?? '',
    day: dayField(startsAt),
    clock: clockField(startsAt),
    lasts: String(before ? Math.round((before.endsAt - before.startsAt) / 60_000) : 120),
    capacity: String(before?.capacity ?? 10),
    bring: before?.bring ?? '',
    fit: before?.fit ?? '',
    ageFrom: before?.ageFrom === undefined ? '' : String(before.ageFrom),
    ageTo: before?.ageTo === undefined ? '' : String(before.ageTo),
    insurance: before?.insurance ?? ''
  }
}

/** The same day of the week and time, the next one to come. */
function nextWeek(startsAt: number, now: number): number {
  let next = startsAt + 7 * DAY_MS
  while (next < now + 3_600_000) next += 7 * DAY_MS
  return next
}

export const startOf = ({ day, clock }: Plan): number => momentOf(day, clock)

export const isRisky = ({ kind }: Plan): boolean => activityKinds[kind].risky

const short = (text: string, least: number): boolean => text.trim().length < least

/** In words, in the order of the form. */
export function missingOf(plan: Plan): string[] {
  const { title, about, forWhom, place, capacity, insurance } = plan
  return [
    ...(short(title, 2) ? ['做什么'] : []),
    ...(short(about, 2) ? ['怎么做'] : []),
    ...(short(forWhom, 2) ? ['帮谁'] : []),
    ...(short(place, 2) ? ['在哪儿'] : []),
    ...(Number(capacity) > 0 ? [] : ['几个名额']),
    ...(isRisky(plan) && short(insurance, 4) ? ['保险'] : [])
  ]
}

export function sentOf(plan: Plan, teamId: string, scope: string): InputOf<'activity.organise'> {
  const { kind, title, about, forWhom, place, lasts, capacity, bring, fit, ageFrom, ageTo, insurance } = plan
  return {
    teamId,
    scope,
    kind,
    title: title.trim(),
    about: about.trim(),
    forWhom: forWhom.trim(),
    place: place.trim(),
    startsAt: startOf(plan),
    lastsMinutes: Number(lasts),
    capacity: Number(capacity),
    ...(bring.trim() ? { bring: bring.trim() } : {}),
    ...(fit.trim() ? { fit: fit.trim() } : {}),
    ...(ageFrom ? { ageFrom: Number(ageFrom) } : {}),
    ...(ageTo ? { ageTo: Number(ageTo) } : {}),
    ...(insurance.trim() ? { insurance: insurance.trim() } : {})
  }
}
