/** Gives every invocation its own `process.env`, time and log, although all of them run in one process. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { format } from 'node:util'

/** What code inside one invocation sees of the machine. */
export interface Scope {
  /** Environment variables; what the code sets lands here and ends with the invocation. */
  env: Record<string, string>
  /** Epoch ms. */
  now: () => number
  /** Where the code's console goes; the process's own when absent. */
  log?: ((line: string) => void) | undefined
}

const scopes = new AsyncLocalStorage<Scope>()

// A function in production does not see the developer's shell; these few are what any Node process needs.
const machineVariables = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZ', 'NODE_ENV'] as const

/** Runs `work`, and everything that it starts, inside a scope. */
export const withinScope = <T>(scope: Scope, work: () => T): T => {
  const shared = machineVariables.flatMap(key => {
    const value = process.env[key]
    return value === undefined ? [] : [[key, value]]
  })
  return scopes.run({ ...scope, env: { ...Object.fromEntries(shared), ...scope.env } }, work)
}

/** A Date that tells the scope's time; values made by either constructor are the same kind of object. */
const dateProxy = (RealDate: DateConstructor): DateConstructor => {
  const now = () => scopes.getStore()?.now() ?? RealDate.now()
  const proxy: DateConstructor = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values, maker) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, maker === proxy ? target : maker),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver))
  })
  return proxy
}

const spoken = ['log', 'info', 'warn', 'error'] as const

/** The console of code in a scope writes to the scope's log, as a function's console does in the cloud. */
const consoleProxy = (machine: Console): Console =>
  new Proxy(machine, {
    get: (target, key) => {
      const log = scopes.getStore()?.log
      const isSpoken = spoken.some(name => name === key)
      return log && isSpoken ? (...words: unknown[]) => log(format(...words)) : Reflect.get(target, key)
    }
  })

let uninstall: (() => void) | undefined
let users = 0

const install = () => {
  const machine = process.env
  const RealDate = globalThis.Date
  const realConsole = globalThis.console
  const machineZone = machine.TZ
  // Functions run in UTC unless told otherwise; the zone belongs to the process, so it is set for all of it.
  machine.TZ = machineZone ?? 'UTC'
  const own = Object.getOwnPropertyDescriptor(process, 'env')
  // Read at every access, so that code in a scope works on a plain object: the SDK reads a dozen variables a request.
  Object.defineProperty(process, 'env', {
    configurable: true,
    enumerable: true,
    get: () => scopes.getStore()?.env ?? machine
  })
  globalThis.Date = dateProxy(RealDate)
  globalThis.console = consoleProxy(realConsole)
  return () => {
    if (own) Object.defineProperty(process, 'env', own)
    globalThis.Date = RealDate
    globalThis.console = realConsole
    if (machineZone === undefined) delete machine.TZ
  }
}

/** Puts the proxies in place for as long as at least one cloud of this process is open; call the result once. */
export const installScopes = (): (() => void) => {
  users += 1
  uninstall ??= install()
  let released = false
  return () => {
    if (released) return
    released = true
    users -= 1
    if (users > 0) return
    uninstall?.()
    uninstall = undefined
  }
}
