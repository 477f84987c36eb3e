/** The contract of the document store, in sentences; whatever claims to be the platform's database is held to it. */
import { aggregationStatements } from './contract/aggregation'
import { documentStatements } from './contract/documents'
import type { ContractFace, Room } from './contract/face'
import { indexStatements } from './contract/indexes'
import { queryStatements } from './contract/queries'
import { transactionStatements } from './contract/transactions'
import { updateStatements } from './contract/updates'

export type { ContractFace, Fields, TransactionFace } from './contract/face'

/**
 * Runs the whole contract against one cloud. `open` must give a cloud on which operations of one transaction take a
 * moment (`txnDelayMs` of 1 or more over a network), so that two at once are sure to meet.
 */
export function storeContract(name: string, open: () => Promise<ContractFace>): void {
  describe(`the store's contract, held by ${name}`, () => {
    let opened: ContractFace | undefined
    let collections = 0
    const face = () => {
      if (!opened) throw new Error('the cloud is not open yet')
      return opened
    }
    const room: Room = {
      face,
      fresh: async (docs = [], indexes = []) => {
        collections += 1
        const collection = `contract${collections}`
        await face().createCollection(collection)
        if (indexes.length > 0) await face().setIndexes(collection, indexes)
        if (docs.length > 0) await face().insertMany(collection, docs)
        return collection
      }
    }

    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())

    describe('documents', () => documentStatements(room))
    describe('queries', () => queryStatements(room))
    describe('updates', () => updateStatements(room))
    describe('indexes', () => indexStatements(room))
    describe('aggregation', () => aggregationStatements(room))
    describe('transactions', () => transactionStatements(room))
  })
}
