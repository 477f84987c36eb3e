/** The documents port: all that operations may ask of the database, small enough to be simulated exactly. */

export type Scalar = string | number | boolean | null

export interface Comparison {
  ne?: Scalar
  gt?: string | number
  gte?: string | number
  lt?: string | number
  lte?: string | number
  in?: readonly (string | number)[]
}

/** Every field path must satisfy its value or comparison; there is no "or" and no operator from outside. */
export type Where = Readonly<Record<string, Scalar | Comparison>>

export interface FindOptions {
  order: Readonly<Record<string, 'asc' | 'desc'>>
  /** Rows at the most, 1 to 1000; always stated. */
  limit: number
  /** Top-level fields to bring; all when absent. */
  fields?: readonly string[]
}

/** A patch replaces whole top-level fields; `undefined` removes one. */
export type Patch = Readonly<Record<string, unknown>>

export interface Group {
  /** The value of the field that the rows share. */
  key: Scalar
  count: number
  /** Sums of the integer fields asked for. */
  sums: Readonly<Record<string, number>>
}

/** What may be asked within a transaction: single documents by id, one call after another, at most 100 in 30 seconds. */
export interface Transaction {
  get<T>(collection: string, id: string): Promise<T | null>
  add(collection: string, document: object): Promise<void>
  /** Replaces whole top-level fields of a document that is there. */
  change(collection: string, id: string, patch: Patch): Promise<void>
}

export interface Documents {
  get<T>(collection: string, id: string): Promise<T | null>
  find<T>(collection: string, where: Where, options: FindOptions): Promise<T[]>
  /** Adds up to 100 documents in order; throws `DuplicateKey` at the first that exists, keeping those before it. */
  add(collection: string, documents: readonly object[]): Promise<void>
  /** Changes one document if it still satisfies `where`; false when it does not (or is gone). */
  update(collection: string, id: string, where: Where, patch: Patch): Promise<boolean>
  /** Changes every document that satisfies `where`; gives how many. Only for changes that are safe to repeat. */
  updateAll(collection: string, where: Where, patch: Patch): Promise<number>
  /** Takes one document away for good if it still satisfies `where`; false when it does not (or is gone already). */
  remove(collection: string, id: string, where?: Where): Promise<boolean>
  count(collection: string, where: Where): Promise<number>
  /** Counts and sums by one field, at most 1000 groups. */
  group(collection: string, where: Where, by: string, sums?: readonly string[]): Promise<Group[]>
  /**
   * Those of the collections that hold a document satisfying `where`: one question for all of them.
   * @param base a collection that holds something; null when it does not, for then nothing can be told.
   */
  holding(base: string, collections: readonly string[], where: Where): Promise<string[] | null>
  /**
   * All writes of `work` or none, against one moment of the database: `start`, one round trip a call, `commit`.
   * Work that has written nothing is given up instead of committed. Throws `Busy` when somebody else was at one of the
   * documents (nothing happened) and `UnknownOutcome` when the answer to `commit` was lost (it may have happened).
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
}

/** A document with this id, or with this value of a unique index, is already there. */
export class DuplicateKey extends Error {
  override name = 'DuplicateKey'
}

/** The call was sent and its answer lost: it may have happened. Find out by looking. */
export class UnknownOutcome extends Error {
  override name = 'UnknownOutcome'
}

/** The database turned the call away (too many at once, a lock); it did not happen. */
export class Busy extends Error {
  override name = 'Busy'
}
