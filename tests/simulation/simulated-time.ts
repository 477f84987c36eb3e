/** Pauses and chance of the functions under test come from the history that runs, not from the machine. */
import type { Scheduler } from './scheduler'

const real = { setTimeout, setImmediate, random: Math.random, error: console.error }

/** Resolves when every promise that can go on has gone on. */
const idle = (): Promise<void> => new Promise(resolve => real.setImmediate(resolve))

export async function inSimulatedTime<T>(
  scheduler: Scheduler,
  logged: (line: string) => void,
  work: (idle: () => Promise<void>) => Promise<T>
): Promise<T> {
  const later = (go: () => void, ms = 0) => {
    scheduler.park(Math.ceil(ms), () => {
      go()
      return true
    })
  }
  Object.assign(globalThis, { setTimeout: later })
  Math.random = () => scheduler.random.next()
  console.error = (line: unknown) => logged(String(line))
  try {
    return await work(idle)
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout })
    Math.random = real.random
    console.error = real.error
  }
}
