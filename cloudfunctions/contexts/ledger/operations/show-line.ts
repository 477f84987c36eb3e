/** ledger.line: one entry with all it rests on; five round trips at the most. */
import { mediaViews } from 'contexts/content'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { type EntryView, ledgerLine } from 'types/ledger'
import { shortCode } from 'types/ledger-seal'
import { mayReadLines } from '../book-of'
import { type Entry, entries, type Seal, sealId, seals } from '../documents'
import { lineCard } from '../line-card'
import { reversalId } from '../made-of'
import { kindOf, scopeOf } from '../rules/chart'

export const showLine = handle(ledgerLine, async (context, { entryId }) => {
  const entry = await read(context, entries, entryId)
  if (isRefusal(entry)) return entry
  const { book, period, reason, reverses, evidence, approvals, contentHash } = entry
  // In such a book a line is a person's own, and knowing of it would be knowing of them.
  if (!mayReadLines(context, book, scopeOf(book))) return refuse('not-found')
  const [undone, seal, media] = await Promise.all([
    entry.kind === 'reversal' ? null : context.documents.get<Entry>(entries.name, reversalId(entry._id)),
    sealOf(context, entry),
    mediaViews(
      context,
      evidence.vouchers.map(one => one.mediaId)
    )
  ])
  return {
    ...lineCard(entry),
    scope: scopeOf(book),
    bookKind: kindOf(book),
    month: period,
    ...(reason ? { reason } : {}),
    ...(reverses ? { reverses } : {}),
    ...(undone ? { reversedBy: undone._id } : {}),
    evidence,
    media,
    approvals,
    contentHash,
    ...(seal ? { seal } : {})
  }
})

async function sealOf({ documents }: Context, { _id, book, sealNo }: Entry): Promise<EntryView['seal'] | null> {
  const seal = sealNo === null ? null : await documents.get<Seal>(seals.name, sealId(book, sealNo))
  if (!seal) return null
  const { no, hash, sealedAt, entryIds } = seal
  return { no, hash, code: shortCode(hash), sealedAt, place: entryIds.indexOf(_id) + 1, of: entryIds.length }
}
