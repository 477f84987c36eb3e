/** The blocks that are reckoned over, with every entry that they say they hold. */
import type { Documents, Where } from 'kernel/documents'
import { sha256 } from 'kernel/secrets'
import { canonicalLine } from 'types/ledger-line'
import { blockText } from 'types/ledger-seal'
import type { Desk } from './desk'
import { type Entry, entries, type Seal, seals } from './documents'
import { byIds, everyOne } from './every-one'
import type { SeenBlock, SeenEntry } from './rules/invariants'

const DAY_MS = 86_400_000
/** Blocks as young as this are reckoned over every night. */
const RECENT_MS = 35 * DAY_MS

export interface Chain {
  /** Blocks in a row, once for the last days and once for the month looked at again. */
  runs: SeenBlock[][]
  sealed: Map<string, SeenEntry>
  /** The block that lists an entry, by the entry's id. */
  listed: ReadonlyMap<string, number>
}

/**
 * @param fresh entries that were read already
 * @param older the entries of a month gone by, whose blocks are wanted too
 */
export async function chainOf(
  { documents, at }: Desk,
  book: string,
  fresh: readonly Entry[],
  older: readonly Entry[]
): Promise<Chain> {
  const recent = await blocksWhere(documents, { book, sealedAt: { gte: at - RECENT_MS } })
  const numbers = older.flatMap(({ sealNo }) => sealNo ?? [])
  const month =
    numbers.length === 0
      ? []
      : await blocksWhere(documents, { book, no: { gte: Math.min(...numbers), lte: Math.max(...numbers) } })
  const blocks = [...month, ...recent]
  const listed = new Map(blocks.flatMap(({ no, entryIds }) => entryIds.map(id => [id, no] as const)))
  const known = new Map([...older, ...fresh].map(entry => [entry._id, entry]))
  const missing = [...listed.keys()].filter(id => !known.has(id))
  for (const entry of await byIds<Entry>(documents, entries.name, missing)) known.set(entry._id, entry)
  const sealed = [...listed.keys()].flatMap(id => known.get(id) ?? []).map(entry => seeEntry(entry, listed))
  return {
    runs: [month.map(seeBlock), recent.map(seeBlock)],
    sealed: new Map(sealed.map(entry => [entry._id, entry])),
    listed
  }
}

export const seeEntry = (entry: Entry, listed: ReadonlyMap<string, number>): SeenEntry => ({
  ...entry,
  hashNow: sha256(canonicalLine(entry)),
  block: entry.sealNo ?? listed.get(entry._id) ?? null
})

const seeBlock = (seal: Seal): SeenBlock => ({ ...seal, hashNow: sha256(blockText(seal)) })

async function blocksWhere(documents: Documents, where: Where): Promise<Seal[]> {
  const found = await everyOne<Seal, '_id'>(documents, seals.name, where, '_id')
  return found.sort((one, other) => one.no - other.no)
}
