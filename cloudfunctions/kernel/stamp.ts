/** What the kernel writes on every new version of a document. */
import type { Collection, Served, Versioned } from './collection'

/** Requests a document remembers; older repeats are answered by its state instead. */
const SERVED_MAX = 32

/** Undelivered notices are due at once; otherwise the document's own clock decides. */
export function nextDueAt<D extends Versioned>(kind: Collection<D>, document: D, now: number): number | null {
  return document.outbox.length > 0 ? now : (kind.dueAt?.(document) ?? null)
}

/** The next version: its number, the request that made it, and when the clock must look again. */
export function nextVersion<D extends Versioned>(
  kind: Collection<D>,
  before: D,
  after: D,
  now: number,
  served?: Served
): D {
  const document = {
    ...after,
    version: before.version + 1,
    served: served ? [...before.served, served].slice(-SERVED_MAX) : before.served
  }
  return { ...document, nextDueAt: nextDueAt(kind, document, now) }
}

/** Only the top-level fields that differ, so that a small change is a small write. */
export function patchOf<D extends object>(before: D, after: D): Record<string, unknown> {
  const patch: Record<string, unknown> = {}
  const old = new Map<string, unknown>(Object.entries(before))
  for (const [field, value] of Object.entries(after)) {
    if (old.get(field) !== value) patch[field] = value
    old.delete(field)
  }
  for (const field of old.keys()) patch[field] = undefined
  return patch
}
