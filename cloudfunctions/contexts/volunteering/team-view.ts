/** A team as one person may see it. */

import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { organisers, registrars } from 'types/giving-parts'
import type { TeamCard, TeamView } from 'types/teams'
import { type Member, members, type Team } from './documents'

/** More than anybody reads through. */
const SHOWN_MAX = 100

export const memberId = (teamId: string, personId: string): string => `${teamId}:${personId}`

const CHECKING = '这段介绍正在检查，过一会儿再看'

export function teamCardOf(team: Team, context: Pick<Context, 'actor' | 'at'>): TeamCard {
  const { _id: id, scope, name, kinds, leader, closedAt } = team
  const about = team.aboutHeld && !keeps(team, context) ? CHECKING : team.about
  return { id, scope, name, about, kinds, leader, closed: closedAt !== undefined }
}

/** Its leader, and those who look after the teams of the community. */
const keeps = ({ leaderId, scope }: Team, { actor, at }: Pick<Context, 'actor' | 'at'>): boolean =>
  leaderId === actor.personId || hasPost(actor, registrars, scope, at)

/** Who may call an activity in its name: its leader, and whoever may at that place. */
export const mayOrganise = (team: Team, { actor, at }: Pick<Context, 'actor' | 'at'>, scope: string): boolean =>
  leads(team, actor.personId) || hasPost(actor, organisers, scope, at)

const leads = ({ leaderId }: Team, personId: string): boolean => leaderId === personId

/** Three round trips, side by side. */
export async function teamViewOf(context: Context, team: Team): Promise<TeamView> {
  const { documents, actor } = context
  const { _id: teamId } = team
  const all = keeps(team, context)
  const where = { teamId, present: 1, ...(all ? {} : { shown: true }) }
  const [count, mine, seen] = await Promise.all([
    documents.count(members.name, { teamId, present: 1 }),
    documents.get<Member>(members.name, memberId(teamId, actor.personId)),
    documents.find<Member>(members.name, where, { order: { joinedAt: 'asc' }, limit: SHOWN_MAX })
  ])
  const iAmIn = mine?.present === 1
  return {
    ...teamCardOf(team, context),
    members: count,
    iLead: leads(team, actor.personId),
    iAmIn,
    iAmShown: iAmIn && mine?.shown === true,
    shown: seen.map(({ who, joinedAt }) => ({ who, joinedAt })),
    acts: actsOf(context, team, iAmIn)
  }
}

function actsOf(context: Context, team: Team, iAmIn: boolean): TeamView['acts'] {
  const { actor, at } = context
  const open = team.closedAt === undefined
  const acts: TeamView['acts'] = []
  if (open && !iAmIn && actor.homes.length > 0) acts.push('join')
  if (iAmIn) acts.push('leave')
  if (open && mayOrganiseSomewhere(team, context)) acts.push('organise')
  if (keeps(team, context)) acts.push('change')
  if (hasPost(actor, registrars, team.scope, at)) acts.push('close')
  return acts
}

/** Who serves one compound of the community calls activities there. */
const mayOrganiseSomewhere = (team: Team, { actor, at }: Context): boolean =>
  leads(team, actor.personId) ||
  actor.posts.some(post => mayOrganise(team, { actor, at }, post.scope) && post.scope.startsWith(team.scope)) ||
  hasPost(actor, organisers, team.scope, at)
