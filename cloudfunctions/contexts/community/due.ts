/** What community's clock does: carries on an import that a crash left half applied, and takes away files in time. */
import type { DueKind, Work } from 'kernel/context-module'
import { type RosterImport, rosterImports } from './documents'
import { applyRoster } from './roster/apply'

export const rosterDue: DueKind<RosterImport> = {
  collection: rosterImports,
  work: (work, roster) => (roster.state === 'applying' ? carryOn(work, roster) : takeFileAway(work, roster))
}

const carryOn = async (work: Work, roster: RosterImport): Promise<RosterImport> =>
  (await applyRoster(work, roster)) ? { ...roster, state: 'applied' } : roster

async function takeFileAway(work: Work, roster: RosterImport): Promise<RosterImport> {
  if (roster.fileId === '') return roster
  await work.files.remove(roster.fileId)
  return { ...roster, fileId: '', state: roster.state === 'open' ? 'lapsed' : roster.state }
}
