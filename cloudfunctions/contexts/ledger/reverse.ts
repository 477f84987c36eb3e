/** Undoing an entry: another one with its sides exchanged, which names it and says why. At most once (L6). */
import { type Refusal, refuse } from 'kernel/refusal'
import type { Approval, Leg } from 'types/ledger-parts'
import { carryOut } from './carry-out'
import type { Desk } from './desk'
import { type Entry, entries } from './documents'

const other = (leg: Leg): Leg => ({ ...leg, side: leg.side === 'debit' ? 'credit' : 'debit' })

/** Two round trips more than posting it took. Refuses as `carryOut`; not-found, and already-reversed for a reversal. */
export async function reverse(
  desk: Desk,
  entryId: string,
  { reason, approvals }: { reason: string; approvals: Approval[] }
): Promise<Entry | Refusal> {
  const first = await desk.documents.get<Entry>(entries.name, entryId)
  if (!first) return refuse('not-found')
  if (first.kind === 'reversal') return refuse('already-reversed')
  const { book, what, legs, evidence } = first
  const entry = { id: entryId, book, what, legs: legs.map(other), reverses: entryId, reason, evidence, approvals }
  const carried = await carryOut(desk, [{ do: 'post', entry }])
  if ('reason' in carried) return carried.reason === 'request-reused' ? refuse('already-reversed') : carried
  return carried.entries[0] ?? refuse('busy')
}
