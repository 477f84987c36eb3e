/** The document store of the local cloud: MongoDB's answers, the platform's transactions, limits and refusals. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { aggregateIn } from './aggregation'
import type { Id } from './collection'
import { Draft } from './draft'
import { platformLimits } from './limits'
import { Locks } from './locks'
import { countIn, findIn } from './reads'
import { badRequest, onlyByIdInTransaction, transactionConflict, transactionGone } from './refusals'
import { State } from './state'
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
import { type Transaction, Transactions } from './transactions'
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

let counter = 0

/** 32 hexadecimal digits as the platform makes them: seconds, randomness, a counter. */
function platformId(now: number): string {
  counter = (counter + 1) >>> 0
  const hex = (value: number) => value.toString(16).padStart(8, '0')
  return hex(Math.floor(now / 1000)) + randomBytes(8).toString('hex') + hex(counter)
}

function record(value: unknown, what: string): Record<string, unknown> {
  const copy = copyIn(value)
  if (isObject(copy)) return copy
  throw badRequest(`${what} must be an object`)
}

class MemoryStore implements LocalStore {
  readonly #limits: StoreLimits
  readonly #state: State
  readonly #transactions: Transactions
  readonly #locks = new Locks()
  readonly #newId: () => string
  readonly #strict: boolean
  readonly #conflictAtOnce: boolean
  readonly #delayMs: number

  constructor(options: StoreOptions) {
    const now = options.now ?? Date.now
    this.#limits = { ...platformLimits, ...options.limits }
    this.#newId = options.newId ?? (() => platformId(now()))
    this.#state = new State(this.#limits, options.journal)
    this.#transactions = new Transactions(this.#limits, { now, newId: () => platformId(now()) })
    this.#strict = options.strictTransactions ?? true
    this.#conflictAtOnce = options.conflictAt !== 'commit'
    this.#delayMs = options.txnDelayMs ?? 0
  }

  load(snapshot: StoreSnapshot): void {
    this.#state.load(snapshot)
  }

  createCollection(name: string) {
    return this.#answer(() => this.#state.create(name))
  }

  setIndexes(collection: string, indexes: IndexSpec[]): void {
    this.#state.setIndexes(collection, indexes)
  }

  insert(collection: string, docs: Record<string, unknown>[], txn?: string, signal?: AbortSignal) {
    return this.#write(
      () => {
        const copies = docs.map(doc => record(doc, 'a document'))
        return (draft: Draft) => insertAll(draft, copies, this.#newId)
      },
      collection,
      txn,
      signal
    )
  }

  find(collection: string, query: Query, options: FindOptions = {}, txn?: string): Promise<Doc[]> {
    if (txn === undefined) {
      return this.#answer(() =>
        findIn(this.#state.collection(collection), record(query, 'a query'), options, this.#limits)
      )
    }
    return this.#inTransaction(txn, transaction => {
      const wanted = this.#reachable(record(query, 'a query'))
      return findIn(this.#draft(transaction, collection), wanted, options, this.#limits)
    })
  }

  count(collection: string, query: Query) {
    return this.#answer(() => countIn(this.#state.collection(collection), record(query, 'a query')))
  }

  update(
    collection: string,
    query: Query,
    change: Record<string, unknown>,
    options: UpdateOptions = {},
    txn?: string,
    signal?: AbortSignal
  ) {
    return this.#write(
      () => {
        const wanted = txn === undefined ? record(query, 'a query') : this.#reachable(record(query, 'a query'))
        const wish = record(change, 'an update')
        return (draft: Draft) => updateMatching(draft, wanted, wish, options, this.#newId)
      },
      collection,
      txn,
      signal
    )
  }

  remove(collection: string, query: Query, options: { multi?: boolean } = {}, txn?: string, signal?: AbortSignal) {
    return this.#write(
      () => {
        const wanted = txn === undefined ? record(query, 'a query') : this.#reachable(record(query, 'a query'))
        return (draft: Draft) => removeMatching(draft, wanted, options.multi)
      },
      collection,
      txn,
      signal
    )
  }

  aggregate(collection: string, stages: Record<string, unknown>[]) {
    return this.#answer(() => {
      const pipeline = stages.map(stage => record(stage, 'a stage'))
      const state = this.#state
      const sources = {
        likely: (name: string, query: Query) => state.collection(name).likely(query),
        all: (name: string) => (state.has(name) ? state.collection(name).docs() : [])
      }
      return aggregateIn(collection, pipeline, sources, this.#limits)
    })
  }

  begin() {
    return this.#answer(() => {
      this.#endOverdue()
      return this.#transactions.begin()
    })
  }

  async commit(txn: string): Promise<void> {
    await this.#inTransaction(
      txn,
      ({ drafts }) => {
        const changed = [...drafts.values()]
        if (!this.#conflictAtOnce && changed.some(draft => draft.overtaken())) throw transactionConflict()
        this.#transactions.end(txn)
        this.#state.commit(changed, this.#transactions.oldestSnapshot())
        this.#end(txn)
      },
      false
    )
  }

  abort(txn: string): Promise<void> {
    return this.#inTransaction(txn, () => this.#end(txn), false)
  }

  snapshot(): StoreSnapshot {
    return this.#state.snapshot()
  }

  restore(snapshot: StoreSnapshot): void {
    this.#transactions.clear()
    this.#state.restore(snapshot)
    this.#locks.clear()
  }

  close(): Promise<void> {
    return this.#state.close()
  }

  /** Answers from the state of this moment, once all of it is on the disk. */
  async #answer<T>(work: () => T): Promise<T> {
    this.#state.usable()
    const result = work()
    await this.#state.settled()
    return result
  }

  #write<T>(
    prepare: () => (draft: Draft) => Outcome<T>,
    collection: string,
    txn: string | undefined,
    signal: AbortSignal | undefined
  ): Promise<T> {
    if (txn === undefined) return this.#plainWrite(prepare, collection, signal)
    return this.#inTransaction(txn, transaction => {
      const { result, failure } = prepare()(this.#draft(transaction, collection))
      if (failure !== undefined) throw failure
      return result
    })
  }

  /** Prepares the write anew until nothing that it touches is held by a transaction, then commits it. */
  async #plainWrite<T>(
    prepare: () => (draft: Draft) => Outcome<T>,
    collection: string,
    signal: AbortSignal | undefined
  ): Promise<T> {
    this.#state.usable()
    const work = prepare()
    for (;;) {
      const touched = new Set<string>()
      const touch = (names: string[]) => {
        for (const name of names) touched.add(name)
      }
      const draft = new Draft(this.#state.collection(collection), { limits: this.#limits, touch, conflictAtOnce: true })
      const { result, failure } = work(draft)
      if (this.#locks.holderOf(touched) !== undefined) {
        await this.#locks.wait(signal)
        this.#endOverdue()
        continue
      }
      this.#state.commit([draft], this.#transactions.oldestSnapshot())
      await this.#state.settled()
      if (failure !== undefined) throw failure
      return result
    }
  }

  /** In strict mode a transaction reaches documents by their `_id` and in no other way. */
  #reachable(query: Query): Query {
    if (this.#strict && !(isDocId(query._id) && Object.keys(query).length === 1)) throw onlyByIdInTransaction()
    return query
  }

  #draft(transaction: Transaction, name: string): Draft {
    const known = transaction.drafts.get(name)
    if (known) return known
    const collection = this.#state.collection(name)
    const seenAt = transaction.snapshot ?? this.#state.moment
    const touch = (names: string[], id: Id) => {
      if (!this.#conflictAtOnce) return
      this.#endOverdue()
      if (this.#locks.holderOf(names, transaction.id) !== undefined) throw transactionConflict()
      if (collection.changedAt(id) > seenAt) throw transactionConflict()
      this.#locks.take(names, transaction.id)
    }
    const draft = new Draft(collection, { limits: this.#limits, seenAt, touch, conflictAtOnce: this.#conflictAtOnce })
    transaction.drafts.set(name, draft)
    return draft
  }

  /** One operation of a transaction; whatever goes wrong in it ends the transaction, as on the real service. */
  async #inTransaction<T>(id: string, work: (transaction: Transaction) => T, counts = true): Promise<T> {
    this.#state.usable()
    this.#endOverdue()
    const transaction = this.#transactions.require(id)
    transaction.busy = true
    let result: T
    try {
      await (this.#delayMs > 0 ? sleep(this.#delayMs) : undefined)
      if (!this.#transactions.has(id)) throw transactionGone()
      if (counts) this.#transactions.count(transaction)
      transaction.snapshot ??= this.#state.moment
      result = work(transaction)
    } catch (cause) {
      this.#end(id)
      throw cause
    } finally {
      transaction.busy = false
    }
    await this.#state.settled()
    return result
  }

  #end(id: string): void {
    this.#transactions.end(id)
    this.#locks.release(id)
    if (this.#transactions.none) this.#state.forgetRemoved()
  }

  #endOverdue(): void {
    for (const id of this.#transactions.overdue()) this.#end(id)
  }
}

/** Opens a store; with a journal it continues where the last process stopped. */
export async function createStore(options: StoreOptions = {}): Promise<LocalStore> {
  const store = new MemoryStore(options)
  if (options.journal) store.load(await options.journal.load())
  return store
}
