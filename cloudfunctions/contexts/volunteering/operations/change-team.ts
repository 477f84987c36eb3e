/** What the team does, said anew; staff also hand it to another leader, or close it. */
import { displayName, findByCode } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import type { Input } from 'types/contract'
import { registrars } from 'types/giving-parts'
import { teamChange } from 'types/teams'
import { teamWordsHeld } from '../announce'
import { type Team, teams } from '../documents'
import { teamViewOf } from '../team-view'
import { checkedWords } from '../words'

type Wanted = Input<typeof teamChange>
type Leader = NonNullable<Awaited<ReturnType<typeof findByCode>>>

/** Round trips: 5, with other words 6, with another leader 6. */
export const changeTeam = handle(teamChange, async (context, input) => {
  const held = await checkedWords(context, [input.about])
  if (isRefusal(held)) return held
  const leader = input.leaderCode === undefined ? null : await findByCode(context, input.leaderCode)
  if (input.leaderCode !== undefined && !leader) return refuse('person-unknown', ['leaderCode'])
  const after = await change(
    context,
    teams,
    input.teamId,
    team => changedTo(context, team, input, { held, leader }),
    team => team
  )
  return isRefusal(after) ? after : teamViewOf(context, after)
})

function changedTo(
  context: Context,
  before: Team,
  { about, kinds, closed }: Wanted,
  { held, leader }: { held: string; leader: Leader | null }
): Team | Refusal {
  const { actor, at } = context
  const byStaff = hasPost(actor, registrars, before.scope, at)
  if ((leader || closed !== undefined) && !byStaff) return refuse('not-allowed')
  if (leader && !leader.homes.some(({ path }) => covers(before.scope, path))) return refuse('person-unknown')
  const { closedAt, aboutHeld, ...rest } = before
  const closing = closed === undefined ? closedAt : closed ? (closedAt ?? at) : undefined
  const checking = about === undefined ? aboutHeld : held ? (true as const) : undefined
  const after: Team = {
    ...rest,
    ...(closing === undefined ? {} : { closedAt: closing }),
    ...(checking ? { aboutHeld: checking } : {}),
    about: about ?? before.about,
    kinds: kinds ?? before.kinds,
    ...(leader ? { leaderId: leader.personId, leader: displayName({ ...leader, posts: [] }, before.scope, at) } : {})
  }
  return held ? { ...after, outbox: [...after.outbox, teamWordsHeld(after, held, at)] } : after
}
