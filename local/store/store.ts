/** The document store of the local cloud: MongoDB's answers, the platform's transactions, limits and refusals. */
import { aggregateIn } from './aggregation'
import type { Id } from './collection'
import type { Draft } from './draft'
import { Engine } from './engine'
import { namesOf } from './globals'
import { platformLimits } from './limits'
import { platformId } from './platform-id'
import { countIn, findIn } from './reads'
import { badRequest, onlyByIdInTransaction } from './refusals'
import type {
  Doc,
  FindOptions,
  IndexSpec,
  Journal,
  Query,
  Store,
  StoreLimits,
  StoreSnapshot,
  UpdateOptions
} from './store.port'
import { copyIn, isDocId, isObject } from './values'
import { insertAll, type Outcome, removeMatching, type Updated, updateMatching } from './writes'

export interface StoreOptions {
  limits?: Partial<StoreLimits>
  /** Epoch milliseconds; decides when a transaction has lasted too long. */
  now?: () => number
  /** Without one the store lives in memory only. */
  journal?: Journal
  newId?: () => string
  /** Where a transaction learns of a conflict: the real service says it at the operation. */
  conflictAt?: 'operation' | 'commit'
  /** How long each operation of a transaction takes, so that two at once meet reliably. */
  txnDelayMs?: number
  /** Allow a transaction nothing but `add` and `doc(id)`, as documented. On by default. */
  strictTransactions?: boolean
}

/** The store with one thing more: a write that waits for a locked document is dropped when its signal aborts. */
export interface LocalStore extends Store {
  insert(collection: string, docs: Record<string, unknown>[], txn?: string, signal?: AbortSignal): Promise<Id[]>
  update(
    collection: string,
    query: Query,
    change: Record<string, unknown>,
    options?: UpdateOptions,
    txn?: string,
    signal?: AbortSignal
  ): Promise<Updated>
  remove(
    collection: string,
    query: Query,
    options?: { multi?: boolean },
    txn?: string,
    signal?: AbortSignal
  ): Promise<number>
}

function record(value: unknown, what: string): Record<string, unknown> {
  const copy = copyIn(value)
  if (isObject(copy)) return copy
  throw badRequest(`${what} must be an object`)
}

/** Everything a caller hands in is copied before the first wait: changing it afterwards changes nothing. */
class MemoryStore implements LocalStore {
  readonly #limits: StoreLimits
  readonly #engine: Engine
  readonly #newId: () => string
  readonly #strict: boolean

  constructor(options: StoreOptions) {
    const now = options.now ?? Date.now
    const transactionId = () => platformId(now())
    this.#limits = { ...platformLimits, ...options.limits }
    this.#newId = options.newId ?? transactionId
    this.#strict = options.strictTransactions ?? true
    this.#engine = new Engine({
      limits: this.#limits,
      now,
      transactionId,
      journal: options.journal,
      conflictAtOnce: options.conflictAt !== 'commit',
      delayMs: options.txnDelayMs ?? 0
    })
  }

  load(snapshot: StoreSnapshot): void {
    this.#engine.state.load(snapshot)
  }

  createCollection(name: string) {
    return this.#engine.answer(() => this.#engine.state.create(name))
  }

  setIndexes(collection: string, indexes: IndexSpec[]): void {
    this.#engine.state.setIndexes(collection, indexes)
  }

  async insert(collection: string, docs: Record<string, unknown>[], txn?: string, signal?: AbortSignal) {
    const copies = docs.map(doc => copyIn(doc))
    return this.#write(collection, draft => insertAll(draft, copies, this.#newId), txn, signal)
  }

  async find(collection: string, query: Query, options: FindOptions = {}, txn?: string): Promise<Doc[]> {
    const wanted = record(query, 'a query')
    const page = { ...options }
    const { state } = this.#engine
    if (txn === undefined) {
      return this.#engine.answer(() => findIn(state.collection(collection), wanted, page, this.#limits))
    }
    return this.#engine.operate(txn, collection, draft => {
      this.#checkReach(wanted)
      return { result: findIn(draft, wanted, page, this.#limits) }
    })
  }

  async count(collection: string, query: Query) {
    const wanted = record(query, 'a query')
    return this.#engine.answer(() => countIn(this.#engine.state.collection(collection), wanted))
  }

  async update(
    collection: string,
    query: Query,
    change: Record<string, unknown>,
    options: UpdateOptions = {},
    txn?: string,
    signal?: AbortSignal
  ) {
    const [wanted, wish] = [record(query, 'a query'), record(change, 'an update')]
    const work = (draft: Draft) => {
      if (txn !== undefined) this.#checkReach(wanted)
      return updateMatching(draft, wanted, wish, options, this.#newId)
    }
    return this.#write(collection, work, txn, signal)
  }

  async remove(
    collection: string,
    query: Query,
    options: { multi?: boolean } = {},
    txn?: string,
    signal?: AbortSignal
  ) {
    const wanted = record(query, 'a query')
    const work = (draft: Draft) => {
      if (txn !== undefined) this.#checkReach(wanted)
      return removeMatching(draft, wanted, options.multi)
    }
    return this.#write(collection, work, txn, signal)
  }

  async aggregate(collection: string, stages: Record<string, unknown>[]) {
    const pipeline = stages.map(stage => record(stage, 'a stage'))
    const { state } = this.#engine
    const sources = {
      likely: (name: string, query: Query) =>
        name === collection || state.has(name) ? state.collection(name).likely(query) : [],
      all: (name: string) => (state.has(name) ? state.collection(name).docs() : [])
    }
    return this.#engine.answer(() => aggregateIn(collection, pipeline, sources, this.#limits))
  }

  begin() {
    return this.#engine.answer(() => this.#engine.begin())
  }

  commit(txn: string): Promise<void> {
    return this.#engine.commit(txn)
  }

  abort(txn: string): Promise<void> {
    return this.#engine.abort(txn)
  }

  snapshot(): StoreSnapshot {
    return this.#engine.state.snapshot()
  }

  restore(snapshot: StoreSnapshot): void {
    this.#engine.restore(snapshot)
  }

  close(): Promise<void> {
    return this.#engine.state.close()
  }

  #write<T>(collection: string, work: (draft: Draft) => Outcome<T>, txn?: string, signal?: AbortSignal): Promise<T> {
    if (txn === undefined) return this.#engine.plainWrite(collection, work, signal)
    return this.#engine.operate(txn, collection, work)
  }

  /** In strict mode a transaction reaches documents by their `_id` and in no other way. */
  #checkReach(query: Query): void {
    if (this.#strict && !(isDocId(query._id) && namesOf(query).length === 1)) throw onlyByIdInTransaction()
  }
}

/** Opens a store; with a journal it continues where the last process stopped. */
export async function createStore(options: StoreOptions = {}): Promise<LocalStore> {
  const store = new MemoryStore(options)
  if (options.journal) store.load(await options.journal.load())
  return store
}
