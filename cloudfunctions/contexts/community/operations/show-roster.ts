/** roster.show — 3 round trips: the import, the file, the register. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { PAGE_SIZE } from 'types/common'
import { rosterShow } from 'types/rosters'
import { rosterImports } from '../documents'
import { changesOf, doubtsOf } from '../roster/details'
import { closedView, viewOf } from '../roster/view'
import { workOut } from '../roster/work-out'

export const showRoster = handle(rosterShow, async (context, { importId, part, after }) => {
  const roster = await read(context, rosterImports, importId)
  if (isRefusal(roster)) return roster
  if (roster.state !== 'open') return { roster: closedView(roster), doubts: [], changes: [] }
  const worked = await workOut(context, roster)
  if (isRefusal(worked)) return worked
  const start = Number.parseInt(after ?? '0', 10) || 0
  const doubts = part === 'doubts' ? doubtsOf(worked) : []
  const changes = part === 'changes' ? changesOf(worked, roster.scope) : []
  const end = start + PAGE_SIZE
  return {
    roster: viewOf(roster, worked),
    doubts: doubts.slice(start, end),
    changes: changes.slice(start, end),
    ...(end < Math.max(doubts.length, changes.length) ? { next: String(end) } : {})
  }
})
