/** Calls an activity of a team: once per request, told to who lives there once its words may be shown. */
import { displayName } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { covers, isWithinCompound, lineage } from 'kernel/scope'
import { activityOrganise } from 'types/activities'
import type { Input } from 'types/contract'
import { organisers } from 'types/giving-parts'
import { activityViewOf } from '../activity-view'
import { activityWordsHeld, calledNotice } from '../announce'
import { type Activity, activities, type Team, teams } from '../documents'
import { asksRefusal } from '../rules/asks'
import { listedAt } from '../rules/listed'
import { askAt, callable, remindAt } from '../rules/times'
import { mayOrganise } from '../team-view'
import { checkedWords } from '../words'

type Wanted = Input<typeof activityOrganise>

/** Round trips: 5 (the team, the words, add, then the view). */
export const organise = handle(activityOrganise, async (context, input) => {
  const team = await read(context, teams, input.teamId)
  if (isRefusal(team)) return team
  const id = newId(context, 'v')
  const held = formRefusal(context, input, team) ?? (await wordsOf(context, input))
  if (!isRefusal(held)) return make(context, input, team, id, held)
  // A repeat of what was done already is answered as the first time, even when time has moved on.
  const there = await context.documents.get<Activity>(activities.name, id)
  return there ? make(context, input, team, id, '') : held
})

function formRefusal(context: Context, input: Wanted, team: Team): Refusal | null {
  const { scope, startsAt } = input
  const inside = covers(team.scope, scope) && (scope === team.scope || isWithinCompound(scope))
  if (!inside || !mayOrganise(team, context, scope)) return refuse('team-stranger')
  if (team.closedAt !== undefined) return refuse('team-closed')
  if (!callable(startsAt, context.at)) return refuse('activity-time', ['startsAt'])
  const reason = asksRefusal(input)
  return reason ? refuse(reason) : null
}

const wordsOf = (context: Context, { title, about, forWhom, place, bring, fit, insurance }: Wanted) =>
  checkedWords(context, [title, about, forWhom, place, bring, fit, insurance])

async function make(context: Context, input: Wanted, team: Team, id: string, held: string) {
  const made = await create(context, activities, draftOf(context, input, team, id, held), activity => activity)
  return isRefusal(made) ? made : activityViewOf(context, made)
}

function draftOf(context: Context, input: Wanted, team: Team, id: string, held: string) {
  const { actor, at } = context
  const { scope, bring, fit, ageFrom, ageTo, insurance, ...told } = input
  const law = lawAt(scope)
  // What neighbours write waits until it was looked at; what staff write is shown and looked at.
  const waits = held !== '' && !hasPost(actor, organisers, scope, at)
  const activity = {
    ...told,
    _id: id,
    key: sortKey(at, id),
    scope,
    around: lineage(scope),
    listed: waits ? [] : listedAt(scope),
    team: team.name,
    ...(bring ? { bring } : {}),
    ...(fit ? { fit } : {}),
    ...(ageFrom === undefined ? {} : { ageFrom }),
    ...(ageTo === undefined ? {} : { ageTo }),
    ...(insurance ? { insurance } : {}),
    signUps: [],
    remindAt: remindAt(input.startsAt, at, law.activityReminderHours.value),
    askAt: askAt(input, law.helpConfirmHours.value),
    ...(waits ? { checking: true as const } : {}),
    host: displayName(actor, scope, at),
    hostId: actor.personId
  }
  const words = held ? [activityWordsHeld(activity, held, 'called', at)] : []
  return { ...activity, outbox: waits ? words : [calledNotice(activity, at), ...words] }
}
