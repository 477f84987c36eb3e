/** What time it is for the server, as far as its answers have told: a phone's own clock may be wrong. */
import { recall, remember } from './storage'

const KEY = 'server-ahead'
/** Less than this is the time an answer takes, not a wrong clock. */
const NOTICEABLE_MS = 2000

let aheadMs = recall<number>(KEY) ?? 0
const listeners = new Set<() => void>()

/** @param at the server's time in an answer that has just come. */
export function learnTime(at: number): void {
  const ahead = at - Date.now()
  const noticed = Math.abs(ahead - aheadMs) > NOTICEABLE_MS
  aheadMs = ahead
  if (!noticed) return
  // Kept for the next opening, whose first page would otherwise count from the phone's clock.
  remember(KEY, ahead)
  for (const listener of listeners) listener()
}

/** Is told when the time turns out to be another one; the result stops it. */
export function onOtherTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const serverNow = (): number => Date.now() + aheadMs
