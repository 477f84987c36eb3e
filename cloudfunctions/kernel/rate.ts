/** A brake per person and operation, kept in the warm instance: it stops a stuck finger, it is not a quota. */

const WINDOW_MS = 60_000
/** Enough for the busiest minute of one instance; the oldest person makes room. */
const PEOPLE_MAX = 10_000

export interface RateLimiter {
  /** Whether this call is within `perMinute`; counts it when it is. */
  admits(key: string, perMinute: number, now: number): boolean
}

export function createRateLimiter(): RateLimiter {
  const recent = new Map<string, number[]>()
  return {
    admits(key, perMinute, now) {
      const calls = (recent.get(key) ?? []).filter(at => now - WINDOW_MS < at && at <= now)
      recent.delete(key)
      const admitted = calls.length < perMinute
      recent.set(key, admitted ? [...calls, now] : calls)
      const oldest = recent.keys().next()
      if (recent.size > PEOPLE_MAX && !oldest.done) recent.delete(oldest.value)
      return admitted
    }
  }
}
