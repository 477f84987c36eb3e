/** Answers a query: matches, order, page and fields, as copies that belong to the caller. */
import { namesOf } from './globals'
import { compileQuery } from './matcher'
import { compileProjection } from './projection'
import { badRequest } from './refusals'
import { inOrder } from './sorting'
import type { Doc, FindOptions, Query, StoreLimits } from './store.port'
import { copyOut } from './values'

/** Anything that can name the documents among which all matches are. */
interface Source {
  likely(query: Query): Iterable<Doc>
}

function whole(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value
  throw badRequest(`${name} must be a whole number that is not negative`)
}

/** The projected document keeps its type even when `_id` is left out: the caller asked for that. */
const project = (docs: Doc[], projection: Record<string, unknown> | undefined): Doc[] => {
  if (!projection || namesOf(projection).length === 0) return docs
  const pick = compileProjection(projection)
  return docs.map(doc => pick(doc) as Doc)
}

/** At most `limits.getMax` documents, `limits.getDefault` when no limit is given. */
export function findIn(source: Source, query: Query, options: FindOptions, limits: StoreLimits): Doc[] {
  const { order, projection } = options
  const skip = whole('skip', options.skip ?? 0)
  const limit = Math.min(whole('limit', options.limit ?? 0) || limits.getDefault, limits.getMax)
  const { test, distance } = compileQuery(query)
  const sorted = order !== undefined && namesOf(order).length > 0
  const found: Doc[] = []
  for (const doc of source.likely(query)) {
    if (test(doc)) found.push(doc)
    if (!sorted && !distance && found.length === skip + limit) break
  }
  const byDistance = distance ? [...found].sort((a, b) => distance(a) - distance(b)) : found
  const page = (sorted ? inOrder(byDistance, order) : byDistance).slice(skip, skip + limit)
  return project(page, projection).map(copyOut)
}

export function countIn(source: Source, query: Query): number {
  const { test } = compileQuery(query)
  let total = 0
  for (const doc of source.likely(query)) if (test(doc)) total += 1
  return total
}
