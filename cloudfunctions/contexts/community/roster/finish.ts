/** Carries an import that was asked for to its end; the request does it at once, the clock after a crash. */
import type { Work } from 'kernel/context-module'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type RosterImport, rosterImports } from '../documents'
import { applyRoster } from './apply'

const ROUNDS = 3

/** Gives back the import as applied, or as it was when others kept changing the register: the clock tries again. */
export async function finishRoster(work: Work, roster: RosterImport): Promise<RosterImport> {
  if (roster.state !== 'applying') return roster
  for (let round = 0; round < ROUNDS; round++) {
    if (!(await applyRoster(work, roster))) continue
    const after = nextVersion(rosterImports, roster, { ...roster, state: 'applied' as const }, work.at)
    const where = { version: roster.version }
    await work.documents.update(rosterImports.name, roster._id, where, patchOf(roster, after))
    return after
  }
  return roster
}
