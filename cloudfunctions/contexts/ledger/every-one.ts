/** Every document that satisfies a condition, page after page. */
import type { Documents, Where } from 'kernel/documents'

const PAGE = 1000
/** Ids that one question names. */
const NAMED = 500

/** In pages by one field that sorts and is unique among them; one round trip a thousand. */
export async function everyOne<T extends Readonly<Record<F, string | number>>, F extends keyof T & string = never>(
  documents: Documents,
  collection: string,
  where: Where,
  by: F,
  fields?: readonly (keyof T & string)[]
): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const last = found[found.length - 1]
    const from: Where = last ? { ...where, [by]: { ...beginning(where[by]), gt: last[by] } } : where
    const options = { order: { [by]: 'asc' } as const, limit: PAGE, ...(fields ? { fields } : {}) }
    const page = await documents.find<T>(collection, from, options)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/** Of a condition on the field itself, what still holds on later pages. */
const beginning = (known: Where[string] | undefined) => (typeof known === 'object' && known !== null ? known : {})

/** The documents with these ids; one round trip a 500. */
export async function byIds<T extends object>(
  documents: Documents,
  collection: string,
  ids: readonly string[]
): Promise<T[]> {
  const found: T[] = []
  for (let from = 0; from < ids.length; from += NAMED) {
    const where = { _id: { in: ids.slice(from, from + NAMED) } }
    found.push(...(await documents.find<T>(collection, where, { order: { _id: 'asc' }, limit: NAMED })))
  }
  return found
}
