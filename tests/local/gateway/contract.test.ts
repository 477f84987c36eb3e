/** Holds the database behind the real SDK to the same contract as the bare store. */
import { type Cloud, createCloud } from '../../../local/cloud'
import { type ContractFace, type Fields, storeContract, type TransactionFace } from '../store/contract'
import { type Loose, loadSdk } from './sdk'

const sdk = loadSdk()
let cloud: Cloud

/** Every call is an invocation of its own, so that a transaction only belongs to the one that opened it. */
const asFunction = <T>(work: (db: Loose) => Promise<T>): Promise<T> =>
  cloud.within({}, () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return work(sdk.database({ throwOnNotFound: false }))
  })

/** The SDK's words for each operator of MongoDB; the rest it does not translate, so they go as they are. */
const commands: Record<string, (_: Loose, value: unknown) => unknown> = {
  $set: (_, value) => _.set(value),
  $unset: _ => _.remove(),
  $inc: (_, value) => _.inc(value),
  $mul: (_, value) => _.mul(value),
  $min: (_, value) => _.min(value),
  $max: (_, value) => _.max(value),
  $rename: (_, value) => _.rename(value),
  $addToSet: (_, value) => _.addToSet(value),
  $pull: (_, value) => _.pull(value),
  $pullAll: (_, value) => _.pullAll(value),
  $pop: (_, value) => (value === 1 ? _.pop() : _.shift()),
  $push: (_, value) => _.push(withoutDollar(value))
}

const withoutDollar = (value: unknown) =>
  Object.fromEntries(Object.entries(Object(value)).map(([key, item]) => [key.slice(1), item]))

const dataOf = (db: Loose, change: Record<string, Fields>): Fields => {
  const fields = Object.entries(change).flatMap(([operator, paths]) =>
    Object.entries(paths).map(([path, value]) => [path, commands[operator]?.(db.command, value)])
  )
  return Object.fromEntries(fields)
}

/** One field of an SDK answer; the answers have no types of their own. */
const pick = (answer: unknown, ...path: string[]): unknown =>
  path.reduce(
    (value: unknown, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    answer
  )

const numberAt = (answer: unknown, ...path: string[]) => Number(pick(answer, ...path))
/** Places come back as objects of the SDK; their JSON is what was stored. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('toJSON' in value) return JSON.parse(JSON.stringify(value))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const rowsAt = (answer: unknown, key: string): Fields[] => {
  const rows = pick(answer, key)
  return Array.isArray(rows) ? rows.map(plain).filter(isFields) : []
}
const idOf = (value: unknown): string | number => (typeof value === 'number' ? value : String(value))

/** The verbs over a database or over a transaction. */
const byId = (use: <T>(work: (at: Loose, db: Loose) => Promise<T>) => Promise<T>) => ({
  insert: (collection: string, data: Fields) =>
    use(async at => idOf(pick(await at.collection(collection).add({ data }), '_id'))),
  getById: (collection: string, id: string | number) =>
    use(async at => {
      const data = pick(await at.collection(collection).doc(id).get(), 'data')
      return isFields(data) ? data : undefined
    }),
  update: (collection: string, id: string | number, change: Record<string, Fields>) =>
    use(async (at, db) =>
      numberAt(
        await at
          .collection(collection)
          .doc(id)
          .update({ data: dataOf(db, change) }),
        'stats',
        'updated'
      )
    ),
  set: (collection: string, id: string | number, data: Fields) =>
    use(async at => {
      const answer: unknown = await at.collection(collection).doc(id).set({ data })
      return { updated: numberAt(answer, 'stats', 'updated'), created: numberAt(answer, 'stats', 'created') }
    }),
  remove: (collection: string, id: string | number) =>
    use(async at => numberAt(await at.collection(collection).doc(id).remove(), 'stats', 'removed'))
})

const begin = async (): Promise<TransactionFace> => {
  const transaction = await asFunction(async db => ({ t: await db.startTransaction() }))
  return {
    ...byId(work => asFunction(db => work(transaction.t, db))),
    commit: () => asFunction(async () => void (await transaction.t.commit())),
    abort: () => asFunction(async () => void (await transaction.t.rollback()))
  }
}

const open = async (): Promise<ContractFace> => {
  cloud = await createCloud({ functions: {}, txnDelayMs: 2 })
  return {
    ...byId(work => asFunction(db => work(db, db))),
    createCollection: name => asFunction(async db => void (await db.createCollection(name))),
    setIndexes: async (collection, indexes) => cloud.store.setIndexes(collection, indexes),
    insertMany: (collection, data) =>
      asFunction(async db => {
        const ids = pick(await db.collection(collection).add({ data }), '_ids')
        return Array.isArray(ids) ? ids.map(idOf) : []
      }),
    find: (collection, query, page = {}) =>
      asFunction(async db => {
        let asked = Object.keys(query).length > 0 ? db.collection(collection).where(query) : db.collection(collection)
        for (const [path, direction] of page.order ?? []) asked = asked.orderBy(path, direction)
        if (page.skip !== undefined) asked = asked.skip(page.skip)
        if (page.limit !== undefined) asked = asked.limit(page.limit)
        if (page.projection) asked = asked.field(page.projection)
        return rowsAt(await asked.get(), 'data')
      }),
    count: (collection, query) =>
      asFunction(async db => numberAt(await db.collection(collection).where(query).count(), 'total')),
    updateWhere: (collection, query, change) =>
      asFunction(async db =>
        numberAt(
          await db
            .collection(collection)
            .where(query)
            .update({ data: dataOf(db, change) }),
          'stats',
          'updated'
        )
      ),
    removeWhere: (collection, query) =>
      asFunction(async db => numberAt(await db.collection(collection).where(query).remove(), 'stats', 'removed')),
    aggregate: (collection, stages) =>
      asFunction(async db => {
        let pipeline: unknown = db.collection(collection).aggregate()
        for (const [name, value] of stages.flatMap(stage => Object.entries(stage))) {
          const step: unknown = pick(pipeline, name.slice(1))
          pipeline = typeof step === 'function' ? Reflect.apply(step, pipeline, [value]) : pipeline
        }
        const end = pick(pipeline, 'end')
        return rowsAt(typeof end === 'function' ? await Reflect.apply(end, pipeline, []) : [], 'list')
      }),
    begin,
    advance: ms => cloud.hooks.clock.advance(ms),
    close: () => cloud.close()
  }
}

storeContract('the unmodified SDK over the gateway', open)
