/** Decides which call of which invocation goes wrong, and how. */
import type { Call } from './call-log'

/** What happens at the chosen call. */
export type FaultKind =
  /** The invocation dies before the call is carried out. */
  | 'before'
  /** The call is carried out, then the invocation dies. */
  | 'after'
  /** The call is carried out, its answer is lost; the invocation lives on and sees a broken connection. */
  | 'answer-lost'
  /** A transaction conflict: the server has given the transaction up. */
  | 'conflict'
  /** The call is carried out after `ms`. */
  | 'delay'
  /** `run` (a rival) is finished first, then the call is carried out. */
  | 'meanwhile'
  /** Not carried out; answered with `code` and `message`. */
  | 'code'
  /** Not carried out; answered with a bare HTTP status. */
  | 'status'

export interface Fault {
  kind: FaultKind
  /** Only this invocation. */
  invocation?: string
  /** Only calls whose action or target is exactly this. */
  operation?: string
  /** Only the n-th call of an invocation, counted from 1. */
  step?: number
  code?: string
  message?: string
  status?: number
  ms?: number
  run?: () => Promise<unknown>
  /** How often it happens; once unless given. */
  times?: number
}

export interface Faults {
  /** Adds a fault; the result takes it back. */
  inject(fault: Fault): () => void
  clear(): void
  /** The fault for this call, which is used up by asking. */
  next(token: string, call: Call): Fault | undefined
}

const matches = (fault: Fault, token: string, call: Call): boolean =>
  (fault.invocation === undefined || fault.invocation === token) &&
  (fault.operation === undefined || fault.operation === call.action || fault.operation === call.target) &&
  (fault.step === undefined || fault.step === call.step)

export const createFaults = (): Faults => {
  let waiting: { fault: Fault; left: number }[] = []
  const remove = (fault: Fault) => {
    waiting = waiting.filter(entry => entry.fault !== fault)
  }
  return {
    inject: given => {
      const fault = { ...given }
      waiting.push({ fault, left: fault.times ?? 1 })
      return () => remove(fault)
    },
    clear: () => {
      waiting = []
    },
    next: (token, call) => {
      const entry = waiting.find(each => matches(each.fault, token, call))
      if (!entry) return undefined
      entry.left -= 1
      if (entry.left <= 0) remove(entry.fault)
      return entry.fault
    }
  }
}
