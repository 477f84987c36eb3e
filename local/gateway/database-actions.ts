/** Every `database.*` action of the wire, spoken over a document store. */
import type { LocalStore } from '../store/store'
import type { FindOptions, Query, Store, UpdateOptions } from '../store/store.port'
import { decode, decodeObject, encode } from './codec'
import { GatewayError } from './gateway-error'
import { type Action, countOf, isRecord, listOf, optionalTextOf, textOf, type WireRequest } from './request'

const collectionOf = (request: WireRequest) => textOf(request, 'collectionName')
const transactionOf = (request: WireRequest) => optionalTextOf(request, 'transactionId')

const orderOf = (request: WireRequest, now: number): Record<string, 1 | -1> | undefined => {
  const order = decodeObject(request.order, now)
  if (!order) return undefined
  const read: Record<string, 1 | -1> = {}
  for (const [path, direction] of Object.entries(order)) read[path] = direction === -1 ? -1 : 1
  return read
}

const findOptionsOf = (request: WireRequest, now: number): FindOptions => {
  const options: FindOptions = {}
  const order = orderOf(request, now)
  const projection = decodeObject(request.projection, now)
  const skip = countOf(request, 'offset')
  const limit = request.queryType === 'DOC' ? 1 : countOf(request, 'limit')
  if (order) options.order = order
  if (projection) options.projection = projection
  if (skip) options.skip = skip
  if (limit) options.limit = limit
  return options
}

const documentOf = (text: unknown, now: number): Record<string, unknown> => {
  const document = decodeObject(text, now)
  if (!document) throw new GatewayError('INVALID_PARAM', 'a document must be an object')
  return document
}

const stageOf = (stage: unknown, now: number): Record<string, unknown> => {
  if (!isRecord(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
    throw new GatewayError('INVALID_PARAM', 'a stage needs stageKey and stageValue')
  }
  return { [stage.stageKey]: decode(stage.stageValue, now) }
}

const reads = (store: Store, now: () => number): Record<string, Action> => ({
  'database.getDocument': async request => {
    const query: Query = decodeObject(request.query, now()) ?? {}
    const options = findOptionsOf(request, now())
    const found = await store.find(collectionOf(request), query, options, transactionOf(request))
    return { data: { list: found.map(encode), offset: options.skip ?? 0, limit: countOf(request, 'limit') } }
  },
  'database.calculateDocument': async request => ({
    data: { total: await store.count(collectionOf(request), decodeObject(request.query, now()) ?? {}) }
  }),
  'database.aggregateDocuments': async request => {
    const stages = listOf(request, 'stages').map(stage => stageOf(stage, now()))
    return { data: { list: (await store.aggregate(collectionOf(request), stages)).map(encode) } }
  }
})

const writes = (store: LocalStore, now: () => number): Record<string, Action> => ({
  'database.addCollection': async request => {
    await store.createCollection(collectionOf(request))
    return { data: {} }
  },
  'database.insertDocument': async (request, { signal }) => {
    const documents = listOf(request, 'data').map(text => documentOf(text, now()))
    const ids = await store.insert(collectionOf(request), documents, transactionOf(request), signal)
    return { data: { insertedIds: ids } }
  },
  'database.modifyDocument': async (request, { signal }) => {
    const change = documentOf(request.data, now())
    if (request.merge === true && Object.keys(change).length === 0) return { data: { updated: 0 } }
    const options: UpdateOptions = {
      multi: request.multi === true,
      replace: request.merge !== true,
      upsert: request.upsert === true
    }
    const query = decodeObject(request.query, now()) ?? {}
    const done = await store.update(collectionOf(request), query, change, options, transactionOf(request), signal)
    const upserted = done.upsertedId === undefined ? {} : { upsert_id: done.upsertedId }
    return { data: { updated: done.updated, ...upserted } }
  },
  'database.removeDocument': async (request, { signal }) => {
    const query = decodeObject(request.query, now()) ?? {}
    const options = { multi: request.multi === true }
    const deleted = await store.remove(collectionOf(request), query, options, transactionOf(request), signal)
    return { data: { deleted } }
  }
})

const transactions = (store: Store): Record<string, Action> => ({
  'database.startTransaction': async () => ({ transactionId: await store.begin() }),
  'database.commitTransaction': async request => {
    await store.commit(textOf(request, 'transactionId'))
    return {}
  },
  'database.abortTransaction': async request => {
    await store.abort(textOf(request, 'transactionId'))
    return {}
  }
})

/** The actions by name; `now` (epoch ms) is the cloud's movable clock and resolves server dates. */
export const databaseActions = (store: LocalStore, now: () => number): Record<string, Action> => ({
  ...reads(store, now),
  ...writes(store, now),
  ...transactions(store)
})
