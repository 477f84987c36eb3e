/** How many have taken part so far, added up from the ballots and kept for a few seconds in the warm instance. */
import type { Documents } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import type { Share } from 'types/voting'
import { ballots } from './documents'

/** A number this old may be shown: a vote is looked at far more often than it changes. */
const KEEP_MS = 5000
/** Decisions whose turnout one instance remembers. */
const KEPT_MAX = 500

interface Kept {
  at: number
  took: Share
}

/** Keyed by the database, so that two databases in one process never mix. */
const kept = new WeakMap<Documents, Map<string, Kept>>()

/** One round trip, or none within five seconds of the last. */
export async function turnout(ports: Pick<Ports, 'documents'>, decisionId: string, at: number): Promise<Share> {
  const known = kept.get(ports.documents) ?? new Map<string, Kept>()
  kept.set(ports.documents, known)
  const recent = known.get(decisionId)
  if (recent && at >= recent.at && at - recent.at < KEEP_MS) return recent.took
  const [sums] = await ports.documents.group(ballots.name, { decisionId }, 'decisionId', ['heads', 'areaCenti'])
  const took = { heads: sums?.sums.heads ?? 0, areaCenti: sums?.sums.areaCenti ?? 0 }
  known.delete(decisionId)
  known.set(decisionId, { at, took })
  const oldest = known.keys().next()
  if (known.size > KEPT_MAX && !oldest.done) known.delete(oldest.value)
  return took
}
