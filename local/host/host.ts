/** Runs cloud functions as the platform does: own context, time limit, size limits, JSON in and out. */
import { randomUUID } from 'node:crypto'
import type { CloudFunction, Main } from './cloud-function'
import { invocationVariables, type Origin, type Place, placeVariables } from './environment'
import { withinScope } from './scope'

const requestBytesMax = 100 * 1024
const clientResultBytesMax = 1024 * 1024
const nestedBytesMax = 6 * 1024 * 1024
const timeoutDefaultSeconds = 3
const timeoutMaxSeconds = 60

/** A failed call, with the platform's code: FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, … */
export class InvocationError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
    this.name = 'InvocationError'
  }
}

export interface InvokeOptions {
  /** The person who calls; absent means nobody is signed in. */
  openid?: string
  unionid?: string
  /** What getWXContext().SOURCE says; `wx_client` unless given. */
  source?: string
  /** The name of a timer trigger that fires: no person, SOURCE `wx_trigger`. */
  trigger?: string
  /** Names this invocation for the call log and for faults; made up when absent. */
  token?: string
}

/** An invocation that is under way. */
interface Invocation {
  token: string
  functionName: string
  origin: Origin
  /** Ends it from outside, as if its process were gone. */
  kill: (why: string) => void
}

export interface Host {
  invoke(name: string, event: unknown, options?: InvokeOptions): Promise<unknown>
  /** What `cloud.callFunction` inside a function does: same person, source with `,scf` behind. */
  invokeFrom(token: string, name: string, event: unknown): Promise<unknown>
  /** Runs any code as if it were a function, for scripts and tests that use the SDK directly. */
  within<T>(options: InvokeOptions, work: () => Promise<T>): Promise<T>
  /** The live invocation that a token names. */
  find(token: string): Invocation | undefined
  /** Resolves when no code of a function is running any more, killed ones included; at most after `waitMs`. */
  quiet(waitMs: number): Promise<void>
}

export interface HostOptions {
  functions: Map<string, CloudFunction>
  place: () => Place
  now: () => number
  /** Where the functions' console goes; the process's own when absent. */
  log?: ((line: string) => void) | undefined
  /** Called when an invocation has run out of time: nothing that it still sends may count. */
  onTimeout: (token: string) => void
}

const originOf = (options: InvokeOptions): Origin => ({
  openid: options.openid,
  unionid: options.unionid,
  source: options.source ?? (options.trigger ? 'wx_trigger' : 'wx_client'),
  timer: options.trigger !== undefined
})

const jsonOf = (value: unknown, bytesMax: number, tooLarge: (bytes: number) => InvocationError): unknown => {
  const text = JSON.stringify(value)
  if (text === undefined) return null
  const bytes = Buffer.byteLength(text)
  if (bytes > bytesMax) throw tooLarge(bytes)
  const copy: unknown = JSON.parse(text)
  return copy
}

const eventOf = (given: unknown, options: InvokeOptions, place: Place, now: number): Record<string, unknown> => {
  if (options.trigger !== undefined) {
    return { Type: 'Timer', TriggerName: options.trigger, Time: new Date(now).toISOString(), Message: '' }
  }
  const event = typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : {}
  const fromClient = options.openid !== undefined && originOf(options).source === 'wx_client'
  const user = fromClient ? { userInfo: { appId: place.appid, openId: options.openid } } : {}
  return { ...event, ...user }
}

const contextOf = (name: string, token: string, timeoutMs: number, env: Record<string, string>, place: Place) => ({
  request_id: token,
  function_name: name,
  function_version: '$LATEST',
  namespace: place.env,
  memory_limit_in_mb: 256,
  time_limit_in_ms: timeoutMs,
  environ: Object.entries(env)
    .map(([key, value]) => `${key}=${value}`)
    .join(';'),
  environment: JSON.stringify(env)
})

const timeoutMsOf = (declared: CloudFunction): number =>
  Math.min(Math.max(declared.config.timeout ?? timeoutDefaultSeconds, 1), timeoutMaxSeconds) * 1000

const failureOf = (error: unknown): InvocationError => {
  if (error instanceof InvocationError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new InvocationError('FUNCTIONS_EXECUTE_FAIL', message, { cause: error })
}

/** Waits for all of these, but no longer than `waitMs`. */
const allEnded = async (running: Iterable<Promise<unknown>>, waitMs: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<void>(resolve => {
    timer = setTimeout(resolve, waitMs)
  })
  await Promise.race([Promise.all(running), tired])
  clearTimeout(timer)
}

export const createHost = ({ functions, place, now, log, onTimeout }: HostOptions): Host => {
  const live = new Map<string, Invocation>()
  /** Code that still runs, also that of invocations that were killed: a promise cannot be stopped from outside. */
  const running = new Set<Promise<unknown>>()
  const mains = new Map<string, Main>()

  const mainOf = (declared: CloudFunction): Main => {
    const loaded = mains.get(declared.name) ?? withinScope({ env: placeVariables(place()), now, log }, declared.load)
    mains.set(declared.name, loaded)
    return loaded
  }

  /** Runs `work` in a scope of its own; a kill rejects at once although `work` may still be unwinding. */
  const run = async <T>(
    functionName: string,
    options: InvokeOptions,
    work: (token: string, env: Record<string, string>) => Promise<T>,
    timeoutMs?: number
  ): Promise<T> => {
    const token = options.token ?? randomUUID()
    const origin = originOf(options)
    const env = invocationVariables(place(), origin, token)
    let timer: NodeJS.Timeout | undefined
    const killed = new Promise<never>((_resolve, reject) => {
      const kill = (why: string, code = 'FUNCTIONS_EXECUTE_FAIL') => reject(new InvocationError(code, why))
      live.set(token, { token, functionName, origin, kill })
      const late = (limitMs: number) => {
        kill(`Invoking task timed out after ${limitMs / 1000} seconds`, 'FUNCTIONS_TIME_LIMIT_EXCEEDED')
        onTimeout(token)
      }
      if (timeoutMs !== undefined) timer = setTimeout(late, timeoutMs, timeoutMs)
    })
    const working = withinScope({ env, now, log }, () => work(token, env))
    const ended: Promise<unknown> = working.then(
      () => running.delete(ended),
      () => running.delete(ended)
    )
    running.add(ended)
    try {
      return await Promise.race([working, killed])
    } finally {
      clearTimeout(timer)
      live.delete(token)
    }
  }

  const call = async (name: string, given: unknown, options: InvokeOptions, bytesMax: [number, number]) => {
    const declared = functions.get(name)
    if (!declared) throw new InvocationError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    const sent = jsonOf(
      given ?? {},
      bytesMax[0],
      bytes =>
        new InvocationError('EXCEED_MAX_PAYLOAD_SIZE', `the request has ${bytes} bytes, ${bytesMax[0]} are allowed`)
    )
    const main = mainOf(declared)
    const timeoutMs = timeoutMsOf(declared)
    const work = async (token: string, env: Record<string, string>) => {
      const result = await main(eventOf(sent, options, place(), now()), contextOf(name, token, timeoutMs, env, place()))
      return jsonOf(
        result,
        bytesMax[1],
        bytes => new InvocationError('-604001', `cloudfunction result size exceed limit (1MB): ${bytes} bytes`)
      )
    }
    try {
      return await run(name, options, work, timeoutMs)
    } catch (error) {
      throw failureOf(error)
    }
  }

  return {
    invoke: (name, event, options = {}) => call(name, event, options, [requestBytesMax, clientResultBytesMax]),
    invokeFrom: (token, name, event) => {
      const caller = live.get(token)?.origin
      const options: InvokeOptions = { source: caller ? `${caller.source},scf` : 'scf' }
      if (caller?.openid) options.openid = caller.openid
      if (caller?.unionid) options.unionid = caller.unionid
      return call(name, event, options, [nestedBytesMax, nestedBytesMax])
    },
    within: (options, work) => run('', options, work),
    find: token => live.get(token),
    quiet: waitMs => allEnded(running, waitMs)
  }
}
