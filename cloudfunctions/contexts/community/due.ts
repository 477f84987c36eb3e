/** What community's clock does: half applied imports, files in time, requests and handings over that nobody looked at. */
import type { DueKind, Work } from 'kernel/context-module'
import { compoundOf, covers } from 'kernel/scope'
import { type Person, people, type RosterImport, rosterImports } from './documents'
import { type HandOverRecord, handOvers, type JoinRequest, joinRequests } from './joining/documents'
import { lateHandOver } from './joining/passing'
import { lateRequest } from './joining/requests'
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

/** Before anybody is called late it is looked whether the person has joined meanwhile. */
export const joinRequestDue: DueKind<JoinRequest> = {
  collection: joinRequests,
  async work(work, request) {
    if (request.state !== 'open' || work.at < request.dueAt) return request
    const person = await work.documents.get<Person>(people.name, request.personId)
    const joined = person?.homes.some(home => covers(compoundOf(request.scope), home.path))
    return joined ? { ...request, state: 'joined', answer: '登记好了。' } : request
  },
  fallDue: lateRequest
}

export const handOverDue: DueKind<HandOverRecord> = { collection: handOvers, fallDue: lateHandOver }
