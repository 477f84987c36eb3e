/** What posting needs of the documents port, over MongoDB's own driver: the same wire and server as the peer's. */
import { Busy, type Documents, DuplicateKey } from 'kernel/documents'
import type { mongo } from 'mongoose'

type Kept = { _id: string } & Record<string, unknown>

function translated(error: unknown): unknown {
  const code = (error as { code?: number }).code
  if (code === 11000) return new DuplicateKey(String(error))
  return code === 112 ? new Busy(String(error)) : error
}

const told = <T>(call: Promise<T>): Promise<T> =>
  call.catch(error => {
    throw translated(error)
  })

export function driverDocuments(client: mongo.MongoClient): Pick<Documents, 'get' | 'find' | 'add' | 'transact'> {
  const of = (name: string) => client.db('db').collection<Kept>(name)
  return {
    get: async <T>(name: string, id: string) => (await told(of(name).findOne({ _id: id }))) as T | null,
    find: async <T>(name: string, { _id }: { _id?: unknown }) =>
      (await told(
        of(name)
          .find({ _id } as never)
          .toArray()
      )) as T[],
    async add(name, documents) {
      await told(of(name).insertMany(documents as Kept[]))
    },
    async transact(work) {
      const session = client.startSession()
      try {
        session.startTransaction()
        const value = await work({
          get: async <T>(name: string, id: string) => (await of(name).findOne({ _id: id }, { session })) as T | null,
          async add(name, document) {
            await of(name).insertOne(document as Kept, { session })
          },
          async change(name, id, patch) {
            await of(name).updateOne({ _id: id }, { $set: patch }, { session })
          }
        })
        await session.commitTransaction()
        return value
      } catch (error) {
        await session.abortTransaction().catch(() => undefined)
        throw translated(error)
      } finally {
        await session.endSession()
      }
    }
  }
}
