/** One page of a list, newest first, by cursor: no skipping, nothing unbounded. */
import { PAGE_SIZE } from 'types/common'
import type { Collection } from './collection'
import type { Context } from './context'
import type { Where } from './documents'

/** Sorts by time and is unique, so a page can start exactly after the last row of the one before. */
export const sortKey = (at: number, id: string): string => `${at.toString(36).padStart(9, '0')}.${id}`

/** @param fields top-level fields to bring, `key` among them; all when absent. */
export async function newestFirst<D extends { key: string }, F extends keyof D & string = keyof D & string>(
  context: Context,
  kind: Collection<D>,
  where: Where,
  after: string | undefined,
  fields?: readonly F[]
): Promise<{ items: Pick<D, F | 'key'>[]; next?: string }> {
  const from: Where = after ? { ...where, key: { lt: after } } : where
  const options = { order: { key: 'desc' }, limit: PAGE_SIZE + 1, ...(fields ? { fields } : {}) } as const
  const rows = await context.documents.find<Pick<D, F | 'key'>>(kind.name, from, options)
  const items = rows.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: last.key } : { items }
}
