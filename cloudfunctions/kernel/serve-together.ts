/** Serving due documents of one kind together: their notices delivered at once, one work, as few writes as they need. */
import type { Versioned } from './collection'
import type { ContextModule, DueKind, Work } from './context-module'
import type { NoticeEntry, OutboxEntry } from './outbox'
import { nextVersion, patchOf } from './stamp'
import { writeAlike } from './write-alike'

type NotifyEach = ContextModule['notifyEach']

const isNotice = (entry: OutboxEntry): entry is NoticeEntry => entry.kind === 'notice'

/**
 * Round trips: those of `notifyEach` where they have anything to tell (before the work, and again for what the work adds),
 * those of the work, and one for every different patch, side by side. A document that somebody changed meanwhile is left
 * as it is.
 * @returns false when what they tell others cannot be told together; nothing was done then
 */
export async function servedTogether(
  work: Work,
  kind: DueKind,
  group: readonly Versioned[],
  notifyEach: NotifyEach
): Promise<boolean> {
  if (!(await told(work, group, notifyEach))) return false
  const quiet = group.map(document => ({ ...document, outbox: [] }))
  const worked = kind.together ? await kind.together.work(work, quiet) : quiet
  const fallen = worked.map(document => (kind.fallDue ? kind.fallDue(document, work.at) : document))
  // Told before it is written: a notice told twice is one notice, and what is left in an outbox costs another write.
  const silent = (await told(work, fallen, notifyEach)) ? fallen.map(one => ({ ...one, outbox: [] })) : fallen
  const changes = silent.flatMap((document, place) => {
    const before = group[place]
    if (!before) return []
    const after = nextVersion(kind.collection, before, document, work.at)
    return [{ id: before._id, version: before.version, patch: patchOf(before, after) }]
  })
  await writeAlike(work.documents, kind.collection, changes)
  return true
}

/** @returns false when it cannot be told together; nothing was told then */
async function told(work: Work, group: readonly Versioned[], notifyEach: NotifyEach): Promise<boolean> {
  const entries = group.flatMap(({ outbox }) => outbox)
  const notices = entries.filter(isNotice)
  if (notices.length < entries.length) return false
  return notices.length === 0 || (notifyEach !== undefined && (await notifyEach(work, notices)))
}
