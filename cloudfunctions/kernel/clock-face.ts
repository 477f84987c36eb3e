/** What the clock has to look at: asked of all kinds of documents in one question, so that an idle house costs one. */
import { type Collection, collection } from './collection'
import { DuplicateKey } from './documents'
import type { Ports } from './ports'

/** Holds one document and nothing else: the row beside which the database puts what is due. */
export const clockFace: Collection<{ _id: string }> = collection({
  name: 'clock_face',
  indexes: [],
  subject: face => ({ scope: face._id })
})

/** A document whose clock has come. */
export const dueBy = (at: number) => ({ nextDueAt: { gt: 0, lte: at } })

/**
 * The kinds that hold something due; one round trip for all of them, whatever their number.
 * Where the question cannot be asked (the row is missing, the database does not know such questions) it is all kinds:
 * dearer, never less.
 */
export async function kindsDue<K extends { collection: { name: string } }>(
  kinds: readonly K[],
  { documents, now }: Pick<Ports, 'documents' | 'now'>
): Promise<readonly K[]> {
  const names = kinds.map(kind => kind.collection.name)
  const holding = await documents.holding(clockFace.name, names, dueBy(now())).catch(() => undefined)
  if (holding) return kinds.filter(kind => holding.includes(kind.collection.name))
  if (holding === null) await hang(documents)
  return kinds
}

async function hang(documents: Ports['documents']): Promise<void> {
  try {
    await documents.add(clockFace.name, [{ _id: 'minute' }])
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
}
