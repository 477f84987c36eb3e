/** Fires timer triggers, and other work promised for later, as the cloud's clock passes their moments. */
import type { CloudFunction } from './cloud-function'
import { firingsBetween, readCron } from './cron'

interface Due {
  at: number
  run: () => Promise<void>
}

export interface Timers {
  /** Promises work for a moment (epoch ms); it also waits while timer triggers are switched off. */
  later(at: number, run: () => Promise<void>): void
  /** Runs what falls due after `from` and up to `to`, in order, with the clock standing at each moment. */
  pass(from: number, to: number, moveTo: (at: number) => void): Promise<void>
  /** Forgets promised work. */
  clear(): void
}

export interface TimersOptions {
  functions: Map<string, CloudFunction>
  /** Off: only promised work runs, timer triggers do not. */
  enabled: boolean
  fire: (functionName: string, trigger: string) => Promise<void>
  /** At most so many firings of one trigger within one pass; a longer jump keeps evenly spread ones and the last. */
  firingsMax?: number
}

/** Keeps the last and `max - 1` others at even distances, so that a jump over weeks stays short. */
const spread = (moments: number[], max: number): number[] => {
  if (moments.length <= max) return moments
  const pick = (index: number) => moments[Math.ceil(((index + 1) * moments.length) / max) - 1] ?? 0
  return Array.from({ length: max }, (_each, index) => pick(index))
}

const triggersOf = (functions: Map<string, CloudFunction>) =>
  [...functions.values()].flatMap(each =>
    (each.config.triggers ?? [])
      .filter(trigger => trigger.type === 'timer')
      .map(trigger => ({ functionName: each.name, name: trigger.name, expression: trigger.config }))
  )

export const createTimers = ({ functions, enabled, fire, firingsMax = 60 }: TimersOptions): Timers => {
  const triggers = triggersOf(functions)
  for (const trigger of triggers) readCron(trigger.expression)
  let promised: Due[] = []

  const takePromised = (to: number): Due | undefined => {
    const next = promised.filter(due => due.at <= to).sort((a, b) => a.at - b.at)[0]
    promised = promised.filter(due => due !== next)
    return next
  }

  const firings = (from: number, to: number): Due[] =>
    triggers
      .flatMap(({ functionName, name, expression }) =>
        spread(firingsBetween(expression, from, to), firingsMax).map(at => ({
          at,
          run: () => fire(functionName, name)
        }))
      )
      .sort((a, b) => a.at - b.at)

  return {
    later: (at, run) => {
      promised.push({ at, run })
    },
    pass: async (from, to, moveTo) => {
      const runPromised = async (until: number) => {
        for (let due = takePromised(until); due; due = takePromised(until)) {
          moveTo(due.at)
          await due.run()
        }
      }
      for (const firing of enabled ? firings(from, to) : []) {
        await runPromised(firing.at)
        moveTo(firing.at)
        await firing.run()
      }
      await runPromised(to)
    },
    clear: () => {
      promised = []
    }
  }
}
