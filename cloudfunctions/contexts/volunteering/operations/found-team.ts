/** Makes a team of the community and says who leads it; five round trips. */
import { displayName, findByCode } from 'contexts/community'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, refuse } from 'kernel/refusal'
import { covers, isCommunity } from 'kernel/scope'
import { teamFound } from 'types/teams'
import { teamWordsHeld } from '../announce'
import { teams } from '../documents'
import { teamViewOf } from '../team-view'
import { checkedWords } from '../words'

export const foundTeam = handle(teamFound, async (context, { scope, name, about, kinds, leaderCode }) => {
  if (!isCommunity(scope)) return refuse('team-place', ['scope'])
  const held = await checkedWords(context, [name, about])
  if (isRefusal(held)) return held
  const { actor, at } = context
  const found = leaderCode === undefined ? null : await findByCode(context, leaderCode)
  // Who does not live in the community is as unknown as a number nobody has.
  const lives = found?.homes.some(({ path }) => covers(scope, path))
  if (leaderCode !== undefined && !lives) return refuse('person-unknown', ['leaderCode'])
  const leader = found ? { ...found, posts: [] } : actor
  const id = newId(context, 't')
  const team = {
    _id: id,
    key: sortKey(at, id),
    scope,
    name,
    about,
    kinds,
    leaderId: leader.personId,
    leader: displayName(leader, scope, at),
    ...(held ? { aboutHeld: true as const } : {})
  }
  const words = held ? [teamWordsHeld(team, held, at)] : []
  const made = await create(context, teams, { ...team, outbox: words }, one => one)
  return isRefusal(made) ? made : teamViewOf(context, made)
})
