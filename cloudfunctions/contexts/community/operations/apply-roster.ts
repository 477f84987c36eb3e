/** roster.apply — 10 round trips for 17 homes on a fresh register; what a crash leaves the clock finishes. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { rosterApply } from 'types/rosters'
import { type RosterImport, rosterImports } from '../documents'
import { finishRoster } from '../roster/finish'
import { closedView, stateOf, summaryOf, viewOf } from '../roster/view'
import { type WorkedOut, workOut } from '../roster/work-out'

export const applyRosterOnce = handle(rosterApply, async (context, { importId, seen, remove }) => {
  const roster = await read(context, rosterImports, importId)
  if (isRefusal(roster)) return roster
  const earlier = roster.served.find(one => one.key === context.requestKey)
  if (earlier && earlier.content !== context.contentHash) return refuse('request-reused')
  if (earlier) return closedView(await finishRoster(context, roster))
  if (roster.state !== 'open') return refuse('import-closed')
  const worked = await workOut(context, roster)
  if (isRefusal(worked)) return worked
  const refused = mayApply(roster, worked, seen)
  if (refused) return refused
  const summary = summaryOf(viewOf(roster, worked))
  const asked = await change(
    context,
    rosterImports,
    importId,
    before =>
      before.state === 'open'
        ? { ...before, state: 'applying' as const, summary, remove, askedAt: context.at }
        : refuse('import-closed'),
    after => after
  )
  return isRefusal(asked) ? asked : closedView(await finishRoster(context, asked))
})

function mayApply(roster: RosterImport, worked: WorkedOut, seen: string): Refusal | null {
  const state = stateOf(roster, worked)
  if (state === 'questions') return refuse('columns-unclear')
  if (state === 'rows') return refuse('rows-undecided')
  return worked.seen === seen ? null : refuse('roster-changed')
}
