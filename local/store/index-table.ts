/** One index of a collection: a sorted list of its entries, and for a unique one the owner of every key. */
import { docKeys, keyOf } from './index-keys'
import type { Doc, IndexSpec } from './store.port'

type Id = string | number

/** So many new entries are put into their places one by one; more are sorted in together. */
const SINGLES_MAX = 16

export class IndexTable {
  /** True once any document had an array here: then bounds of one range may be met by different items. */
  multi = false
  #entries = new Map<string, Id>()
  #owners = new Map<string, Id>()
  #sorted: string[] = []
  #fresh: string[] = []
  #stale = new Set<string>()

  constructor(readonly spec: IndexSpec) {}

  /** A copy that may change without this one noticing. */
  clone(): IndexTable {
    const copy = new IndexTable(this.spec)
    copy.multi = this.multi
    copy.#entries = new Map(this.#entries)
    copy.#owners = new Map(this.#owners)
    copy.#sorted = [...this.#sorted]
    copy.#fresh = [...this.#fresh]
    copy.#stale = new Set(this.#stale)
    return copy
  }

  /** Which document holds a key; only a unique index knows. */
  owner(key: string): Id | undefined {
    return this.#owners.get(key)
  }

  keysOf(doc: Doc): string[] {
    return docKeys(doc, this.spec).keys
  }

  add(doc: Doc): void {
    const { keys, multi } = docKeys(doc, this.spec)
    this.multi ||= multi
    const id = keyOf(doc._id)
    for (const key of keys) {
      const entry = key + id
      this.#entries.set(entry, doc._id)
      if (this.spec.unique) this.#owners.set(key, doc._id)
      if (!this.#stale.delete(entry)) this.#fresh.push(entry)
    }
  }

  remove(doc: Doc): void {
    const id = keyOf(doc._id)
    for (const key of this.keysOf(doc)) {
      if (!this.#entries.delete(key + id)) continue
      this.#stale.add(key + id)
      if (this.#owners.get(key) === doc._id) this.#owners.delete(key)
    }
  }

  /** The documents with an entry that starts with `prefix` and lies within the bounds on the field after it. */
  between(prefix: string, least = '', most = ''): Set<Id> {
    this.#settle()
    const found = new Set<Id>()
    const last = prefix + most
    for (let i = this.#placeOf(prefix + least); i < this.#sorted.length; i++) {
      const entry = this.#sorted[i]
      if (entry === undefined || (entry > last && !entry.startsWith(last))) break
      const id = this.#entries.get(entry)
      if (id !== undefined) found.add(id)
    }
    return found
  }

  #placeOf(key: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }

  #settle(): void {
    if (this.#stale.size > SINGLES_MAX && this.#stale.size * 2 > this.#sorted.length) {
      this.#sorted = [...this.#entries.keys()].sort()
      this.#fresh = []
      this.#stale.clear()
    }
    if (this.#fresh.length > SINGLES_MAX) this.#sorted = this.#sorted.concat(this.#fresh).sort()
    else for (const entry of this.#fresh) this.#sorted.splice(this.#placeOf(entry), 0, entry)
    this.#fresh = []
  }
}
