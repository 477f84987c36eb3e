/** One movable clock for the whole cloud: functions, database, timers and stand-ins all read it. */

export interface Clock {
  /** Epoch ms of the cloud. */
  now: () => number
  /** Moves forward by so many ms and lets everything happen that falls due on the way; 0 only catches up. */
  advance: (ms: number) => Promise<void>
  /** Jumps to a moment (epoch ms), forward or back; nothing in between happens. */
  set: (at: number) => void
  /** How far the cloud is ahead of its base clock, in ms. */
  offsetMs: () => number
}

/** Lets happen what falls due between two moments; it may call `moveTo` to stop at moments on the way. */
export type DueWork = (from: number, to: number, moveTo: (at: number) => void) => Promise<void>

/** A clock over `base` (epoch ms); advances run one after the other. */
export const createClock = (base: () => number, due: DueWork, startOffsetMs = 0): Clock => {
  let offset = startOffsetMs
  let passed = base() + offset
  let tail: Promise<void> = Promise.resolve()
  const now = () => base() + offset
  const moveTo = (at: number) => {
    offset = Math.max(offset, at - base())
  }
  const step = async (ms: number) => {
    const ahead = offset + ms
    const target = now() + ms
    const from = Math.min(passed, target)
    passed = target
    await due(from, target, moveTo)
    // Not `moveTo(target)`: the base clock has gone on meanwhile, and an advance is by exactly so much.
    offset = Math.max(offset, ahead)
  }
  return {
    now,
    advance: ms => {
      if (!Number.isSafeInteger(ms) || ms < 0) return Promise.reject(new Error('a clock advances by whole ms from 0'))
      const done = tail.then(() => step(ms))
      tail = done.catch(() => undefined)
      return done
    },
    set: at => {
      if (!Number.isSafeInteger(at)) throw new Error('a clock is set to whole epoch ms')
      offset = at - base()
      passed = at
    },
    offsetMs: () => offset
  }
}
