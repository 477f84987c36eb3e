/** Transactions over the WeChat cloud database, begun and ended by hand: the SDK's own loop hides a lost commit. */
import { Busy, type Transaction } from '../documents'
import { replacing } from './patch'
import { cloud } from './sdk'
import { translate, write } from './translate'

const database = cloud.database({ throwOnNotFound: false })

/** The part of the SDK's transaction that is used; its typings say `any`. */
interface Running {
  collection(name: string): {
    doc(id: string): {
      get(): Promise<{ data: unknown }>
      update(options: { data: object }): Promise<{ stats: { updated: number } }>
    }
    add(options: { data: object }): Promise<unknown>
  }
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

/** What it wrote is given up; a transaction that the server has ended already cannot be ended again. */
const giveUp = (running: Running): Promise<unknown> => running.rollback().catch(() => undefined)

export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const running = await write<Running>(() => database.startTransaction())
  let writes = 0
  const transaction: Transaction = {
    async get<D>(collection: string, id: string) {
      return ((await running.collection(collection).doc(id).get()).data ?? null) as D | null
    },
    async add(collection, document) {
      writes += 1
      await running.collection(collection).add({ data: document })
    },
    async change(collection, id, patch) {
      writes += 1
      // `updated` counts what became different: a change under a transaction always carries a new revision.
      const { stats } = await running
        .collection(collection)
        .doc(id)
        .update({ data: replacing(patch) })
      if (stats.updated === 0) throw new Busy(`${collection}/${id} went away`)
    }
  }
  let value: T
  try {
    value = await work(transaction)
  } catch (error) {
    await giveUp(running)
    // Whatever was lost on the way: without a commit nothing has happened.
    const known = translate(error)
    throw known.name === 'UnknownOutcome' ? new Busy(known.message) : known
  }
  if (writes === 0) await giveUp(running)
  else await write(() => running.commit())
  return value
}
