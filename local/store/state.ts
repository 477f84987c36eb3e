/** The committed state: collections, the moment of the last commit, and the journal that makes it survive. */

import { Collection, type SharedState } from './collection'
import type { Draft } from './draft'
import { freeze } from './globals'
import { checkIndexes, checkKey } from './limits'
import { badRequest, collectionExists, collectionMissing } from './refusals'
import type { IndexSpec, Journal, JournalChange, StoreLimits, StoreSnapshot } from './store.port'
import { copyIn, copyOut, isDocId } from './values'

/** Snapshots that this process took, with the state behind them, so that putting one back costs nothing. */
const taken = new WeakMap<StoreSnapshot, { moment: number; parts: { name: string; state: SharedState }[] }>()

const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return freeze(value)
}

/** What a snapshot hands out of a document: made once for each version, since a kept document never changes. */
const handedOut = new WeakMap<object, object>()

function handOut<D extends object>(doc: D): D {
  const known = handedOut.get(doc)
  if (known) return known as D
  const copy = deepFreeze(copyOut(doc))
  handedOut.set(doc, copy)
  return copy
}

export class State {
  #collections = new Map<string, Collection>()
  #moment = 0
  #written: Promise<void> = Promise.resolve()
  #broken: Error | undefined

  constructor(
    private readonly limits: StoreLimits,
    private readonly journal: Journal | undefined
  ) {}

  /** The number of the last commit. */
  get moment(): number {
    return this.#moment
  }

  collection(name: string): Collection {
    const found = this.#collections.get(name)
    if (!found) throw collectionMissing(name)
    return found
  }

  has(name: string): boolean {
    return this.#collections.has(name)
  }

  create(name: string): void {
    if (this.#collections.has(name)) throw collectionExists()
    if (name === '' || name.includes('\u0000') || name.includes('$'))
      throw badRequest(`Invalid collection name: ${JSON.stringify(name)}`)
    checkKey(name, 'the name of a collection', { ...this.limits, indexKeyBytes: 120 })
    this.#collections.set(name, new Collection(name))
    this.#record([{ kind: 'collection', name, indexes: [] }])
  }

  setIndexes(name: string, indexes: IndexSpec[]): void {
    const collection = this.collection(name)
    checkIndexes(indexes, this.limits)
    const specs = deepFreeze(copyOut(indexes))
    collection.setIndexes(specs)
    this.#record([{ kind: 'collection', name, indexes: specs }])
  }

  /** Makes the drafts visible at once and hands them to the journal as one commit. */
  commit(drafts: Iterable<Draft>, oldestNeeded: number | undefined): void {
    const changed = [...drafts].filter(draft => draft.changes.size > 0)
    if (changed.length === 0) return
    this.#moment += 1
    const lines: JournalChange[] = []
    for (const { collection, changes } of changed) {
      collection.apply(changes, this.#moment, oldestNeeded)
      for (const [id, doc] of changes) {
        lines.push(
          doc ? { kind: 'put', collection: collection.name, doc } : { kind: 'remove', collection: collection.name, id }
        )
      }
    }
    this.#record(lines)
  }

  /** Called when no transaction is open any more. */
  forgetRemoved(): void {
    for (const collection of this.#collections.values()) collection.forgetRemoved()
  }

  #record(changes: JournalChange[]): void {
    if (!this.journal) return
    const written = this.journal.commit(changes)
    this.#written = Promise.all([this.#written, written]).then(
      () => undefined,
      cause => {
        this.#broken ??= cause instanceof Error ? cause : new Error(String(cause))
      }
    )
  }

  /** Resolves when everything that an answer could speak of is on the disk. */
  async settled(): Promise<void> {
    if (this.journal) await this.#written
    this.usable()
  }

  /** After a failed write to the journal nothing may be answered any more: memory and disk would disagree. */
  usable(): void {
    if (this.#broken) throw badRequest(`the journal could not be written: ${this.#broken.message}`)
  }

  snapshot(): StoreSnapshot {
    const collections = [...this.#collections.values()]
    const snapshot = deepFreeze({
      collections: collections.map(collection => ({
        name: collection.name,
        indexes: collection.indexes,
        docs: [...collection.docs()].map(handOut)
      }))
    })
    const parts = collections.map(collection => ({ name: collection.name, state: collection.share() }))
    taken.set(snapshot, { moment: this.#moment, parts })
    return snapshot
  }

  restore(snapshot: StoreSnapshot): void {
    this.load(snapshot)
    const put = (name: string) =>
      [...this.collection(name).docs()].map(doc => ({ kind: 'put', collection: name, doc }) as const)
    if (!this.journal) return
    this.#record([
      { kind: 'reset' },
      ...snapshot.collections.map(({ name, indexes }) => ({ kind: 'collection', name, indexes }) as const),
      ...snapshot.collections.flatMap(({ name }) => put(name))
    ])
  }

  /** Takes over a state without writing it to the journal. */
  load(snapshot: StoreSnapshot): void {
    const known = taken.get(snapshot)
    // A snapshot may come from another store that has committed more often than this one.
    this.#moment = Math.max(this.#moment, known?.moment ?? 0) + 1
    const collections = known
      ? known.parts.map(part => this.#adopt(part))
      : snapshot.collections.map(part => this.#build(part))
    this.#collections = new Map(collections.map(collection => [collection.name, collection]))
  }

  #adopt({ name, state }: { name: string; state: SharedState }): Collection {
    const collection = new Collection(name)
    collection.adopt(state)
    return collection
  }

  #build({ name, indexes, docs }: StoreSnapshot['collections'][number]): Collection {
    const collection = new Collection(name)
    for (const { _id } of docs)
      if (!isDocId(_id)) throw badRequest('the _id of a document must be a string or a number')
    const frozen = docs.map(doc => copyIn(doc) as typeof doc)
    collection.apply(
      frozen.map(doc => [doc._id, doc]),
      this.#moment,
      undefined
    )
    checkIndexes(indexes, this.limits)
    collection.setIndexes(deepFreeze(copyOut(indexes)))
    return collection
  }

  async close(): Promise<void> {
    if (this.journal) await this.#written
    await this.journal?.close()
  }
}
