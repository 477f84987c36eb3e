/** The face of the document store: what the gateway, the test hooks and the simulator may ask of it. */

/** A document as plain JavaScript: Date, RegExp and nested values allowed; `_id` is a string or a number. */
export type Doc = { _id: string | number } & Record<string, unknown>

/** A MongoDB query or aggregation stage as plain JavaScript, already decoded from the wire. */
export type Query = Record<string, unknown>

export interface FindOptions {
  /** Field path to 1 or -1; the order of the keys is the priority. */
  order?: Record<string, 1 | -1>
  skip?: number
  /** Rows at the most; the store clamps it to `limits.getMax`. */
  limit?: number
  projection?: Record<string, unknown>
}

export interface IndexSpec {
  name: string
  unique?: boolean
  /** Field paths, each ascending 1 or descending -1, in order. */
  keys: Record<string, 1 | -1>
}

export interface UpdateOptions {
  /** Change every match instead of the first. */
  multi?: boolean
  /** Replace the whole document instead of applying operators. */
  replace?: boolean
  /** Insert when nothing matches (doc.set). */
  upsert?: boolean
}

/**
 * Every method takes an optional transaction id as its last argument; all are asynchronous because a plain write waits
 * for a document that an open transaction has written. Errors are `StoreError` with the platform's code and message.
 */
export interface Store {
  createCollection(name: string): Promise<void>
  /** Declares the indexes of a collection; unique ones are enforced (a missing field counts as null). */
  setIndexes(collection: string, indexes: IndexSpec[]): void
  insert(collection: string, docs: Record<string, unknown>[], txn?: string): Promise<(string | number)[]>
  find(collection: string, query: Query, options?: FindOptions, txn?: string): Promise<Doc[]>
  count(collection: string, query: Query): Promise<number>
  /** `updated` counts documents that really changed; `upsertedId` is set when one was inserted. */
  update(
    collection: string,
    query: Query,
    change: Record<string, unknown>,
    options?: UpdateOptions,
    txn?: string
  ): Promise<{ updated: number; upsertedId?: string | number }>
  remove(collection: string, query: Query, options?: { multi?: boolean }, txn?: string): Promise<number>
  aggregate(collection: string, stages: Record<string, unknown>[]): Promise<Doc[]>
  begin(): Promise<string>
  commit(txn: string): Promise<void>
  abort(txn: string): Promise<void>
  /**
   * All collections, indexes and documents as one plain, frozen value; `restore` puts exactly that state back, ends
   * every transaction and refuses every waiting write. Putting back a snapshot of this process costs next to nothing.
   */
  snapshot(): StoreSnapshot
  restore(snapshot: StoreSnapshot): void
  close(): Promise<void>
}

export interface StoreSnapshot {
  collections: { name: string; indexes: IndexSpec[]; docs: Doc[] }[]
}

/** A refusal of the store, with the code and the message that the platform's service gives. */
export class StoreError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = 'StoreError'
  }
}

/**
 * Where committed changes go to survive a crash. `commit` keeps all of its changes or none, in the order of the calls,
 * and returns only when they are on the disk.
 */
export interface Journal {
  load(): Promise<StoreSnapshot>
  commit(changes: JournalChange[]): Promise<void>
  close(): Promise<void>
}

export type JournalChange =
  | { kind: 'collection'; name: string; indexes: IndexSpec[] }
  | { kind: 'put'; collection: string; doc: Doc }
  | { kind: 'remove'; collection: string; id: string | number }
  | { kind: 'reset' }

export interface StoreLimits {
  /** Rows a get gives without / at most with an explicit limit (100 / 1000). */
  getDefault: number
  getMax: number
  /** Rows an aggregation gives without a $limit stage (20), and at most (10000). */
  aggregateDefault: number
  aggregateMax: number
  transactionMs: number
  transactionOperations: number
  documentBytes: number
  indexesPerCollection: number
  indexKeyBytes: number
}
