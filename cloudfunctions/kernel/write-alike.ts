/** Writing many documents with as few round trips as their changes are different. */
import type { Documents, Patch } from './documents'

/** One document as it was read, and what shall be different about it. */
export interface Change {
  id: string
  version: number
  patch: Patch
}

/**
 * One round trip for every different change, side by side: documents of one version that change to the same effect are
 * written at once. A document that somebody changed meanwhile is left as it is.
 * @returns the changes of which some were left; empty when everything was written
 */
export async function writeAlike(
  documents: Documents,
  { name }: { name: string },
  changes: readonly Change[]
): Promise<Change[]> {
  const groups = alike(changes)
  const written = await Promise.all(groups.map(same => write(documents, name, same)))
  return groups.filter((same, place) => written[place] !== same.length).flat()
}

function alike(changes: readonly Change[]): Change[][] {
  const found = new Map<string, Change[]>()
  for (const change of changes) {
    const words = JSON.stringify([change.version, Object.keys(change.patch), change.patch])
    found.set(words, [...(found.get(words) ?? []), change])
  }
  return [...found.values()]
}

/** @returns how many were written */
async function write(documents: Documents, name: string, same: readonly Change[]): Promise<number> {
  const [first] = same
  if (!first) return 0
  const { id, version, patch } = first
  if (same.length === 1) return (await documents.update(name, id, { version }, patch)) ? 1 : 0
  return documents.updateAll(name, { _id: { in: same.map(one => one.id) }, version }, patch)
}
