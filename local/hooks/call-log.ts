/** Remembers what each invocation asked of the cloud, in order, so that round trips and crash points can be counted. */

export interface Call {
  /** 1 for the first call of its invocation. */
  step: number
  /** `database.getDocument`, `wx.openApi`, `storage.put`, … */
  action: string
  /** The collection, the open API's name, the function's name or the file's path. */
  target: string
  ms: number
  /** `ok`, the error code of the answer, `dropped` (no answer) or `running`. */
  outcome: string
}

export interface CallLog {
  start(token: string, action: string, target: string): { call: Call; end: (outcome: string) => void }
  /** The calls of one invocation; empty when it made none. */
  calls(token: string): Call[]
  /** The tokens of the invocations that made calls, oldest first. */
  invocations(): string[]
  clear(): void
}

/** A log of the last `invocationsMax` invocations. */
export const createCallLog = (invocationsMax = 2000): CallLog => {
  const log = new Map<string, Call[]>()
  const listOf = (token: string) => {
    const known = log.get(token)
    if (known) return known
    const fresh: Call[] = []
    log.set(token, fresh)
    const oldest = log.keys().next()
    if (log.size > invocationsMax && !oldest.done) log.delete(oldest.value)
    return fresh
  }
  return {
    start: (token, action, target) => {
      const list = listOf(token)
      const call: Call = { step: list.length + 1, action, target, ms: 0, outcome: 'running' }
      const startedAt = performance.now()
      list.push(call)
      const end = (outcome: string) => {
        call.outcome = outcome
        call.ms = Math.round((performance.now() - startedAt) * 1000) / 1000
      }
      return { call, end }
    },
    calls: token => [...(log.get(token) ?? [])],
    invocations: () => [...log.keys()],
    clear: () => log.clear()
  }
}
