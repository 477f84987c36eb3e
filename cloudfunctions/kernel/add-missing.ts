/** Adding many documents whose ids say what they are: safe to repeat after a crash anywhere in the middle. */
import { type Documents, DuplicateKey } from './documents'
import { untilSettled } from './retry'

/** What one call of the database takes. */
const BATCH = 100

interface Named {
  readonly _id: string
}

/**
 * Adds those that are not there yet; one round trip a hundred when none is.
 * @returns false when the database was too busy to say; some may have been added
 */
export async function addMissing(documents: Documents, collection: string, wanted: readonly Named[]): Promise<boolean> {
  for (let start = 0; start < wanted.length; start += BATCH) {
    if (!(await addBatch(documents, collection, wanted.slice(start, start + BATCH)))) return false
  }
  return true
}

async function addBatch(documents: Documents, collection: string, batch: readonly Named[]): Promise<boolean> {
  let look = false
  const settled = await untilSettled(async () => {
    const missing = look ? await absent(documents, collection, batch) : batch
    look = true
    if (missing.length === 0) return true
    try {
      await documents.add(collection, missing)
      return true
    } catch (error) {
      if (error instanceof DuplicateKey) return 'again'
      throw error
    }
  })
  return settled === true
}

async function absent(documents: Documents, collection: string, batch: readonly Named[]): Promise<Named[]> {
  const where = { _id: { in: batch.map(one => one._id) } }
  const options = { order: { _id: 'asc' }, limit: BATCH, fields: ['_id'] } as const
  const there = new Set((await documents.find<Named>(collection, where, options)).map(one => one._id))
  return batch.filter(one => !there.has(one._id))
}
