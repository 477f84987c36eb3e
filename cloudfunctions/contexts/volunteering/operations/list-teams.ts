/** The teams of the community that a place belongs to, newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { communityOf } from 'kernel/scope'
import { teamList } from 'types/teams'
import { teams } from '../documents'
import { teamCardOf } from '../team-view'

export const listTeams = handle(teamList, async (context, { scope, after }) => {
  const { items, ...rest } = await newestFirst(context, teams, { scope: communityOf(scope) }, after)
  return { items: items.map(team => teamCardOf(team, context)), ...rest }
})
