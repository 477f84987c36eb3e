/** The few verbs in which the contract speaks, so that the bare store and the real SDK can both be held to it. */

export type Fields = Record<string, unknown>
export type Id = string | number

export interface Page {
  order?: [path: string, direction: 'asc' | 'desc'][]
  skip?: number
  limit?: number
  projection?: Fields
}

/** An index as the console declares it. */
export interface Index {
  name: string
  unique?: boolean
  keys: Record<string, 1 | -1>
}

/** What may be done both inside and outside of a transaction. */
export interface ByIdFace {
  insert(collection: string, doc: Fields): Promise<Id>
  /** Nothing when there is no such document. */
  getById(collection: string, id: Id): Promise<Fields | undefined>
  /** `change` is made of MongoDB operators with dotted paths; resolves to the number of documents that changed. */
  update(collection: string, id: Id, change: Record<string, Fields>): Promise<number>
  set(collection: string, id: Id, doc: Fields): Promise<{ updated: number; created: number }>
  remove(collection: string, id: Id): Promise<number>
}

export interface TransactionFace extends ByIdFace {
  commit(): Promise<void>
  abort(): Promise<void>
}

/** Every failure is an Error whose message contains the words of the service. */
export interface ContractFace extends ByIdFace {
  createCollection(name: string): Promise<void>
  setIndexes(collection: string, indexes: Index[]): Promise<void>
  insertMany(collection: string, docs: Fields[]): Promise<Id[]>
  /** `query` is a raw MongoDB query. */
  find(collection: string, query: Fields, page?: Page): Promise<Fields[]>
  count(collection: string, query: Fields): Promise<number>
  updateWhere(collection: string, query: Fields, change: Record<string, Fields>): Promise<number>
  removeWhere(collection: string, query: Fields): Promise<number>
  aggregate(collection: string, stages: Fields[]): Promise<Fields[]>
  begin(): Promise<TransactionFace>
  /** Moves the movable clock of the cloud forward. */
  advance(ms: number): Promise<void>
  close(): Promise<void>
}

/** What the statements of one subject are told. */
export interface Room {
  face: () => ContractFace
  /** A new collection with these documents. */
  fresh: (docs?: Fields[], indexes?: Index[]) => Promise<string>
}
