/** Writing an event from another aggregate into a document exactly once, however often it is delivered. */
import type { Collection, Versioned } from './collection'
import type { Work } from './context-module'
import type { EventEntry } from './outbox'
import { untilSettled } from './retry'
import { nextVersion, patchOf } from './stamp'

export async function recordEvent<D extends Versioned>(
  work: Work,
  kind: Collection<D>,
  entry: EventEntry,
  apply: (document: D) => D
): Promise<void> {
  const settled = await untilSettled(async () => {
    const before = await work.documents.get<D>(kind.name, entry.target)
    if (!before || before.served.some(one => one.key === entry.id)) return true
    const after = nextVersion(kind, before, apply(before), work.at, { key: entry.id, content: entry.event })
    const where = { version: before.version }
    return (await work.documents.update(kind.name, entry.target, where, patchOf(before, after))) || 'again'
  })
  if (!settled) throw new Error(`event ${entry.event} could not be recorded`)
}
