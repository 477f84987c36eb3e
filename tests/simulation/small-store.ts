/**
 * The database of the simulator: the platform's snapshots, locks and refusals, each call whole and at once, so that a
 * scheduler can put any other call before it. `tests/kernel/documents.test.ts` holds it to the same sentences as the SDK.
 */
import { Busy, DuplicateKey, type Patch, type Where } from 'kernel/documents'
import { type Doc, idsNamed, matches } from './matching'

/** The platform ends a transaction after this long, and after so many operations. */
const TRANSACTION_MS = 30_000
const TRANSACTION_OPERATIONS = 100

interface Version {
  document: Doc | null
  at: number
  earlier: Version | null
}

export interface Change {
  collection: string
  before: Doc | null
  after: Doc | null
}

export interface Running {
  readonly beganAt: number
  seenAt: number | null
  operations: number
  over: boolean
  readonly writes: Map<string, { collection: string; document: Doc | null }>
}

/** A plain write met a document that a transaction has written: it has to wait. */
export const BLOCKED = Symbol('blocked')

function freezeAll(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  if (Array.isArray(value)) for (const item of value) freezeAll(item)
  else for (const field in value) freezeAll((value as Record<string, unknown>)[field])
}

/** As it is stored: without fields that are undefined, and never to be changed by whoever reads it. */
export function stored(document: object): Doc {
  const kept: Record<string, unknown> = { ...document }
  for (const field in kept) {
    const value = kept[field]
    if (value === undefined) delete kept[field]
    else if (typeof value === 'object') freezeAll(value)
  }
  return Object.freeze(kept) as Doc
}

const patched = (document: Doc, patch: Patch): Doc => stored({ ...document, ...patch })
const nameOf = (collection: string, id: string) => `${collection}/${id}`
const equal = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
const differs = (document: Doc, patch: Patch) =>
  Object.entries(patch).some(([field, value]) => !equal(document[field], value))

export class SmallStore {
  readonly #collections: Map<string, Map<string, Version>>
  readonly #locks = new Map<string, Running>()
  #open: Running[] = []
  #moment = 1

  /**
   * @param unique fields whose values no two documents share, by collection.
   * @param committed is told every commit, whole.
   */
  constructor(
    private readonly now: () => number,
    private readonly committed: (changes: readonly Change[]) => void = () => undefined,
    private readonly unique: Readonly<Record<string, readonly string[]>> = {},
    start: Iterable<readonly [string, readonly Doc[]]> = []
  ) {
    const first = (document: Doc): [string, Version] => [document._id, { document, at: 1, earlier: null }]
    this.#collections = new Map([...start].map(([name, documents]) => [name, new Map(documents.map(first))]))
  }

  #of(collection: string): Map<string, Version> {
    let found = this.#collections.get(collection)
    if (!found) {
      found = new Map()
      this.#collections.set(collection, found)
    }
    return found
  }

  get(collection: string, id: string): Doc | null {
    return this.#of(collection).get(id)?.document ?? null
  }

  all(collection: string): Doc[] {
    return [...this.#of(collection).values()].flatMap(({ document }) => document ?? [])
  }

  matching(collection: string, where: Where): Doc[] {
    const found: Doc[] = []
    const named = idsNamed(where)
    if (named) {
      for (const id of named) {
        const document = this.get(collection, id)
        if (document && matches(document, where)) found.push(document)
      }
    } else {
      for (const { document } of this.#of(collection).values())
        if (document && matches(document, where)) found.push(document)
    }
    return found
  }

  add(collection: string, document: object): typeof BLOCKED | undefined {
    const added = stored(document)
    if (this.#held([nameOf(collection, added._id)])) return BLOCKED
    if (this.#taken(collection, added)) throw new DuplicateKey(`E11000 ${nameOf(collection, added._id)}`)
    this.#commit([{ collection, before: null, after: added }])
    return undefined
  }

  /** Writes or removes (`patch` null) every match; gives how many became different. */
  change(collection: string, where: Where, patch: Patch | null): number | typeof BLOCKED {
    const found = this.matching(collection, where)
    if (this.#held(found.map(({ _id }) => nameOf(collection, _id)))) return BLOCKED
    const changed = patch ? found.filter(document => differs(document, patch)) : found
    this.#commit(changed.map(document => ({ collection, before: document, after: patch && patched(document, patch) })))
    return changed.length
  }

  begin(): Running {
    const running: Running = { beganAt: this.now(), seenAt: null, operations: 0, over: false, writes: new Map() }
    this.#open.push(running)
    return running
  }

  read(running: Running, collection: string, id: string): Doc | null {
    const seenAt = this.#operate(running)
    const own = running.writes.get(nameOf(collection, id))
    if (own) return own.document
    let version = this.#of(collection).get(id) ?? null
    while (version && version.at > seenAt) version = version.earlier
    return version?.document ?? null
  }

  insert(running: Running, collection: string, document: object): void {
    const added = stored(document)
    if (this.read(running, collection, added._id) || this.#valueTaken(collection, added)) {
      this.end(running)
      throw new DuplicateKey(`E11000 ${nameOf(collection, added._id)}`)
    }
    this.#lock(running, collection, added._id)
    running.writes.set(nameOf(collection, added._id), { collection, document: added })
  }

  modify(running: Running, collection: string, id: string, patch: Patch): boolean {
    const before = this.read(running, collection, id)
    if (!before || !differs(before, patch)) return false
    this.#lock(running, collection, id)
    running.writes.set(nameOf(collection, id), { collection, document: patched(before, patch) })
    return true
  }

  commit(running: Running): void {
    this.#alive(running)
    const changes = [...running.writes.values()].map(({ collection, document }) => ({
      collection,
      before: document ? this.get(collection, document._id) : null,
      after: document
    }))
    this.end(running)
    this.#commit(changes)
  }

  end(running: Running): void {
    running.over = true
    this.#open = this.#open.filter(one => one !== running)
    for (const [name, holder] of this.#locks) if (holder === running) this.#locks.delete(name)
  }

  #commit(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.#moment += 1
    for (const { collection, before, after } of changes) {
      const id = (after ?? before)?._id ?? ''
      const versions = this.#of(collection)
      const earlier = this.#open.length > 0 ? (versions.get(id) ?? null) : null
      versions.set(id, { document: after, at: this.#moment, earlier })
    }
    this.committed(changes)
  }

  /** Somebody else's transaction has written one of these; one whose time is over holds nothing any more. */
  #held(names: readonly string[]): boolean {
    if (this.#locks.size === 0) return false
    this.#endOverdue()
    return names.some(name => this.#locks.has(name))
  }

  #endOverdue(): void {
    for (const one of this.#open) if (one.beganAt < this.now() - TRANSACTION_MS) this.end(one)
  }

  #alive(running: Running): void {
    this.#endOverdue()
    if (running.over) throw new Busy('TransactionNotExist')
  }

  /** One operation; whatever the transaction looks at is as it was at the first of them. */
  #operate(running: Running): number {
    this.#alive(running)
    running.operations += 1
    if (running.operations > TRANSACTION_OPERATIONS) throw new Error('too many operations in one transaction')
    running.seenAt ??= this.#moment
    return running.seenAt
  }

  #lock(running: Running, collection: string, id: string): void {
    const name = nameOf(collection, id)
    const holder = this.#locks.get(name)
    const changedAt = this.#of(collection).get(id)?.at ?? 0
    if ((holder && holder !== running) || changedAt > (running.seenAt ?? 0)) {
      this.end(running)
      throw new Busy(`TransactionConflict at ${name}`)
    }
    this.#locks.set(name, running)
  }

  #taken = (collection: string, document: Doc): boolean =>
    this.get(collection, document._id) !== null || this.#valueTaken(collection, document)

  #valueTaken(collection: string, document: Doc): boolean {
    const fields = this.unique[collection]
    return fields?.some(field => this.all(collection).some(other => other[field] === document[field])) ?? false
  }
}
