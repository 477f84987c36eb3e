/** I am in, or I leave; my own document, so nobody waits for anybody. Six round trips. */
import { displayName } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { upsert } from 'kernel/upsert'
import { teamJoin } from 'types/teams'
import { type Member, members, teams } from '../documents'
import { memberId, teamViewOf } from '../team-view'

export const joinTeam = handle(teamJoin, async (context, { teamId, present, shown }) => {
  const team = await read(context, teams, teamId)
  if (isRefusal(team)) return team
  const { actor, at } = context
  const blank: Member = {
    _id: memberId(teamId, actor.personId),
    teamId,
    personId: actor.personId,
    scope: team.scope,
    who: '',
    present: 0,
    shown: false,
    joinedAt: at,
    version: 0,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const member = await upsert(context, members, blank, before => {
    if (present && team.closedAt !== undefined) return refuse('team-closed')
    const joinedAt = before.present === 1 ? before.joinedAt : at
    const who = displayName(actor, team.scope, at)
    return { ...before, who, joinedAt, present: present ? 1 : 0, shown: present && shown }
  })
  return isRefusal(member) ? member : teamViewOf(context, team)
})
