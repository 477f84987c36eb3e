/** Open transactions: when each began, what it sees, what it wrote, and when it is over. */
import type { Draft } from './draft'
import { tooManyOperations, transactionBusy, transactionGone } from './refusals'
import type { StoreLimits } from './store.port'

export interface Transaction {
  id: string
  beganAt: number
  /** The moment of the last commit it sees; fixed by its first operation. */
  snapshot: number | undefined
  operations: number
  busy: boolean
  /** What it changed so far, by collection. */
  drafts: Map<string, Draft>
}

interface TransactionClock {
  now: () => number
  newId: () => string
}

export class Transactions {
  #open = new Map<string, Transaction>()

  constructor(
    private readonly limits: Pick<StoreLimits, 'transactionMs' | 'transactionOperations'>,
    private readonly clock: TransactionClock
  ) {}

  get none(): boolean {
    return this.#open.size === 0
  }

  begin(): string {
    const id = this.clock.newId()
    const beganAt = this.clock.now()
    this.#open.set(id, { id, beganAt, snapshot: undefined, operations: 0, busy: false, drafts: new Map() })
    return id
  }

  has(id: string): boolean {
    return this.#open.has(id)
  }

  /** The transaction, for its next operation. Refuses one that is over or at work. */
  require(id: string): Transaction {
    const transaction = this.#open.get(id)
    if (!transaction) throw transactionGone()
    if (transaction.busy) throw transactionBusy()
    return transaction
  }

  /** Counts one operation. Refuses it when there were enough. */
  count(transaction: Transaction): void {
    transaction.operations += 1
    const most = this.limits.transactionOperations
    if (transaction.operations > most) throw tooManyOperations(most)
  }

  /** The ids of transactions whose time ran out. */
  overdue(): string[] {
    if (this.none) return []
    const latest = this.clock.now() - this.limits.transactionMs
    return [...this.#open.values()].filter(({ beganAt }) => beganAt < latest).map(({ id }) => id)
  }

  /** The oldest moment that an open transaction still looks at. */
  oldestSnapshot(): number | undefined {
    let oldest: number | undefined
    for (const { snapshot } of this.#open.values()) {
      if (snapshot !== undefined && (oldest === undefined || snapshot < oldest)) oldest = snapshot
    }
    return oldest
  }

  end(id: string): void {
    this.#open.delete(id)
  }

  clear(): void {
    this.#open.clear()
  }
}
