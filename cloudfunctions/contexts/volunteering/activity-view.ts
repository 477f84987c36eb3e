/** An activity as one person may see it. */
import { mediaViews } from 'contexts/content'
import { hasPost, mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { compoundOf, covers } from 'kernel/scope'
import { type ActivityCard, type ActivityView, activityCheckIn, activityCode, activitySignUp } from 'types/activities'
import type { Operation } from 'types/contract'
import { organisers } from 'types/giving-parts'
import { type Activity, activities, type Help, helps } from './documents'
import { helpId } from './help-id'
import { placesTaken } from './rules/sign-ups'
import { activityState, afterwards, beforehand, confirmable } from './rules/standing'
import { doorRefusal, endsAt } from './rules/times'

type Asking = Pick<Context, 'actor' | 'at'>

export function cardOf(activity: Activity, { actor, at }: Asking): ActivityCard {
  const { _id: id, scope, teamId, team, kind, title, place, startsAt, capacity, signUps, hostId } = activity
  const taken = placesTaken(signUps)
  return {
    id,
    scope,
    teamId,
    team,
    kind,
    title,
    place,
    startsAt,
    endsAt: endsAt(activity),
    state: activityState(activity, at),
    capacity,
    taken,
    waiting: signUps.length - taken,
    mine: signUps.find(one => one.personId === actor.personId)?.seat ?? 'none',
    iHost: hostId === actor.personId
  }
}

/** Two round trips, side by side; with photos two more. */
export async function activityViewOf(context: Context, activity: Activity): Promise<ActivityView> {
  const { documents, actor } = context
  const hosts = may(context, activity, activityCode)
  const report = activity.report && (!activity.report.held || hosts) ? activity.report : undefined
  const [sums, mine, media] = await Promise.all([
    documents.group(helps.name, { activityId: activity._id }, 'state', ['minutes']),
    documents.get<Help>(helps.name, helpId(activity._id, actor.personId)),
    mediaViews(context, report?.media ?? [])
  ])
  return {
    ...cardOf(activity, context),
    ...asked(activity),
    ...myTurn(activity, actor.personId),
    iCheckedIn: mine !== null,
    ...(mine && mine.state !== 'present' ? { myMinutes: mine.minutes } : {}),
    ...(mine && mine.points > 0 ? { myPoints: mine.points } : {}),
    present: sums.reduce((sum, { count }) => sum + count, 0),
    minutes: sums.reduce((sum, group) => sum + (group.sums.minutes ?? 0), 0),
    ...(report ? { report: { text: report.text, media, at: report.at, checking: report.held === true } } : {}),
    ...(hosts ? { photosAt: photosAt(context, activity) } : {}),
    acts: actsOf(context, activity, mine !== null, hosts)
  }
}

function asked(activity: Activity) {
  const { about, forWhom, host, bring, fit, ageFrom, ageTo, insurance, changed, cancelled } = activity
  return {
    about,
    forWhom,
    host,
    ...(bring ? { bring } : {}),
    ...(fit ? { fit } : {}),
    ...(ageFrom === undefined ? {} : { ageFrom }),
    ...(ageTo === undefined ? {} : { ageTo }),
    ...(insurance ? { insurance } : {}),
    ...(changed ? { changed } : {}),
    ...(cancelled ? { cancelled: cancelled.why } : {})
  }
}

function myTurn({ signUps }: Activity, personId: string): { myTurn?: number } {
  const turn = signUps.filter(({ seat }) => seat === 'waiting').findIndex(one => one.personId === personId)
  return turn < 0 ? {} : { myTurn: turn + 1 }
}

/** A neighbour who leads a team keeps photos where they live; who serves the place keeps them there. */
export function photosAt({ actor, at }: Asking, { scope }: Activity): string {
  if (hasPost(actor, organisers, scope, at)) return scope
  const home = actor.homes.find(({ path }) => covers(scope, path))
  return home ? compoundOf(home.path) : scope
}

const may = ({ actor, at }: Asking, activity: Activity, { who }: Operation): boolean =>
  mayThey(actor, who, activities.subject(activity), at) === 'yes'

function actsOf(context: Context, activity: Activity, there: boolean, hosts: boolean): ActivityView['acts'] {
  const { at, actor } = context
  const before = beforehand(activity, at) === null
  const listed = activity.signUps.some(({ personId }) => personId === actor.personId)
  const acts: ActivityView['acts'] = []
  if (before && !listed && may(context, activity, activitySignUp)) acts.push('sign-up')
  if (before && listed) acts.push('sign-off')
  const doors = !activity.checking && doorRefusal(activity, at, false) === null
  if (!there && doors && may(context, activity, activityCheckIn)) acts.push('check-in')
  if (!hosts) return acts
  acts.push('host')
  if (before) acts.push('change', 'cancel')
  if (confirmable(activity, at) === null) acts.push('confirm')
  if (afterwards(activity, at) === null) acts.push('report')
  return acts
}
