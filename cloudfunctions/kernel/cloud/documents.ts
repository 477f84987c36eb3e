/** The documents port over the WeChat cloud database. */
import { Busy, type Documents, type FindOptions, type Group, UnknownOutcome, type Where } from '../documents'
import { replacing } from './patch'
import { cloud } from './sdk'
import { transact } from './transact'
import { translate, write } from './translate'

const database = cloud.database({ throwOnNotFound: false })
const command = database.command

const READ_TRIES = 3

/** Reading again is always harmless, so a lost answer is simply asked for again. */
async function read<T>(call: () => Promise<T> | unknown): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return (await call()) as T
    } catch (error) {
      const known = translate(error)
      if (tried === READ_TRIES || !(known instanceof UnknownOutcome || known instanceof Busy)) throw known
    }
  }
}

const commands = {
  ne: command.neq,
  gt: command.gt,
  gte: command.gte,
  lt: command.lt,
  lte: command.lte,
  in: command.in
} as const

/** Each comparison becomes its own condition under one top-level "and", the form the SDK cannot misread. */
function toQuery(where: Where): object {
  const conditions: object[] = []
  for (const [field, wanted] of Object.entries(where)) {
    if (wanted === undefined) throw new Error(`condition on ${field} is undefined`)
    if (typeof wanted !== 'object' || wanted === null) conditions.push({ [field]: command.eq(wanted) })
    else
      for (const [name, value] of Object.entries(wanted))
        conditions.push({ [field]: commands[name as keyof typeof commands].call(command, value) })
  }
  return conditions.length > 1 ? command.and(...conditions) : (conditions[0] ?? {})
}

async function find<T>(collection: string, where: Where, { order, limit, fields }: FindOptions): Promise<T[]> {
  let query = database.collection(collection).where(toQuery(where)).limit(limit)
  for (const [field, direction] of Object.entries(order)) query = query.orderBy(field, direction)
  if (fields) query = query.field(Object.fromEntries(fields.map(field => [field, true])))
  return (await read<{ data: T[] }>(() => query.get())).data
}

async function group(collection: string, where: Where, by: string, sums: readonly string[] = []): Promise<Group[]> {
  const { aggregate } = command
  const totals = Object.fromEntries(sums.map(field => [field, aggregate.sum(`$${field}`)]))
  const { list } = await read<{ list: Record<string, unknown>[] }>(() =>
    database
      .collection(collection)
      .aggregate()
      .match(toQuery(where))
      .group({ _id: `$${by}`, count: aggregate.sum(1), ...totals })
      .limit(1000)
      .end()
  )
  return list.map(({ _id, count, ...rest }) => ({
    key: (_id ?? null) as Group['key'],
    count: Number(count),
    sums: rest as Record<string, number>
  }))
}

interface Stages {
  match(query: object): Stages
  limit(rows: number): Stages
  project(fields: object): Stages
  done(): object[]
}

/** The SDK has it, its typings leave it out. */
const { pipeline } = command.aggregate as typeof command.aggregate & { pipeline(): Stages }

/** One row of the base, and beside it one row at the most of each collection (`lookup` with a pipeline of its own). */
async function holding(base: string, collections: readonly string[], where: Where): Promise<string[] | null> {
  let asked = database.collection(base).aggregate().limit(1)
  for (const from of collections) {
    const first = pipeline().match(toQuery(where)).limit(1).project({ _id: 1 }).done()
    asked = asked.lookup({ from, pipeline: first, as: from })
  }
  const { list } = await read<{ list: Record<string, unknown>[] }>(() => asked.end())
  const [row] = list
  return row ? collections.filter(name => [row[name]].flat().length > 0) : null
}

export const documents: Documents = {
  async get<T>(collection: string, id: string) {
    return (await read<{ data: T | null }>(() => database.collection(collection).doc(id).get())).data
  },
  find,
  async add(collection, added) {
    const data = added.length === 1 ? added[0] : added
    await write(() => database.collection(collection).add({ data: data as object }))
  },
  async update(collection, id, where, patch) {
    const query = database.collection(collection).where(toQuery({ _id: id, ...where }))
    const { stats } = await write<{ stats: { updated: number } }>(() => query.update({ data: replacing(patch) }))
    return stats.updated > 0
  },
  async updateAll(collection, where, patch) {
    const query = database.collection(collection).where(toQuery(where))
    const { stats } = await write<{ stats: { updated: number } }>(() => query.update({ data: replacing(patch) }))
    return stats.updated
  },
  async remove(collection, id, where = {}) {
    const query = database.collection(collection).where(toQuery({ _id: id, ...where }))
    const { stats } = await write<{ stats: { removed: number } }>(() => query.remove())
    return stats.removed > 0
  },
  async count(collection, where) {
    return (await read<{ total: number }>(() => database.collection(collection).where(toQuery(where)).count())).total
  },
  group,
  holding,
  transact
}
