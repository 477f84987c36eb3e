/** Keeps committed changes in an lmdb file: each commit whole or not at all, and on the disk before it is answered. */

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON } from 'bson'
import type { Database, RootDatabase } from 'lmdb'
import type { Doc, IndexSpec, Journal, JournalChange, StoreSnapshot } from './store.port'
import { isObject } from './values'

type Key = [collection: string, id: string | number]

/** The place of a document in the order of insertion travels with it, since lmdb orders by key. */
interface Line {
  place: number
  doc: Doc
}

const pack = (line: Line): Buffer => Buffer.from(BSON.serialize(line, { ignoreUndefined: true }))

function unpack(bytes: Uint8Array): Line {
  const { place, doc } = BSON.deserialize(bytes)
  if (typeof place !== 'number' || !isObject(doc)) throw new Error('the journal holds a line that is no document')
  return { place, doc: doc as Doc }
}

class LmdbJournal implements Journal {
  readonly #root: RootDatabase
  readonly #collections: Database<IndexSpec[], string>
  readonly #docs: Database<Buffer, Key>
  #places = new Map<string, number>()
  #next = 0

  constructor(root: RootDatabase) {
    this.#root = root
    this.#collections = root.openDB<IndexSpec[], string>({ name: 'collections', encoding: 'json' })
    this.#docs = root.openDB<Buffer, Key>({ name: 'docs', encoding: 'binary' })
  }

  async load(): Promise<StoreSnapshot> {
    const lines = new Map<string, Line[]>()
    for (const { key, value } of this.#docs.getRange()) {
      const line = unpack(value)
      const [collection] = key
      this.#places.set(JSON.stringify(key), line.place)
      this.#next = Math.max(this.#next, line.place + 1)
      const known = lines.get(collection)
      if (known) known.push(line)
      else lines.set(collection, [line])
    }
    const inOrder = (name: string) => (lines.get(name) ?? []).sort((a, b) => a.place - b.place).map(({ doc }) => doc)
    const collections = [...this.#collections.getRange()]
    return { collections: collections.map(({ key, value }) => ({ name: key, indexes: value, docs: inOrder(key) })) }
  }

  /** Commits that arrive while one is being written go to the disk together, in their order. */
  async commit(changes: JournalChange[]): Promise<void> {
    const puts = changes.map(change => this.#prepared(change))
    await this.#root.transaction(() => {
      for (const put of puts) put()
    })
  }

  /** Packs now, so that what is written is what was committed. */
  #prepared(change: JournalChange): () => void {
    if (change.kind === 'reset') {
      this.#places.clear()
      return () => {
        this.#docs.clearSync()
        this.#collections.clearSync()
      }
    }
    if (change.kind === 'collection') {
      const { name, indexes } = change
      return () => void this.#collections.put(name, indexes)
    }
    if (change.kind === 'remove') {
      const key: Key = [change.collection, change.id]
      this.#places.delete(JSON.stringify(key))
      return () => void this.#docs.remove(key)
    }
    const key: Key = [change.collection, change.doc._id]
    const bytes = pack({ place: this.#placeOf(key), doc: change.doc })
    return () => void this.#docs.put(key, bytes)
  }

  #placeOf(key: Key): number {
    const name = JSON.stringify(key)
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.#next
    this.#next += 1
    this.#places.set(name, place)
    return place
  }

  async close(): Promise<void> {
    await this.#root.close()
  }
}

/** Opens (or creates) the journal in a folder. lmdb is loaded here and not before: who keeps none needs no native code. */
export async function openJournal(folder: string): Promise<Journal> {
  const { open } = await import('lmdb')
  await mkdir(folder, { recursive: true })
  // Without overlappingSync a commit is answered only after its fsync.
  return new LmdbJournal(open({ path: join(folder, 'store.mdb'), noSubdir: true, overlappingSync: false, maxDbs: 4 }))
}
