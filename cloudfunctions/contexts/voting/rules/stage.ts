/** Where a decision stands at a moment: the clock writes it down, but the moment decides. */
import type { DecisionState } from 'types/voting'

interface Timed {
  state: DecisionState
  opensAt: number
  closesAt: number
}

/** Opens at `opensAt` and is closed from `closesAt` on; the other steps are taken by people. */
export function stageAt({ state, opensAt, closesAt }: Timed, at: number): DecisionState {
  if (state !== 'noticed' && state !== 'open') return state
  if (at >= closesAt) return 'closed'
  return at >= opensAt ? 'open' : 'noticed'
}

/**
 * Ballots accepted in the last moment may still be on their way to the database; counting waits for them,
 * longer than a call can take.
 */
const SETTLE_MS = 60_000

export const countable = (decision: Timed, at: number): boolean =>
  stageAt(decision, at) === 'closed' && at >= decision.closesAt + SETTLE_MS
