/** One team as the caller may see it; four round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { teamShow } from 'types/teams'
import { teams } from '../documents'
import { teamViewOf } from '../team-view'

export const showTeam = handle(teamShow, async (context, { teamId }) => {
  const team = await read(context, teams, teamId)
  return isRefusal(team) ? team : teamViewOf(context, team)
})
