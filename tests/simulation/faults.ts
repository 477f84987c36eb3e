/** What goes wrong with a call: which, how often, and what the function gets to see of it. */
import { Busy, UnknownOutcome } from 'kernel/documents'
import type { Random } from './random'
import type { Scheduler } from './scheduler'
import type { CallKind, Carry } from './small-documents'
import { BLOCKED } from './small-store'

export const faultKinds = ['dies-before', 'dies-after', 'answer-lost', 'call-lost', 'turned-away', 'sleeps'] as const
export type FaultKind = (typeof faultKinds)[number]

/** One history's weather: some have no faults at all, some only one kind, some all. */
export interface Weather {
  chance: number
  kinds: readonly FaultKind[]
  /** The simulated moment from which nothing goes wrong any more. */
  until: number
  /** How long the platform lets a function run. */
  lifeMs: number
}

export function weatherOf(random: Random, until: number): Weather {
  const kinds = faultKinds.filter(() => random.chance(0.5))
  const chance = random.pick([0, 0.01, 0.03, 0.08])
  return { chance: kinds.length > 0 ? chance : 0, kinds, until, lifeMs: Number.POSITIVE_INFINITY }
}

/** One running function: it can die, and then nothing of it goes on. */
export interface Fiber {
  dead: boolean
  bornAt: number
  died(): void
}

/** Past a transaction, and past every lease and window. */
const SLEEP_MS = [40_000, 55_000, 90_000, 140_000, 200_000] as const
const LATENCY_MS = 12

/** Calls of one fiber: each waits for its turn, and meets its fault when there is one. */
export function carryFor(
  fiber: Fiber,
  scheduler: Scheduler,
  weather: Weather,
  count: (kind: FaultKind) => void
): Carry {
  const { random } = scheduler
  const faultFor = (kind: CallKind): FaultKind | undefined => {
    if (weather.chance === 0 || scheduler.now > weather.until || !random.chance(weather.chance)) return undefined
    const fault = random.pick(weather.kinds)
    // Giving a transaction up cannot fail in a way that anybody would see.
    if (kind === 'abort' && fault !== 'dies-before') return undefined
    count(fault)
    return fault
  }
  return <T>(kind: CallKind, what: string, call: () => T | typeof BLOCKED): Promise<T> => {
    // Beginning and giving up mostly changes nothing for anybody: only now and then it waits for its turn.
    if ((kind === 'begin' || kind === 'abort') && !random.chance(0.2)) return Promise.resolve(call() as T)
    return new Promise<T>((resolve, reject) => {
      let met = false
      let fault: FaultKind | undefined
      const die = () => {
        fiber.dead = true
        fiber.died()
        return false
      }
      const answered = (outcome: T) => {
        if (fault === 'dies-after') return die()
        if (fault === 'answer-lost') reject(new UnknownOutcome(`${what}: the answer was lost`))
        else resolve(outcome)
        return true
      }
      const carried = (): boolean | typeof BLOCKED => {
        if (!met) fault = faultFor(kind)
        if (fault === 'dies-before' || scheduler.now - fiber.bornAt > weather.lifeMs) return die()
        const first = !met
        met = true
        if (fault === 'sleeps' && first) {
          scheduler.park(random.pick(SLEEP_MS), carried)
          return false
        }
        if (fault === 'call-lost') {
          reject(new UnknownOutcome(`${what}: the call was lost`))
          return true
        }
        if (fault === 'turned-away') {
          reject(new Busy(`${what}: too many at once`))
          return true
        }
        try {
          const outcome = call()
          return outcome === BLOCKED ? BLOCKED : answered(outcome)
        } catch (error) {
          if (fault === 'dies-after') return die()
          reject(error)
          return true
        }
      }
      scheduler.park(1 + random.below(LATENCY_MS), carried)
    })
  }
}
