/**
 * Putting entries into blocks, by a clock that trails behind: the block is added first and commits to its entries, then
 * their sums are folded, then they are marked. Whoever comes later finishes what was left undone before going on.
 */
import { DuplicateKey } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import { sha256 } from 'kernel/secrets'
import { blockText } from 'types/ledger-seal'
import type { Desk } from './desk'
import { type Book, books, type Entry, entries, type Seal, sealId, seals } from './documents'
import { byIds } from './every-one'
import { foldIn } from './fold-in'
import { TRAILING_MS } from './made-of'

/** What one block holds at the most. */
const BLOCK_MAX = 500

/** The last block of a book, or null while it has none; one round trip. */
export async function headOf(documents: Desk['documents'], book: string): Promise<Seal | null> {
  const [head] = await documents.find<Seal>(seals.name, { book }, { order: { no: 'desc' }, limit: 1 })
  return head ?? null
}

/**
 * Makes the next block of a book from what is old enough, at most 500 entries; gives how many were put into it.
 * Two at once make one chain: the second finds the number taken and stops. A frozen book is left alone.
 */
export async function sealBook({ documents, at }: Desk, book: string): Promise<number> {
  const stored = await documents.get<Book>(books.name, book)
  if (stored?.frozen) return 0
  const head = await headOf(documents, book)
  const repaired = head ? await finish(documents, head) : 0
  const where = { book, sealNo: null, key: { lt: sortKey(at - TRAILING_MS, '') } }
  const batch = await documents.find<Entry>(entries.name, where, { order: { key: 'asc' }, limit: BLOCK_MAX })
  if (batch.length === 0) return repaired
  const seal = blockOf(book, head, batch, at)
  try {
    await documents.add(seals.name, [seal])
  } catch (error) {
    if (error instanceof DuplicateKey) return repaired
    throw error
  }
  await foldIn(documents, seal, batch)
  await mark(documents, seal)
  return batch.length + repaired
}

function blockOf(book: string, head: Seal | null, batch: readonly Entry[], at: number): Seal {
  const no = (head?.no ?? 0) + 1
  const contentHashes = batch.map(entry => entry.contentHash)
  const facts = { book, no, prevHash: head?.hash ?? '', contentHashes }
  const entryIds = batch.map(entry => entry._id)
  return { _id: sealId(book, no), ...facts, entryIds, hash: sha256(blockText(facts)), sealedAt: at }
}

/** What a sealer that died or sleeps has left undone of a block; gives how many entries were not marked yet. */
async function finish(documents: Desk['documents'], seal: Seal): Promise<number> {
  const left = await documents.count(entries.name, unmarked(seal))
  if (left === 0) return 0
  await foldIn(documents, seal, await byIds<Entry>(documents, entries.name, seal.entryIds))
  await mark(documents, seal)
  return left
}

const unmarked = ({ book, entryIds }: Seal) => ({ book, sealNo: null, _id: { in: entryIds } })

async function mark(documents: Desk['documents'], seal: Seal): Promise<void> {
  await documents.updateAll(entries.name, unmarked(seal), { sealNo: seal.no, nextDueAt: null })
}
