/** The legs of every entry of some months of a book, for contexts that add up what a quarter or a year was made of. */
import type { Documents } from 'kernel/documents'
import { type Entry, entries } from './documents'
import { everyOne } from './every-one'

export type EntryLegs = Pick<Entry, '_id' | 'key' | 'period' | 'kind' | 'legs'>

const fields = ['_id', 'key', 'period', 'kind', 'legs'] as const

/** One round trip a thousand entries. @param from the first month. */
export const legsSince = (documents: Documents, book: string, from: string): Promise<EntryLegs[]> =>
  everyOne<EntryLegs, 'key'>(documents, entries.name, { book, period: { gte: from } }, 'key', fields)
