/** One collection: the versions of its documents and its indexes, which always show the last committed state. */

import { shownKey } from './index-keys'
import { IndexTable } from './index-table'
import { candidates } from './planner'
import { duplicateKey } from './refusals'
import type { Doc, IndexSpec, Query } from './store.port'

export type Id = string | number

/** A committed state of one document; `doc` is null where it was removed. */
interface Version {
  doc: Doc | null
  committedAt: number
  /** Place in the order of insertion, which is the order of answers that ask for none. */
  place: number
  earlier: Version | undefined
}

/** Everything a collection is made of; shared by snapshots and copied before the next change. */
interface State {
  versions: Map<Id, Version>
  tables: IndexTable[]
  places: number
}

/** A state that `share` gave away and `adopt` takes back. */
export type SharedState = Readonly<State>

export class Collection {
  #state: State = { versions: new Map(), tables: [], places: 0 }
  #shared = false
  /** Removed documents that an open transaction may still see. */
  #removed = new Map<Id, Version>()

  constructor(readonly name: string) {}

  get indexes(): IndexSpec[] {
    return this.#state.tables.map(table => table.spec)
  }

  get tables(): readonly IndexTable[] {
    return this.#state.tables
  }

  get size(): number {
    return this.#state.versions.size
  }

  /** When the last committed change of a document happened; 0 for one that never was. */
  changedAt(id: Id): number {
    return this.#newest(id)?.committedAt ?? 0
  }

  latest(id: Id): Doc | undefined {
    return this.#state.versions.get(id)?.doc ?? undefined
  }

  /** The document as it was committed at the given moment. */
  asOf(id: Id, moment: number): Doc | undefined {
    let version = this.#newest(id)
    while (version && version.committedAt > moment) version = version.earlier
    return version?.doc ?? undefined
  }

  /** All documents of the last committed state, in the order of insertion. */
  *docs(): Generator<Doc> {
    for (const { doc } of this.#state.versions.values()) if (doc) yield doc
  }

  /** The ids of all documents that exist or that a transaction may still see. */
  ids(): Id[] {
    return [...new Set([...this.#state.versions.keys(), ...this.#removed.keys()])]
  }

  /** The documents among which all matches of a query are, in the order of insertion. */
  *likely(query: Query): Generator<Doc> {
    const ids = candidates(query, this.#state.tables)
    if (!ids) return yield* this.docs()
    const found = [...ids].flatMap(id => this.#state.versions.get(id) ?? [])
    for (const { doc } of found.sort((a, b) => a.place - b.place)) if (doc) yield doc
  }

  /** Makes changes visible, all at once. Earlier versions from `oldestNeeded` on are kept for open transactions. */
  apply(changes: Iterable<[Id, Doc | null]>, moment: number, oldestNeeded: number | undefined): void {
    this.#own()
    const list = [...changes]
    for (const [id] of list) {
      const old = this.latest(id)
      if (old) for (const table of this.#state.tables) table.remove(old)
    }
    for (const [id, doc] of list) {
      if (doc) for (const table of this.#state.tables) table.add(doc)
      this.#put(id, doc, moment, oldestNeeded)
    }
  }

  #put(id: Id, doc: Doc | null, committedAt: number, oldestNeeded: number | undefined): void {
    const old = this.#newest(id)
    const earlier = oldestNeeded === undefined ? undefined : this.#trimmed(old, oldestNeeded)
    const place = old?.doc ? old.place : this.#state.places++
    const version: Version = { doc, committedAt, place, earlier }
    this.#removed.delete(id)
    if (doc) this.#state.versions.set(id, version)
    else {
      this.#state.versions.delete(id)
      if (oldestNeeded !== undefined) this.#removed.set(id, version)
    }
  }

  /** The versions that an open transaction can still reach; a copy, because snapshots share them. */
  #trimmed(version: Version | undefined, oldestNeeded: number): Version | undefined {
    if (!version) return undefined
    const reached = version.committedAt <= oldestNeeded
    return { ...version, earlier: reached ? undefined : this.#trimmed(version.earlier, oldestNeeded) }
  }

  /** Called when no transaction is open any more. */
  forgetRemoved(): void {
    this.#removed.clear()
  }

  /** Replaces the indexes. Refuses a unique one that the documents already break. */
  setIndexes(specs: IndexSpec[]): void {
    const tables = specs.map(spec => this.#build(spec))
    this.#own()
    this.#state.tables = tables
  }

  #build(spec: IndexSpec): IndexTable {
    const table = new IndexTable(spec)
    for (const doc of this.docs()) {
      if (spec.unique && table.keysOf(doc).some(key => table.owner(key) !== undefined)) {
        throw duplicateKey(this.name, spec.name, shownKey(doc, spec))
      }
      table.add(doc)
    }
    return table
  }

  /** Gives the state away; from now on a change works on a copy. */
  share(): SharedState {
    this.#shared = true
    return this.#state
  }

  adopt(state: SharedState): void {
    this.#state = state
    this.#shared = true
    this.#removed.clear()
  }

  #newest(id: Id): Version | undefined {
    return this.#state.versions.get(id) ?? this.#removed.get(id)
  }

  #own(): void {
    if (!this.#shared) return
    const { versions, tables, places } = this.#state
    this.#state = { versions: new Map(versions), tables: tables.map(table => table.clone()), places }
    this.#shared = false
  }
}
