/** The heads of a decision for which a person may cast. */
import type { Actor } from 'kernel/actor'
import type { Context } from 'kernel/context'
import { covers } from 'kernel/scope'
import type { DecisionView, Regime } from 'types/voting'
import { type Ballot, ballots, type Decision, type RollEntry, rolls, voterId } from './documents'
import { voterKeyOf } from './heads'

/** A person is at home in few places. */
const VOTERS_MAX = 50

/** Owner groups of the homes the person owns there, or the person. */
export function holdersOf(actor: Pick<Actor, 'personId' | 'homes'>, regime: Regime, scope: string): string[] {
  if (regime === 'CONSULT') return [actor.personId]
  const owned = actor.homes.filter(home => home.relation === 'owner' && covers(scope, home.path))
  return [...new Set(owned.flatMap(home => home.ownerKey ?? []))].slice(0, VOTERS_MAX)
}

/** Two round trips, side by side; none for who has no head here. */
export async function votersOf(context: Context, decision: Decision): Promise<DecisionView['voters']> {
  const ids = holdersOf(context.actor, decision.regime, decision.scope).map(holder =>
    voterId(decision._id, voterKeyOf(context, decision._id, holder))
  )
  if (ids.length === 0) return []
  const mine = { _id: { in: ids } }
  const options = { order: { _id: 'asc' }, limit: VOTERS_MAX } as const
  const [entries, cast] = await Promise.all([
    context.documents.find<RollEntry>(rolls.name, mine, options),
    context.documents.find<Ballot>(ballots.name, mine, options)
  ])
  return entries.map(({ _id, voterKey, label, areaCenti }) => {
    const ballot = cast.find(one => one._id === _id)
    const last = ballot?.casts[ballot.casts.length - 1]
    const voted = last ? { choice: last.choice, castAt: last.at, receipt: last.receipt } : {}
    return { voterKey, label, areaCenti, ...voted }
  })
}
