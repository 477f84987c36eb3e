/** Serving due documents of one kind together: one delivery of their notices, one work, as few writes as they need. */
import type { Versioned } from './collection'
import type { ContextModule, DueKind, Work } from './context-module'
import type { NoticeEntry, OutboxEntry } from './outbox'
import type { Ports } from './ports'
import { nextVersion, patchOf } from './stamp'

const isNotice = (entry: OutboxEntry): entry is NoticeEntry => entry.kind === 'notice'

/**
 * Round trips: those of `notifyEach` where they have anything to tell, those of the work, and one for every different
 * patch, side by side. A document that somebody changed meanwhile is left as it is.
 * @returns false when what they tell others cannot be told together; nothing was done then
 */
export async function servedTogether(
  work: Work,
  kind: DueKind,
  group: readonly Versioned[],
  notifyEach: ContextModule['notifyEach']
): Promise<boolean> {
  const told = group.flatMap(({ outbox }) => outbox)
  const notices = told.filter(isNotice)
  if (notices.length < told.length) return false
  if (notices.length > 0 && !(notifyEach && (await notifyEach(work, notices)))) return false
  const quiet = group.map(document => ({ ...document, outbox: [] }))
  const worked = kind.together ? await kind.together.work(work, quiet) : quiet
  const changes = worked.flatMap((document, place) => {
    const before = group[place]
    if (!before) return []
    const fallen = kind.fallDue ? kind.fallDue(document, work.at) : document
    return [{ id: before._id, version: before.version, patch: patchOf(before, after(kind, before, fallen, work.at)) }]
  })
  await Promise.all(alike(changes).map(same => write(work, kind, same)))
  return true
}

const after = (kind: DueKind, before: Versioned, fallen: Versioned, at: number): Versioned =>
  nextVersion(kind.collection, before, fallen, at)

interface Change {
  id: string
  version: number
  patch: Record<string, unknown>
}

/** Changes to the same effect on documents of the same version. */
function alike(changes: readonly Change[]): Change[][] {
  const found = new Map<string, Change[]>()
  for (const change of changes) {
    const words = JSON.stringify([change.version, Object.keys(change.patch), change.patch])
    found.set(words, [...(found.get(words) ?? []), change])
  }
  return [...found.values()]
}

async function write({ documents }: Pick<Ports, 'documents'>, { collection }: DueKind, same: readonly Change[]) {
  const [first] = same
  if (!first) return
  const { id, version, patch } = first
  if (same.length === 1) await documents.update(collection.name, id, { version }, patch)
  else await documents.updateAll(collection.name, { _id: { in: same.map(one => one.id) }, version }, patch)
}
