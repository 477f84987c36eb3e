/** The documents port straight over the local store: no wire, no SDK, thousands of histories a second. */
import {
  Busy,
  type Documents,
  DuplicateKey,
  type Group,
  type Patch,
  type Transaction,
  type Where
} from 'kernel/documents'
import { type Store, StoreError } from '../local/store/store.port'

const operators = { ne: '$ne', gt: '$gt', gte: '$gte', lt: '$lt', lte: '$lte', in: '$in' } as const

function toQuery(where: Where): Record<string, unknown> {
  const conditions = Object.entries(where).flatMap(([field, wanted]) =>
    typeof wanted !== 'object' || wanted === null
      ? [{ [field]: { $eq: wanted } }]
      : Object.entries(wanted).map(([name, value]) => ({
          [field]: { [operators[name as keyof typeof operators]]: value }
        }))
  )
  return conditions.length === 0 ? {} : { $and: conditions }
}

async function translated<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.message.includes('E11000')) throw new DuplicateKey(error.message)
    if (/TransactionConflict|TransactionBusy|TransactionNotExist/.test(error.message)) throw new Busy(error.message)
    throw error
  }
}

function toChange(patch: Patch): Record<string, unknown> {
  const set = Object.entries(patch).filter(([, value]) => value !== undefined)
  const unset = Object.keys(patch).filter(field => patch[field] === undefined)
  return {
    ...(set.length > 0 ? { $set: Object.fromEntries(set) } : {}),
    ...(unset.length > 0 ? { $unset: Object.fromEntries(unset.map(field => [field, ''])) } : {})
  }
}

async function transact<T>(store: Store, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const running = await translated(() => store.begin())
  let writes = 0
  const transaction: Transaction = {
    get: async <D>(collection: string, id: string) =>
      ((await store.find(collection, { _id: id }, {}, running))[0] ?? null) as D | null,
    async add(collection, document) {
      writes += 1
      await store.insert(collection, [document as Record<string, unknown>], running)
    },
    async change(collection, id, patch) {
      writes += 1
      const { updated } = await store.update(collection, { _id: id }, toChange(patch), {}, running)
      if (updated === 0) throw new Busy(`${collection}/${id} went away`)
    }
  }
  return translated(async () => {
    let value: T
    try {
      value = await work(transaction)
    } catch (error) {
      // A transaction that the store has ended already cannot be ended again.
      await store.abort(running).catch(() => undefined)
      throw error
    }
    await (writes === 0 ? store.abort(running) : store.commit(running))
    return value
  })
}

export function simulatedDocuments(store: Store): Documents {
  const updateAll: Documents['updateAll'] = async (collection, where, patch) =>
    (await translated(() => store.update(collection, toQuery(where), toChange(patch), { multi: true }))).updated
  return {
    get: async <T>(collection: string, id: string) =>
      ((await translated(() => store.find(collection, { _id: id })))[0] ?? null) as T | null,
    find: async <T>(collection: string, where: Where, options: Parameters<Documents['find']>[2]) => {
      const order = Object.entries(options.order).map(([field, way]) => [field, way === 'asc' ? 1 : -1])
      const projection = options.fields && Object.fromEntries(options.fields.map(field => [field, true]))
      const found = await translated(() =>
        store.find(collection, toQuery(where), {
          order: Object.fromEntries(order) as Record<string, 1 | -1>,
          limit: options.limit,
          ...(projection ? { projection } : {})
        })
      )
      return found as T[]
    },
    add: async (collection, documents) => {
      await translated(() => store.insert(collection, documents as Record<string, unknown>[]))
    },
    update: async (collection, id, where, patch) => (await updateAll(collection, { _id: id, ...where }, patch)) > 0,
    updateAll,
    remove: async (collection, id, where = {}) => {
      const query = toQuery({ _id: id, ...where })
      return (await translated(() => store.remove(collection, query, { multi: true }))) > 0
    },
    count: (collection, where) => translated(() => store.count(collection, toQuery(where))),
    group: async (collection, where, by, sums = []) => {
      const totals = Object.fromEntries(sums.map(field => [field, { $sum: `$${field}` }]))
      const rows = await translated(() =>
        store.aggregate(collection, [
          { $match: toQuery(where) },
          { $group: { _id: `$${by}`, count: { $sum: 1 }, ...totals } },
          { $limit: 1000 }
        ])
      )
      return (rows as ({ _id: Group['key']; count: number } & Record<string, number>)[]).map(
        ({ _id, count, ...rest }) => ({ key: _id ?? null, count, sums: rest })
      )
    },
    holding: async (base, collections, where) => {
      if ((await store.count(base, {})) === 0) return null
      const counts = await Promise.all(collections.map(name => store.count(name, toQuery(where))))
      return collections.filter((_, at) => (counts[at] ?? 0) > 0)
    },
    transact: work => transact(store, work)
  }
}
