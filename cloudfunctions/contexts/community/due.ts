/** What community's clock does: an import that a crash left half applied is carried on. */
import type { DueKind } from 'kernel/context-module'
import { type RosterImport, rosterImports } from './documents'
import { applyRoster } from './roster/apply'

export const rosterDue: DueKind<RosterImport> = {
  collection: rosterImports,
  work: async (work, roster) =>
    roster.state === 'applying' && (await applyRoster(work, roster)) ? { ...roster, state: 'applied' } : roster
}
