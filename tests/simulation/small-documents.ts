/** The documents port over the simulator's database; what stands between a call and its answer is put in from outside. */
import { Busy, type Documents, type Group, type Transaction, UnknownOutcome } from 'kernel/documents'
import { matches, page } from './matching'
import type { BLOCKED, Running, SmallStore } from './small-store'

export type CallKind = 'read' | 'write' | 'begin' | 'within' | 'commit' | 'abort'

/** One call on its way: done when it is its turn, or not yet because a transaction is at its document. */
export type Carry = <T>(kind: CallKind, what: string, call: () => T | typeof BLOCKED) => Promise<T>

const sumOf = (rows: readonly Readonly<Record<string, unknown>>[], field: string): number =>
  rows.reduce((total, row) => total + Number(row[field] ?? 0), 0)

function groups(rows: readonly Readonly<Record<string, unknown>>[], by: string, sums: readonly string[]): Group[] {
  const grouped = new Map<Group['key'], Readonly<Record<string, unknown>>[]>()
  for (const row of rows) {
    const key = (row[by] ?? null) as Group['key']
    const known = grouped.get(key)
    if (known) known.push(row)
    else grouped.set(key, [row])
  }
  return [...grouped].map(([key, found]) => ({
    key,
    count: found.length,
    sums: Object.fromEntries(sums.map(field => [field, sumOf(found, field)]))
  }))
}

function within(store: SmallStore, carry: Carry, running: Running, wrote: () => void): Transaction {
  return {
    get: <T>(collection: string, id: string) =>
      carry('within', `get ${collection}`, () => store.read(running, collection, id) as T | null),
    async add(collection, document) {
      wrote()
      await carry('within', `add ${collection}`, () => store.insert(running, collection, document))
    },
    async change(collection, id, patch) {
      wrote()
      const changed = await carry('within', `change ${collection}`, () => store.modify(running, collection, id, patch))
      if (!changed) throw new Busy(`${collection}/${id} went away`)
    }
  }
}

/** As kernel/cloud/transact: work that wrote nothing is given up, and without a commit nothing has happened. */
async function transact<T>(store: SmallStore, carry: Carry, work: (transaction: Transaction) => Promise<T>) {
  const running = await carry('begin', 'begin', () => store.begin())
  const giveUp = () => carry('abort', 'abort', () => store.end(running)).catch(() => undefined)
  let writes = 0
  let value: T
  try {
    value = await work(within(store, carry, running, () => (writes += 1)))
  } catch (error) {
    await giveUp()
    throw error instanceof UnknownOutcome ? new Busy(error.message) : error
  }
  if (writes === 0) await giveUp()
  else await carry('commit', 'commit', () => store.commit(running))
  return value
}

export function smallDocuments(store: SmallStore, carry: Carry): Documents {
  const updateAll: Documents['updateAll'] = (collection, where, patch) =>
    carry('write', `update ${collection}`, () => store.change(collection, where, patch))
  return {
    get: <T>(collection: string, id: string) =>
      carry('read', `get ${collection}`, () => store.get(collection, id) as T | null),
    find: <T>(collection: string, where: Parameters<Documents['find']>[1], options: Parameters<Documents['find']>[2]) =>
      carry('read', `find ${collection}`, () => page(store.matching(collection, where), options) as T[]),
    // One after another, as the database adds them: it may stop between two.
    async add(collection, documents) {
      for (const document of documents) await carry('write', `add ${collection}`, () => store.add(collection, document))
    },
    update: async (collection, id, where, patch) => (await updateAll(collection, { ...where, _id: id }, patch)) > 0,
    updateAll,
    remove: async (collection, id, where = {}) =>
      (await carry('write', `remove ${collection}`, () => store.change(collection, { ...where, _id: id }, null))) > 0,
    count: (collection, where) => carry('read', `count ${collection}`, () => store.matching(collection, where).length),
    group: (collection, where, by, sums = []) =>
      carry('read', `group ${collection}`, () => groups(store.matching(collection, where), by, sums)),
    holding: (base, collections, where) =>
      carry('read', 'holding', () => {
        if (store.all(base).length === 0) return null
        return collections.filter(name => store.all(name).some(document => matches(document, where)))
      }),
    transact: work => transact(store, carry, work)
  }
}
