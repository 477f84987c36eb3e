/** Who needs no reminder of a vote: everyone who has voted for all their heads, or has none on the frozen roll. */
import type { Done } from 'kernel/context-module'
import { type Ballot, ballots, type Decision, decisions, type RollEntry, rolls, voterId } from './documents'
import { voterKeyOf } from './heads'
import { holdersOf } from './voters'

const THOUSAND = 1000

/** Three round trips for fifty people. */
export const voteCast: Done = async (work, decisionId, people) => {
  const everyone = new Set(people.map(({ personId }) => personId))
  const decision = await work.documents.get<Decision>(decisions.name, decisionId)
  if (!decision) return everyone
  const heads = new Map(
    people.map(person => [
      person.personId,
      holdersOf(person, decision.regime, decision.scope).map(holder =>
        voterId(decisionId, voterKeyOf(work, decisionId, holder))
      )
    ])
  )
  const ids = [...new Set([...heads.values()].flat())].slice(0, THOUSAND)
  if (ids.length === 0) return everyone
  const options = { order: { _id: 'asc' }, limit: THOUSAND, fields: ['_id'] } as const
  const [entries, cast] = await Promise.all([
    work.documents.find<Pick<RollEntry, '_id'>>(rolls.name, { _id: { in: ids } }, options),
    work.documents.find<Pick<Ballot, '_id'>>(ballots.name, { _id: { in: ids } }, options)
  ])
  const voted = new Set(cast.map(({ _id }) => _id))
  const open = new Set(entries.map(({ _id }) => _id).filter(id => !voted.has(id)))
  for (const [personId, own] of heads) if (own.some(id => open.has(id))) everyone.delete(personId)
  return everyone
}
