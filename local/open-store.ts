/** Opens the document store with the declared collections, in memory or over its journal. */
import { join } from 'node:path'
import type { CloudOptions } from './cloud-options'
import { createStore, type LocalStore } from './store/store'
import { type Store, StoreError, type StoreSnapshot } from './store/store.port'

const alreadyThere = 'DATABASE_COLLECTION_ALREADY_EXIST'

const declare = async (store: Store, collections: NonNullable<CloudOptions['collections']>): Promise<void> => {
  for (const { name, indexes = [] } of collections) {
    try {
      await store.createCollection(name)
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== alreadyThere) throw error
    }
    store.setIndexes(name, indexes)
  }
}

// Loaded only when it is needed: tests in memory must not touch native code.
const openFolder = async (folder: string) => {
  const { openJournal } = await import('./store/journal')
  return openJournal(folder)
}

/** `empty` is the declared cloud without documents, for a reset. */
export const openStore = async (
  options: CloudOptions,
  now: () => number
): Promise<{ store: LocalStore; empty: StoreSnapshot }> => {
  const { collections = [], data, limits, conflictAt, txnDelayMs, strictTransactions = true } = options
  const journal = data === undefined ? {} : { journal: await openFolder(join(data, 'journal')) }
  const store = await createStore({
    now,
    strictTransactions,
    ...(limits && { limits }),
    ...(conflictAt && { conflictAt }),
    ...(txnDelayMs !== undefined && { txnDelayMs }),
    ...journal
  })
  await declare(store, collections)
  const empty = { collections: collections.map(({ name, indexes = [] }) => ({ name, indexes, docs: [] })) }
  return { store, empty }
}
