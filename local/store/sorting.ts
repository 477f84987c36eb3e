/** Documents are put in order as MongoDB does: missing first, an array by its smallest (or, descending, largest) item. */

import { compare, equal } from './compare'
import { entriesOf, isArray } from './globals'
import { leaves } from './paths'
import { badRequest } from './refusals'

/** What a document counts as under one key of the order. */
function standing(doc: unknown, path: string, direction: number): unknown {
  const values = leaves(doc, path).flatMap(value => (isArray(value) && value.length === 0 ? [undefined] : value))
  return values.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best), values[0])
}

/** A stable copy in the given order. Refuses directions other than 1 and -1. */
export function inOrder<T>(docs: T[], order: Record<string, unknown>): T[] {
  const keys = entriesOf(order).map(([path, direction]) => {
    if (!equal(direction, 1) && !equal(direction, -1)) throw badRequest(`bad sort specification for '${path}'`)
    return { path, direction: Number(direction) }
  })
  const standings = docs.map(doc => ({ doc, at: keys.map(key => standing(doc, key.path, key.direction)) }))
  standings.sort((a, b) => {
    for (const [i, { direction }] of keys.entries()) {
      const found = compare(a.at[i], b.at[i]) * direction
      if (found !== 0) return found
    }
    return 0
  })
  return standings.map(({ doc }) => doc)
}
