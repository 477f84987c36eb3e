/** A ledger over the local store without wire or SDK: its own clock, every call counted. */
import { ledger } from 'contexts/ledger'
import type { Documents } from 'kernel/documents'
import { createStore } from '../../../local/store/store'
import { simulatedDocuments } from '../../simulated-documents'

/** A Monday, 09:00 in Shanghai. */
export const MONDAY = Date.UTC(2026, 5, 1, 1)
export const SCOPE = '371502/xianfeng/fude'
export const MINUTE_MS = 60_000

export interface Room {
  documents: Documents
  /** The desk at a moment. */
  at(ms: number): { documents: Documents; at: number }
  /** How many calls `work` made; the calls of a transaction and its two ends each count. */
  trips(work: () => Promise<unknown>): Promise<number>
  stored<D>(collection: string): Promise<D[]>
  /** Changes a document behind the ledger's back, as somebody with the keys of the database could. */
  tamper(collection: string, id: string, change: object): Promise<void>
  close(): Promise<void>
}

export async function openRoom(): Promise<Room> {
  const store = await createStore()
  for (const { name, indexes } of ledger.collections) {
    await store.createCollection(name)
    store.setIndexes(
      name,
      indexes.map(({ name: index, unique, keys }) => ({ name: index, unique: unique === true, keys: { ...keys } }))
    )
  }
  let calls = 0
  const plain = simulatedDocuments(store)
  const documents = counted(plain, () => {
    calls += 1
  })
  return {
    documents,
    at: ms => ({ documents, at: ms }),
    async trips(work) {
      const before = calls
      await work()
      return calls - before
    },
    stored: async <D>(collection: string) =>
      (await store.find(collection, {}, { order: { _id: 1 } })) as unknown[] as D[],
    async tamper(collection, id, change) {
      await store.update(collection, { _id: id }, { $set: change })
    },
    close: () => store.close()
  }
}

/** The same port with something done before every call. */
export function before<P extends object>(port: P, first: () => Promise<void> | void): P {
  return new Proxy(port, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...asked: unknown[]) => Promise<unknown>
      return async (...asked: unknown[]) => {
        await first()
        return method(...asked)
      }
    }
  })
}

/** A transaction costs its calls, its start and its end. */
function counted(documents: Documents, count: () => void): Documents {
  const transact: Documents['transact'] = async work => {
    count()
    const done = await documents.transact(inside => work(before(inside, count)))
    count()
    return done
  }
  const watched = before(documents, count)
  const { get, find, add, update, updateAll, remove, count: countOf, group, holding } = watched
  return { get, find, add, update, updateAll, remove, count: countOf, group, holding, transact }
}
