/** Whether a home still has to be called about a notice, and why; from what is known of it alone. */
import type { CallOutcome, HomeToCall } from 'types/calls'

export interface KnownOfHome {
  /** Everyone joined to it. */
  people: readonly string[]
  /** The last line about this home and this notice. */
  line?: { outcome: CallOutcome; tries: number; at: number }
  /** It asked not to be called, within the time for which that holds. */
  declined: boolean
}

/** What became of the notice at one person: opened in the app, or sent to WeChat. */
export interface Arrival {
  read: boolean
  sent: boolean
}

export interface CalledAbout {
  at: number
  /** Who has no notice of it has done what it asks for. */
  sparesDone: boolean
}

export type Standing =
  | { state: 'reached' | 'early' | 'done' | 'declined' }
  | { state: 'toCall'; why: HomeToCall['why']; tries: number; triedAt?: number }

/** @param waitMs how long people are given to open it by themselves */
export function standingOf(
  home: KnownOfHome,
  arrivals: ReadonlyMap<string, Arrival>,
  notice: CalledAbout,
  now: number,
  waitMs: number
): Standing {
  const { line, people } = home
  if (line && line.outcome !== 'noAnswer') return { state: line.outcome === 'declined' ? 'declined' : 'done' }
  if (home.declined) return { state: 'declined' }
  const reached = people.some(personId => {
    const arrival = arrivals.get(personId)
    return arrival ? arrival.read || arrival.sent : notice.sparesDone
  })
  if (reached) return { state: 'reached' }
  if (people.length > 0 && now < notice.at + waitMs) return { state: 'early' }
  const tried = line ? { tries: line.tries, triedAt: line.at } : { tries: 0 }
  return { state: 'toCall', why: people.length === 0 ? 'nobody' : 'unopened', ...tried }
}
