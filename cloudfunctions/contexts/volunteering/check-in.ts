/** Putting somebody among those who were there: by themselves with the digits, or by the host. */
import { displayName } from 'contexts/community'
import type { Actor } from 'kernel/actor'
import { addMissing } from 'kernel/add-missing'
import type { Context } from 'kernel/context'
import { sortKey } from 'kernel/list'
import type { Ports } from 'kernel/ports'
import { type Refusal, refuse } from 'kernel/refusal'
import { communityOf } from 'kernel/scope'
import { type Activity, type Help, helps } from './documents'
import { helpId } from './help-id'
import { doorDigits } from './rules/door-digits'

/** The digits of one activity; another one has others. */
export const digitsOf = (ports: Pick<Ports, 'secrets'>, activityId: string): string =>
  doorDigits(ports.secrets.derive('activity', activityId, 16))

type Comer = Pick<Actor, 'personId' | 'homes' | 'posts'>

/** Twice keeps the first time: the document is there or it is not. Two round trips, three for a repeat. */
export async function checkIn(
  context: Context,
  activity: Activity,
  people: readonly Comer[]
): Promise<{ checkedInAt: number } | Refusal> {
  const { at, actor, documents } = context
  const fresh = people.map(person => {
    const id = helpId(activity._id, person.personId)
    return helpOf(activity, person, id, at, person.personId !== actor.personId)
  })
  if (!(await addMissing(documents, helps.name, fresh))) return refuse('busy')
  const where = { _id: { in: fresh.map(({ _id }) => _id) } }
  const options = { order: { _id: 'asc' }, limit: fresh.length, fields: ['checkedInAt'] } as const
  const there = await documents.find<Pick<Help, 'checkedInAt'>>(helps.name, where, options)
  return { checkedInAt: Math.min(at, ...there.map(({ checkedInAt }) => checkedInAt)) }
}

function helpOf(activity: Activity, person: Comer, id: string, at: number, byHost: boolean): Help {
  const { _id: activityId, scope, teamId, team, kind, title, place, forWhom, startsAt, lastsMinutes } = activity
  return {
    _id: id,
    key: sortKey(startsAt, id),
    activityId,
    personId: person.personId,
    scope,
    community: communityOf(scope),
    teamId,
    team,
    who: displayName(person, scope, at),
    kind,
    title,
    place,
    forWhom,
    startsAt,
    lastsMinutes,
    host: activity.host,
    hostId: activity.hostId,
    checkedInAt: at,
    ...(byHost ? { byHost: true as const } : {}),
    state: 'present',
    minutes: 0,
    round: 0,
    points: 0,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
}
