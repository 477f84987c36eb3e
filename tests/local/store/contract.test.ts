/** Holds the bare store to the contract that the gateway is held to through the real SDK. */
import { createStore, type LocalStore } from '../../../local/store/store'
import { type ContractFace, type Fields, storeContract, type TransactionFace } from './contract'

const set = { replace: true, upsert: true }

/** The verbs that exist inside and outside of a transaction. */
function byId(store: LocalStore, txn?: string) {
  return {
    insert: async (collection: string, doc: Fields) => {
      const [id] = await store.insert(collection, [doc], txn)
      if (id === undefined) throw new Error('an insert gave no _id')
      return id
    },
    getById: async (collection: string, _id: string | number): Promise<Fields | undefined> => {
      const [doc] = await store.find(collection, { _id }, {}, txn)
      return doc
    },
    update: async (collection: string, _id: string | number, change: Record<string, Fields>) =>
      (await store.update(collection, { _id }, change, {}, txn)).updated,
    set: async (collection: string, _id: string | number, doc: Fields) => {
      const { updated, upsertedId } = await store.update(collection, { _id }, doc, set, txn)
      return { updated, created: upsertedId === undefined ? 0 : 1 }
    },
    remove: (collection: string, _id: string | number) => store.remove(collection, { _id }, {}, txn)
  }
}

async function begin(store: LocalStore): Promise<TransactionFace> {
  const txn = await store.begin()
  return { ...byId(store, txn), commit: () => store.commit(txn), abort: () => store.abort(txn) }
}

async function open(): Promise<ContractFace> {
  let ahead = 0
  const store = await createStore({ now: () => Date.now() + ahead })
  return {
    ...byId(store),
    createCollection: name => store.createCollection(name),
    setIndexes: async (collection, indexes) => store.setIndexes(collection, indexes),
    insertMany: (collection, docs) => store.insert(collection, docs),
    find: (collection, query, { order = [], ...page } = {}) =>
      store.find(collection, query, {
        ...page,
        order: Object.fromEntries(order.map(([path, direction]) => [path, direction === 'asc' ? 1 : -1]))
      }),
    count: (collection, query) => store.count(collection, query),
    updateWhere: async (collection, query, change) =>
      (await store.update(collection, query, change, { multi: true })).updated,
    removeWhere: (collection, query) => store.remove(collection, query, { multi: true }),
    aggregate: (collection, stages) => store.aggregate(collection, stages),
    begin: () => begin(store),
    advance: async ms => {
      ahead += ms
    },
    close: () => store.close()
  }
}

storeContract('the bare store', open)
