/** What time does to a decision: finishes its roll, opens it, closes it, and tells those concerned. */
import type { DueKind } from 'kernel/context-module'
import { closedEntries, closingEntry, openedEntries } from './announce'
import { type Decision, decisions, inStage, reminderAt } from './documents'
import { noticed } from './freeze'

/** From the document alone; the same document when nothing has fallen due. A clock that comes late skips the opening. */
export function fallDue(decision: Decision, at: number): Decision {
  const now = inStage(decision, at)
  const reminder = now.state === 'open' ? reminderAt(now) : null
  if (reminder !== null && at >= reminder) {
    // Late enough to open and to remind at once: one notice says both.
    return { ...now, remindedAt: at, outbox: [...now.outbox, closingEntry(now, at)] }
  }
  if (now === decision) return decision
  const told = now.state === 'open' ? openedEntries(decision, at) : closedEntries(decision, at)
  return { ...now, outbox: [...now.outbox, ...told] }
}

export const due: DueKind<Decision> = {
  collection: decisions,
  fallDue,
  async work(work, decision) {
    const finished = await noticed(work, decision, work.at)
    if (!finished) throw new Error(`the roll of ${decision._id} could not be written`)
    return finished
  }
}
