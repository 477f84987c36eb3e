/** Bulletins as rules: how long one may hang, where it stands now, and taking it down. */
import type { BulletinCard } from 'types/bulletins'
import type { Reason } from 'types/refusals'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** At least an hour, at most as many days as the place allows. */
export const hangsLongEnough = (at: number, until: number, daysMax: number): boolean =>
  until >= at + HOUR_MS && until <= at + daysMax * DAY_MS

interface Hung {
  until: number
  withdrawn?: { at: number; reason: string }
}

export function stateAt({ until, withdrawn }: Hung, at: number): BulletinCard['state'] {
  if (withdrawn) return 'withdrawn'
  return at < until ? 'hanging' : 'ended'
}

/** Once down it stays down, with the first reason. */
export const takenDown = <B extends Hung>(bulletin: B, at: number, reason: string): B | Reason =>
  bulletin.withdrawn ? 'bulletin-down' : { ...bulletin, withdrawn: { at, reason } }
