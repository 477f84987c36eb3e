/** Lets plain writes and transactions take turns: snapshots, locks, waiting, and how a transaction ends. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Id } from './collection'
import { Draft } from './draft'
import { Locks } from './locks'
import { transactionConflict, transactionGone } from './refusals'
import { State } from './state'
import type { Journal, StoreLimits, StoreSnapshot } from './store.port'
import { type Transaction, Transactions } from './transactions'
import type { Outcome } from './writes'

interface EngineOptions {
  limits: StoreLimits
  now: () => number
  transactionId: () => string
  journal: Journal | undefined
  conflictAtOnce: boolean
  delayMs: number
}

export class Engine {
  readonly state: State
  readonly #transactions: Transactions
  readonly #locks = new Locks()

  constructor(private readonly options: EngineOptions) {
    const { limits, now, transactionId, journal } = options
    this.state = new State(limits, journal)
    this.#transactions = new Transactions(limits, { now, newId: transactionId })
  }

  /** Answers from the state of this moment, once all of it is on the disk. */
  async answer<T>(work: () => T): Promise<T> {
    this.state.usable()
    const result = work()
    await this.state.settled()
    return result
  }

  /** Prepares a write anew until nothing that it touches is held by a transaction, then commits it. */
  async plainWrite<T>(name: string, work: (draft: Draft) => Outcome<T>, signal: AbortSignal | undefined): Promise<T> {
    this.state.usable()
    for (;;) {
      this.#endOverdue()
      const touched = new Set<string>()
      const touch = (names: string[]) => {
        for (const one of names) touched.add(one)
      }
      const draft = new Draft(this.state.collection(name), { limits: this.options.limits, touch, conflictAtOnce: true })
      const { result, failure } = work(draft)
      if (this.#locks.holderOf(touched) !== undefined) {
        await this.#locks.wait(signal)
        continue
      }
      this.state.commit([draft], this.#transactions.oldestSnapshot())
      await this.state.settled()
      if (failure !== undefined) throw failure
      return result
    }
  }

  begin(): string {
    this.#endOverdue()
    return this.#transactions.begin()
  }

  /** One operation of a transaction on one collection. */
  operate<T>(txn: string, name: string, work: (draft: Draft) => Outcome<T>): Promise<T> {
    return this.#inTransaction(txn, transaction => {
      this.#transactions.count(transaction)
      transaction.snapshot ??= this.state.moment
      const { result, failure } = work(this.#draft(transaction, transaction.snapshot, name))
      if (failure !== undefined) throw failure
      return result
    })
  }

  commit(txn: string): Promise<void> {
    return this.#inTransaction(txn, ({ drafts }) => {
      const changed = [...drafts.values()]
      if (!this.options.conflictAtOnce && changed.some(draft => draft.overtaken())) throw transactionConflict()
      this.#transactions.end(txn)
      this.state.commit(changed, this.#transactions.oldestSnapshot())
      this.#end(txn)
    })
  }

  abort(txn: string): Promise<void> {
    return this.#inTransaction(txn, () => this.#end(txn))
  }

  /** Ends every transaction, refuses every waiting write, and puts a state back. */
  restore(snapshot: StoreSnapshot): void {
    this.#transactions.clear()
    this.state.restore(snapshot)
    this.#locks.clear()
  }

  #draft(transaction: Transaction, seenAt: number, name: string): Draft {
    const known = transaction.drafts.get(name)
    if (known) return known
    const { limits, conflictAtOnce } = this.options
    const collection = this.state.collection(name)
    const touch = (names: string[], id: Id) => {
      if (!conflictAtOnce) return
      if (this.#locks.holderOf(names, transaction.id) !== undefined) throw transactionConflict()
      if (collection.changedAt(id) > seenAt) throw transactionConflict()
      this.#locks.take(names, transaction.id)
    }
    const draft = new Draft(collection, { limits, seenAt, touch, conflictAtOnce })
    transaction.drafts.set(name, draft)
    return draft
  }

  /** Whatever goes wrong inside ends the transaction, as on the real service; being busy is not inside. */
  async #inTransaction<T>(id: string, work: (transaction: Transaction) => T): Promise<T> {
    this.state.usable()
    this.#endOverdue()
    const transaction = this.#transactions.require(id)
    transaction.busy = true
    let result: T
    try {
      // Even without a delay the operation takes a turn, so that a second one beside it is noticed.
      await (this.options.delayMs > 0 ? sleep(this.options.delayMs) : undefined)
      this.#endOverdue()
      if (!this.#transactions.has(id)) throw transactionGone()
      result = work(transaction)
    } catch (cause) {
      this.#end(id)
      throw cause
    } finally {
      transaction.busy = false
    }
    await this.state.settled()
    return result
  }

  #end(id: string): void {
    this.#transactions.end(id)
    this.#locks.release(id)
    if (this.#transactions.none) this.state.forgetRemoved()
  }

  #endOverdue(): void {
    for (const id of this.#transactions.overdue()) this.#end(id)
  }
}
