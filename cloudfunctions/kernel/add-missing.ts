/** Adding many documents whose ids say what they are: safe to repeat after a crash anywhere in the middle. */
import { Busy, type Documents, DuplicateKey, UnknownOutcome } from './documents'

/** What one call of the database takes. */
const BATCH = 100

/** Adds those that are not there yet; one round trip a hundred when none is. */
export async function addMissing(
  documents: Documents,
  collection: string,
  wanted: readonly { _id: string }[]
): Promise<void> {
  for (let start = 0; start < wanted.length; start += BATCH) {
    await addBatch(documents, collection, wanted.slice(start, start + BATCH))
  }
}

async function addBatch(documents: Documents, collection: string, batch: readonly { _id: string }[]): Promise<void> {
  let rest = batch
  for (let tried = 0; rest.length > 0; tried++) {
    try {
      await documents.add(collection, rest)
      return
    } catch (error) {
      const settleable = error instanceof DuplicateKey || error instanceof UnknownOutcome || error instanceof Busy
      if (!settleable || tried === BATCH) throw error
      rest = await absent(documents, collection, rest)
    }
  }
}

async function absent(documents: Documents, collection: string, batch: readonly { _id: string }[]) {
  const there = await documents.find<{ _id: string }>(
    collection,
    { _id: { in: batch.map(one => one._id) } },
    { order: { _id: 'asc' }, limit: BATCH, fields: ['_id'] }
  )
  const ids = new Set(there.map(one => one._id))
  return batch.filter(one => !ids.has(one._id))
}
