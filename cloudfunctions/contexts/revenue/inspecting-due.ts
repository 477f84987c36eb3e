/** What time does to questions about the accounts and to petitions: late words are said once, signing ends. */
import type { DueKind } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { type MoneyObjection, moneyObjections, type Petition, petitions } from './disclosure-documents'
import { lateEntries, petitionLate } from './inspecting-announce'
import { begun } from './operations/petition-start'
import { writeRoll } from './petition-roll'
import { objectionClock } from './rules/money-objection'
import { petitionAt, petitionClock } from './rules/petition'

export const objectionDue: DueKind<MoneyObjection> = {
  collection: moneyObjections,
  fallDue: (before, at) => {
    const dueAt = objectionClock(before)
    if (dueAt === null || at < dueAt) return before
    return { ...before, lateTold: true, outbox: [...before.outbox, ...lateEntries(before, at)] }
  }
}

export const petitionDue: DueKind<Petition> = {
  collection: petitions,
  async work(work, petition) {
    if (petition.state !== 'frozen') return petition
    if (!(await writeRoll(work, petition))) throw new Busy('the roll of a petition could not be written')
    return begun(petition, work.at)
  },
  fallDue: (before, at) => {
    const now = petitionAt(before, at)
    if (now !== before) return now
    const dueAt = petitionClock(before)
    const owed = before.state === 'reached' || before.state === 'auditing'
    if (!owed || dueAt === null || at < dueAt) return before
    return { ...before, lateTold: true, outbox: [...before.outbox, ...petitionLate(before, at)] }
  }
}
