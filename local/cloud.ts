/** One local cloud: the wire protocol, a database, functions and a WeChat around them, on one loopback port. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { CloudOptions } from './cloud-options'
import { adminRoute } from './gateway/admin-route'
import { databaseActions } from './gateway/database-actions'
import { type Files, folderFiles, memoryFiles } from './gateway/files'
import { functionActions } from './gateway/function-actions'
import { createGateway, type Gateway } from './gateway/gateway'
import { trackTransactions } from './gateway/open-transactions'
import { storageActions } from './gateway/storage-actions'
import { storageRoute } from './gateway/storage-route'
import { type CallLog, createCallLog } from './hooks/call-log'
import { type Clock, createClock } from './hooks/clock'
import { createFaults, type Faults } from './hooks/faults'
import { createHooks, type Hooks } from './hooks/hooks'
import { hooksRoute } from './hooks/hooks-route'
import { type CloudFunction, cloudFunctions, mayCall } from './host/cloud-function'
import { createHost, type Host, type InvokeOptions } from './host/host'
import { installScopes } from './host/scope'
import { createTimers, type Timers } from './host/timers'
import { keepState, readKeptState } from './kept-state'
import { openStore } from './open-store'
import type { LocalStore } from './store/store'
import { callRoute } from './web/call-route'
import { demoRoute } from './web/demo-route'
import type { Route } from './web/http'
import { serve } from './web/server'
import { staticRoute } from './web/static-route'
import { createWechat, type Wechat } from './wechat/wechat'

export interface Cloud {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Runs a function as a client (or, with `trigger`, a timer) would; rejects with an InvocationError. */
  invoke(name: string, event?: unknown, options?: InvokeOptions): Promise<unknown>
  /** What the browser's `POST /call` does: one operation of the call function, as a person or as nobody. */
  call(openid: string | undefined, operation: string, input: unknown, requestId?: string): Promise<unknown>
  /** Runs code that uses the SDK as if it stood in a function. */
  within<T>(options: InvokeOptions, work: () => Promise<T>): Promise<T>
  hooks: Hooks
  wechat: Wechat
  store: LocalStore
  close(): Promise<void>
}

const transactionMsDefault = 30_000
const tickMs = 500
const unwindMsMax = 5000

/** What is known only once the server listens and the gateway stands. */
interface Later {
  url: string
  gateway?: Gateway
  timers?: Timers
}

/** Everything that the parts share while they are being put together. */
interface Parts {
  options: CloudOptions
  env: string
  later: Later
  clock: Clock
  store: LocalStore
  files: Files
  functions: Map<string, CloudFunction>
  log: CallLog
  faults: Faults
}

const hostOf = ({ options, env, later, clock, functions }: Parts, appid: string): Host =>
  createHost({
    functions,
    place: () => ({ base: later.url, env, appid, variables: options.env ?? {} }),
    now: clock.now,
    log: options.log,
    onTimeout: token => later.gateway?.bury(token)
  })

/** Tells of a failure instead of passing it on: nobody waits for a timer's or an event's answer. */
const reporting = (report: CloudOptions['report']) => async (what: string, work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    const line = `${what}: ${error instanceof Error ? error.message : String(error)}`
    if (report) report(line)
    else console.error(line)
  }
}

/** Every path whose bytes are the ones behind a URL: a copy is known by the name under which it was uploaded, too. */
const namesOf = async (files: Files, url: string): Promise<string[]> => {
  const path = /\/(?:storage|files)\/(.+)$/.exec(url)?.[1]
  const bytes = path === undefined ? undefined : await files.get(decodeURI(path))
  if (!bytes) return []
  const all = await files.snapshot()
  return [...all].filter(([, other]) => other.equals(bytes)).map(([name]) => name)
}

const wechatOf = ({ options, later, clock, files, functions }: Parts, host: Host, appid: string): Wechat => {
  const attempt = reporting(options.report)
  const eventsFunction = options.eventsFunction ?? 'events'
  const deliver = async (event: () => Promise<Record<string, unknown>>) => {
    if (!functions.has(eventsFunction)) return
    const message = await event()
    // A push names the person it is about, as the platform's does, but no phone is behind it.
    const person = typeof message.FromUserName === 'string' ? { openid: message.FromUserName } : {}
    await host.invoke(eventsFunction, message, { ...person, source: 'wx_trigger' })
  }
  return createWechat({
    now: clock.now,
    appid,
    appUrl: () => `${later.url}/app/`,
    namesOf: url => namesOf(files, url),
    push: (delayMs, event) => later.timers?.later(clock.now() + delayMs, () => attempt(eventsFunction, deliver(event))),
    permitted: (token, apiName) => mayCall(functions.get(host.find(token)?.functionName ?? ''), apiName),
    templateIds: options.templates?.map(each => each.id),
    openApis: options.openApis
  })
}

const timersOf = ({ options, functions }: Parts, host: Host): Timers => {
  const attempt = reporting(options.report)
  return createTimers({
    functions,
    enabled: options.timers === true,
    fire: (name, trigger) => attempt(`${name} (${trigger})`, host.invoke(name, {}, { trigger }))
  })
}

const gatewayOf = ({ options, env, later, clock, store, files, log, faults }: Parts, host: Host, wechat: Wechat) =>
  createGateway({
    actions: {
      ...databaseActions(store, clock.now),
      ...storageActions(files, env, () => later.url),
      ...functionActions(host, wechat.openApi)
    },
    log,
    faults,
    transactions:
      options.strictTransactions === false
        ? undefined
        : trackTransactions(clock.now, options.limits?.transactionMs ?? transactionMsDefault),
    abort: transaction => store.abort(transaction),
    kill: (token, why) => host.find(token)?.kill(why)
  })

const routesOf = (parts: Parts, gateway: Gateway, hooks: Hooks, wechat: Wechat, invoke: Cloud['invoke']): Route[] => {
  const { options, env, clock, files } = parts
  const page = options.page ?? (typeof __dirname === 'string' ? join(__dirname, 'web', 'page') : undefined)
  const { title = '本机云', hints = [], personas = [], templates = [], scenes = [], timers = false } = options
  return [
    adminRoute(gateway, wechat.openApi),
    storageRoute(gateway, files),
    hooksRoute(hooks),
    callRoute({ invoke, files, env, functionName: options.callFunction ?? 'api' }),
    demoRoute({ title, hints, personas, templates, scenes, clock, wechat, timers }),
    ...(options.app ? [staticRoute('/app/', options.app)] : []),
    ...(page ? [staticRoute('/', page)] : [])
  ]
}

const baseClock = (now: CloudOptions['now']): (() => number) => {
  // The machine's Date, kept before functions are given their own.
  const machineNow = Date.now.bind(Date)
  if (typeof now === 'function') return now
  if (now === undefined) return machineNow
  const startedAt = machineNow()
  return () => now + machineNow() - startedAt
}

/** Opens a cloud; it listens when the promise resolves. */
export const createCloud = async (options: CloudOptions): Promise<Cloud> => {
  const base = baseClock(options.now)
  const stateFile = options.data && join(options.data, 'state.json')
  const kept = stateFile ? readKeptState(stateFile) : undefined
  const later: Later = { url: '' }
  const clock = createClock(base, async (...span) => later.timers?.pass(...span), kept?.offsetMs)
  const files = options.data ? folderFiles(join(options.data, 'files')) : memoryFiles()
  const { store, empty } = await openStore(options, clock.now)
  const [log, faults] = [createCallLog(), createFaults()]
  const env = options.envId ?? 'local-env'
  const functions = cloudFunctions(options.functions)
  const parts: Parts = { options, env, later, clock, store, files, functions, log, faults }

  const appid = options.appid ?? 'wx0000000000000001'
  const host = hostOf(parts, appid)
  const wechat = wechatOf(parts, host, appid)
  if (kept) wechat.setState(kept.wechat)
  const timers = timersOf(parts, host)
  const gateway = gatewayOf(parts, host, wechat)
  const hooks = createHooks({ store, files, wechat, clock, base, timers, faults, log, empty })
  Object.assign(later, { gateway, timers })

  const invoke: Cloud['invoke'] = async (name, event = {}, given = {}) => {
    if (given.token !== undefined && gateway.isBuried(given.token)) {
      throw new Error(`the invocation ${given.token} has died; give the next one a token of its own`)
    }
    if (given.openid !== undefined && (given.source ?? 'wx_client') === 'wx_client') wechat.visited(given.openid)
    return host.invoke(name, event, given)
  }
  const release = installScopes()
  const server = await serve(routesOf(parts, gateway, hooks, wechat, invoke), options.port ?? 0)
  later.url = server.url
  const stopKeeping = stateFile && keepState(stateFile, () => ({ offsetMs: clock.offsetMs(), wechat: wechat.state() }))
  const ticking = options.timers ? setInterval(() => void clock.advance(0), tickMs).unref() : undefined

  return {
    url: server.url,
    invoke,
    call: (openid, operation, input, requestId = randomUUID()) =>
      invoke(options.callFunction ?? 'api', { operation, input, requestId }, openid === undefined ? {} : { openid }),
    within: host.within,
    hooks,
    wechat,
    store,
    close: async () => {
      clearInterval(ticking)
      if (stopKeeping) stopKeeping()
      // Functions that were killed may still be unwinding; they need their environment to the end.
      await host.quiet(unwindMsMax)
      await server.close()
      release()
      await store.close()
    }
  }
}
