/** A whole book as the file that the offline verifier reads. */
import { sha256 } from 'kernel/secrets'
import { type BookExport, digestOf, EXPORT_FORMAT } from 'types/ledger-export'
import type { EntryFacts } from 'types/ledger-line'
import { sumsOver } from 'types/ledger-proof'
import { shortCode } from 'types/ledger-seal'
import type { Desk } from './desk'
import { type Entry, entries, type Period, type Seal, seals } from './documents'
import { everyOne } from './every-one'
import { closedMonths } from './trial'

interface BookFile {
  file: BookExport
  head: Seal
  /** Entries that no block holds yet: they are not in it. */
  waiting: number
}

/**
 * Three round trips, one more a thousand blocks or entries; null while nothing is sealed. Months first and entries
 * last: what the months say is then certainly among the entries.
 */
export async function bookFile({ documents, at }: Desk, book: string): Promise<BookFile | null> {
  const months = await closedMonths(documents, book)
  const blocks = await everyOne<Seal, 'no'>(documents, seals.name, { book }, 'no')
  const head = blocks[blocks.length - 1]
  if (!head) return null
  const known = await everyOne<Entry, 'key'>(documents, entries.name, { book }, 'key')
  const file = fileOf(book, blocks, known, months, at)
  return { file, head, waiting: known.length - file.entries.length }
}

function fileOf(
  book: string,
  blocks: readonly Seal[],
  known: readonly Entry[],
  months: readonly Period[],
  at: number
): BookExport {
  const byId = new Map(known.map(entry => [entry._id, entry]))
  const sealed = blocks.flatMap(({ entryIds }) => entryIds.flatMap(id => byId.get(id) ?? [])).map(factsOf)
  const head = blocks[blocks.length - 1]
  const file: BookExport = {
    format: EXPORT_FORMAT,
    book,
    exportedAt: at,
    entries: sealed,
    blocks: blocks.map(({ no, prevHash, hash, entryIds }) => ({ no, prevHash, hash, entryIds })),
    accounts: sumsOver(sealed),
    months: months.map(({ month, trialHash = '' }) => ({ month, hash: trialHash })),
    code: head ? shortCode(head.hash) : '',
    digest: ''
  }
  return { ...file, digest: digestOf(file, sha256) }
}

/** Exactly what the canonical line is made of: nothing in the file that its hashes do not hold. */
export const factsOf = (entry: Entry): EntryFacts => {
  const { _id, book, period, day, at, kind, what, legs, reverses, reason, evidence, approvals } = entry
  const optional = { ...(reverses ? { reverses } : {}), ...(reason ? { reason } : {}) }
  return { _id, book, period, day, at, kind, what, legs, ...optional, evidence, approvals }
}
