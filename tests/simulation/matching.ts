/** Conditions of the documents port over plain values; the contract suite holds them to what the database says. */
import type { Comparison, FindOptions, Scalar, Where } from 'kernel/documents'

export type Doc = Readonly<Record<string, unknown>> & { readonly _id: string }

/** A missing field counts as null, and a list as each of its items. */
function equals(value: unknown, wanted: Scalar): boolean {
  if (wanted === null) return value === null || value === undefined
  return value === wanted || (Array.isArray(value) && value.includes(wanted))
}

/** Values of another type lie on no side. */
function side(value: unknown, bound: string | number): number | null {
  if (typeof value !== typeof bound) return null
  return (value as string | number) < bound ? -1 : value === bound ? 0 : 1
}

function satisfies(value: unknown, { ne, gt, gte, lt, lte, in: among }: Comparison): boolean {
  const holds = (bound: string | number | undefined, test: (order: number) => boolean): boolean => {
    if (bound === undefined) return true
    const order = side(value, bound)
    return order !== null && test(order)
  }
  if (ne !== undefined && equals(value, ne)) return false
  if (among && !among.some(one => equals(value, one))) return false
  return (
    holds(gt, order => order > 0) &&
    holds(gte, order => order >= 0) &&
    holds(lt, order => order < 0) &&
    holds(lte, order => order <= 0)
  )
}

export function matches(document: Doc, where: Where): boolean {
  for (const field in where) {
    const wanted = where[field]
    if (wanted === undefined) throw new Error(`condition on ${field} is undefined`)
    const value = document[field]
    const compared = typeof wanted === 'object' && wanted !== null
    if (!(compared ? satisfies(value, wanted) : equals(value, wanted))) return false
  }
  return true
}

/** The ids that a condition names, when it names them: then nothing else has to be looked at. */
export function idsNamed({ _id: wanted }: Where): readonly string[] | null {
  if (typeof wanted === 'string') return [wanted]
  return typeof wanted === 'object' && wanted?.in ? [...new Set(wanted.in.map(String))] : null
}

const before = (one: unknown, other: unknown): number => {
  if (one === other) return 0
  if (one === null || one === undefined) return -1
  if (other === null || other === undefined) return 1
  return (one as string | number) < (other as string | number) ? -1 : 1
}

/** In the order asked for, no more than the limit, with the fields named. */
export function page(found: readonly Doc[], { order, limit, fields }: FindOptions): Doc[] {
  const by = Object.entries(order)
  const sorted = [...found].sort((one, other) => {
    for (const [field, way] of by) {
      const turned = before(one[field], other[field])
      if (turned !== 0) return way === 'asc' ? turned : -turned
    }
    return 0
  })
  const shown = sorted.slice(0, limit)
  if (!fields) return shown
  return shown.map(document => {
    const kept = ['_id', ...fields].filter(field => document[field] !== undefined)
    return Object.fromEntries(kept.map(field => [field, document[field]])) as Doc
  })
}
