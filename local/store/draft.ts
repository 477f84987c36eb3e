/** The changes that one transaction or one plain write prepares in a collection, seen on top of what is committed. */
import type { Collection, Id } from './collection'
import { keyOf, shownKey } from './index-keys'
import { checkDoc, checkKey } from './limits'
import { duplicateKey, transactionConflict } from './refusals'
import type { Doc, IndexSpec, Query, StoreLimits } from './store.port'
import { isDocId } from './values'

interface DraftRules {
  limits: StoreLimits
  /** The moment that a transaction sees; a plain write sees the latest state. */
  seenAt?: number
  /** Is told the names of what is about to be written: the document and its unique keys. May refuse. */
  touch: (names: string[], id: Id) => void
  /** Whether a key taken after `seenAt` is a conflict at once or only when committing. */
  conflictAtOnce: boolean
}

export class Draft {
  readonly changes = new Map<Id, Doc | null>()
  /** Unique keys that the changed documents hold. */
  #claims = new Map<string, Id>()

  constructor(
    readonly collection: Collection,
    private readonly rules: DraftRules
  ) {}

  read(id: Id): Doc | undefined {
    const changed = this.changes.get(id)
    if (changed !== undefined) return changed ?? undefined
    const { seenAt } = this.rules
    return seenAt === undefined ? this.collection.latest(id) : this.collection.asOf(id, seenAt)
  }

  /** The documents among which all matches of a query are, own changes included. */
  *likely(query: Query): Generator<Doc> {
    if (isDocId(query._id)) {
      const doc = this.read(query._id)
      if (doc) yield doc
    } else if (this.rules.seenAt === undefined && this.changes.size === 0) yield* this.collection.likely(query)
    else {
      for (const id of new Set([...this.collection.ids(), ...this.changes.keys()])) {
        const doc = this.read(id)
        if (doc) yield doc
      }
    }
  }

  /** Inserts or replaces a document. Refuses what breaks a limit or a unique index. */
  put(doc: Doc): void {
    const id = doc._id
    checkDoc(doc, this.rules.limits)
    const claims = this.#claimsOf(doc)
    // A key that the document already holds is not taken anew, so nobody has to wait for it.
    const taken = claims.filter(({ spec, key }) => this.#ownerOf(spec, key) !== id)
    this.rules.touch([this.#nameOf(id), ...taken.map(({ name }) => name)], id)
    for (const claim of claims) this.#refuseTaken(claim.name, claim.key, claim.spec, doc)
    this.#forgetClaims(id)
    for (const claim of claims) this.#claims.set(claim.name, id)
    this.changes.set(id, doc)
  }

  remove(id: Id): void {
    this.rules.touch([this.#nameOf(id)], id)
    this.#forgetClaims(id)
    this.changes.set(id, null)
  }

  /** True when somebody else committed to one of the changed documents, or took one of the keys, in the meantime. */
  overtaken(): boolean {
    const { seenAt = 0 } = this.rules
    for (const id of this.changes.keys()) if (this.collection.changedAt(id) > seenAt) return true
    return this.collection.tables.some(table =>
      [...this.changes.values()].some(
        doc => doc && table.keysOf(doc).some(key => this.#takenBy(table.owner(key), doc._id))
      )
    )
  }

  #ownerOf(spec: IndexSpec, key: string): Id | undefined {
    return this.collection.tables.find(table => table.spec === spec)?.owner(key)
  }

  #takenBy(owner: Id | undefined, id: Id): boolean {
    return owner !== undefined && owner !== id && !this.changes.has(owner)
  }

  #nameOf(id: Id): string {
    return `${this.collection.name}\u0000${keyOf(id)}`
  }

  #claimsOf(doc: Doc): { name: string; key: string; spec: IndexSpec }[] {
    const { limits } = this.rules
    checkKey(keyOf(doc._id), `${this.collection.name}.$_id_`, limits)
    return this.collection.tables.flatMap(table => {
      const { spec } = table
      const keys = table.keysOf(doc)
      for (const key of keys) checkKey(key, `${this.collection.name}.$${spec.name}`, limits)
      if (!spec.unique) return []
      return keys.map(key => ({ name: `${this.collection.name}\u0000${spec.name}\u0000${key}`, key, spec }))
    })
  }

  #refuseTaken(name: string, key: string, spec: IndexSpec, doc: Doc): void {
    const claimant = this.#claims.get(name)
    const owner = this.#ownerOf(spec, key)
    const ownerIsOther = this.#takenBy(owner, doc._id)
    if (ownerIsOther && owner !== undefined && this.collection.changedAt(owner) > (this.rules.seenAt ?? Infinity)) {
      if (this.rules.conflictAtOnce) throw transactionConflict()
      return
    }
    if (ownerIsOther || (claimant !== undefined && claimant !== doc._id)) {
      throw duplicateKey(this.collection.name, spec.name, shownKey(doc, spec))
    }
  }

  #forgetClaims(id: Id): void {
    if (!this.changes.get(id)) return
    for (const [name, claimant] of this.#claims) if (claimant === id) this.#claims.delete(name)
  }
}
