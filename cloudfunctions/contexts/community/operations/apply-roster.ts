/** roster.apply — about 16 round trips for 371 homes on a fresh register; what a crash leaves the clock finishes. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { rosterApply } from 'types/rosters'
import { type RosterImport, rosterImports } from '../documents'
import { finishRoster } from '../roster/finish'
import { stateOf, viewOf } from '../roster/view'
import { type WorkedOut, workOut } from '../roster/work-out'

export const applyRosterOnce = handle(rosterApply, async (context, { importId, seen, remove }) => {
  const roster = await read(context, rosterImports, importId)
  if (isRefusal(roster)) return roster
  const worked = await workOut(context, roster)
  if (isRefusal(worked)) return worked
  const mine = roster.served.some(one => one.key === context.requestKey)
  const refused = mine ? null : mayApply(roster, worked, seen)
  if (refused) return refused
  const asked = await change(
    context,
    rosterImports,
    importId,
    before =>
      before.state === 'open'
        ? { ...before, state: 'applying' as const, remove, askedAt: context.at }
        : refuse('import-closed'),
    after => after
  )
  if (isRefusal(asked)) return asked
  const finished = await finishRoster({ ...context, at: context.at }, asked)
  const after = await workOut(context, finished)
  return isRefusal(after) ? after : viewOf(finished, after)
})

function mayApply(roster: RosterImport, worked: WorkedOut, seen: string): Refusal | null {
  if (roster.state !== 'open') return refuse('import-closed')
  const state = stateOf(roster, worked)
  if (state === 'questions') return refuse('columns-unclear')
  if (state === 'rows') return refuse('rows-undecided')
  return worked.seen === seen ? null : refuse('roster-changed')
}
