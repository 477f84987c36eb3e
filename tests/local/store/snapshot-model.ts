/** Snapshot isolation in its simplest form: whole copies of everything, and no cleverness. */

interface Session {
  /** A copy of everything, made by the first operation. */
  view: Map<string, number> | undefined
  /** How often each document had been committed when the copy was made. */
  versions: Map<string, number>
  written: Set<string>
}

interface Step {
  kind: string
  session?: number
  id?: string
  by?: number
}

export class SnapshotModel {
  #docs: Map<string, number>
  #versions = new Map<string, number>()
  #sessions = new Map<number, Session>()

  constructor(docs: Record<string, number>) {
    this.#docs = new Map(Object.entries(docs))
  }

  committed(): [string, number][] {
    return [...this.#docs].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  isLocked(id: string): boolean {
    return [...this.#sessions.values()].some(session => session.written.has(id))
  }

  perform({ kind, session: number = 0, id = '', by = 0 }: Step): unknown {
    if (kind === 'plainAdd') return this.#plainAdd(id, by)
    if (kind === 'begin') {
      // A session that begins anew leaves its old transaction open behind it, as a forgetful caller would.
      const old = this.#sessions.get(number)
      if (old) this.#sessions.set(number - 1000 - this.#sessions.size, old)
      this.#sessions.set(number, { view: undefined, versions: new Map(), written: new Set() })
      return undefined
    }
    const session = this.#sessions.get(number)
    if (!session) return 'TransactionNotExist'
    if (kind === 'abort' || kind === 'commit') return this.#finish(number, session, kind === 'commit')
    session.versions = session.view ? session.versions : new Map(this.#versions)
    session.view ??= new Map(this.#docs)
    const refusal = this.#operate(session, session.view, kind, id, by)
    if (typeof refusal === 'string') this.#sessions.delete(number)
    return refusal
  }

  #operate(session: Session, view: Map<string, number>, kind: string, id: string, by: number): unknown {
    const seen = view.get(id)
    if (kind === 'read') return seen
    if (kind === 'insert' && seen !== undefined) return 'E11000'
    if (kind !== 'insert' && seen === undefined) return 0
    const others = [...this.#sessions.values()].filter(other => other !== session)
    const moved = (this.#versions.get(id) ?? 0) !== (session.versions.get(id) ?? 0)
    if (moved || others.some(other => other.written.has(id))) return 'TransactionConflict'
    session.written.add(id)
    if (kind === 'remove') view.delete(id)
    else view.set(id, kind === 'insert' ? 0 : Number(seen) + by)
    return kind === 'insert' ? undefined : 1
  }

  #finish(number: number, session: Session, commits: boolean): undefined {
    this.#sessions.delete(number)
    if (!commits) return
    for (const id of session.written) {
      const value = session.view?.get(id)
      if (value === undefined) this.#docs.delete(id)
      else this.#docs.set(id, value)
      this.#versions.set(id, (this.#versions.get(id) ?? 0) + 1)
    }
  }

  #plainAdd(id: string, by: number): number {
    const value = this.#docs.get(id)
    if (value === undefined) return 0
    this.#docs.set(id, value + by)
    this.#versions.set(id, (this.#versions.get(id) ?? 0) + 1)
    return 1
  }
}
