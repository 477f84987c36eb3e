/** What tests and the demo may do to the cloud beside its protocol: states, time, faults, counting calls. */
import type { Files } from '../gateway/files'
import type { Timers } from '../host/timers'
import type { Store, StoreSnapshot } from '../store/store.port'
import type { Wechat, WechatState } from '../wechat/wechat'
import type { Call, CallLog } from './call-log'
import type { Clock } from './clock'
import type { Fault, Faults } from './faults'

/** The whole cloud at one moment; a value that can be restored any number of times. */
export interface CloudSnapshot {
  store: StoreSnapshot
  files: Map<string, Buffer>
  wechat: WechatState
  offsetMs: number
}

export interface Hooks {
  /** Back to the empty cloud with its declared collections and its first clock. */
  reset(): Promise<void>
  /** Puts documents into a collection, past the protocol and its faults. */
  seed(collection: string, documents: Record<string, unknown>[]): Promise<void>
  snapshot(): Promise<CloudSnapshot>
  restore(snapshot: CloudSnapshot): Promise<void>
  clock: Clock
  /** Plans a fault; the result takes it back. */
  inject(fault: Fault): () => void
  clearFaults(): void
  /** What one invocation asked of the cloud, in order. */
  calls(token: string): Call[]
  /** The tokens of the invocations that made calls, oldest first. */
  invocations(): string[]
}

export interface HooksParts {
  store: Store
  files: Files
  wechat: Wechat
  clock: Clock
  base: () => number
  timers: Timers
  faults: Faults
  log: CallLog
  /** The cloud as it was declared: collections and indexes without documents. */
  empty: StoreSnapshot
}

const nothing: WechatState = { messages: { messages: [], quota: {} }, codes: [], phones: {}, visits: {} }

export const createHooks = (parts: HooksParts): Hooks => {
  const { store, files, wechat, clock, base, timers, faults, log, empty } = parts
  const firstOffsetMs = clock.offsetMs()
  const restore = async (saved: CloudSnapshot) => {
    timers.clear()
    store.restore(saved.store)
    await files.restore(saved.files)
    wechat.setState(saved.wechat)
    clock.set(base() + saved.offsetMs)
  }
  return {
    reset: async () => {
      faults.clear()
      log.clear()
      await restore({ store: empty, files: new Map(), wechat: nothing, offsetMs: firstOffsetMs })
    },
    seed: async (collection, documents) => {
      await store.insert(collection, documents)
    },
    snapshot: async () => ({
      store: store.snapshot(),
      files: await files.snapshot(),
      wechat: wechat.state(),
      offsetMs: clock.offsetMs()
    }),
    restore,
    clock,
    inject: faults.inject,
    clearFaults: faults.clear,
    calls: log.calls,
    invocations: log.invocations
  }
}
