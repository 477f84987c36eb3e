/** ledger.seals: blocks as hashes, without content, so that everyone may have them; two round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { ledgerSeals } from 'types/ledger'
import { bookOf } from '../book-of'
import { type Seal, seals } from '../documents'

const PAGE = 50
/** Hashes that one answer carries beyond its first block: about 200 KB. */
const HASHES_MAX = 2000

export const listSeals = handle(ledgerSeals, async (context, { kind, scope, from }) => {
  const book = await bookOf(context, kind, scope)
  if (isRefusal(book)) return book
  const options = { order: { no: 'asc' }, limit: PAGE + 1 } as const
  const rows = await context.documents.find<Seal>(seals.name, { book: book._id, no: { gte: from } }, options)
  const items: Seal[] = []
  let hashes = 0
  for (const seal of rows.slice(0, PAGE)) {
    if (items.length > 0 && hashes + seal.entryIds.length > HASHES_MAX) break
    items.push(seal)
    hashes += seal.entryIds.length
  }
  const next = rows[items.length]?.no
  return { items: items.map(sealView), ...(next === undefined ? {} : { next }) }
})

const sealView = ({ no, prevHash, hash, entryIds, contentHashes, sealedAt }: Seal) => ({
  no,
  prevHash,
  hash,
  entryIds,
  contentHashes,
  sealedAt
})
