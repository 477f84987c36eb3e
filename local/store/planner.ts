/** Finds the few documents that a query can match from the indexes; the query itself is still asked about each. */

import { rank } from './compare'
import { entriesOf, isArray, isNotNumber, namesOf } from './globals'
import { keyOf } from './index-keys'
import type { IndexTable } from './index-table'
import type { Query } from './store.port'
import { isDate, isObject, isOperators } from './values'

type Id = string | number

/** What a query demands of one field, as far as an index can use it. */
interface Bounds {
  equals?: unknown[]
  least?: unknown
  most?: unknown
}

/** More alternatives than this are not looked up one by one. */
const ALTERNATIVES_MAX = 1000

const isKey = (value: unknown) =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  isDate(value) ||
  (typeof value === 'number' && !isNotNumber(value))

function boundsOf(condition: unknown): Bounds {
  if (isKey(condition)) return { equals: [condition] }
  if (!isOperators(condition)) return {}
  const { $eq, $in, $gt, $gte, $lt, $lte } = condition
  if ('$eq' in condition && isKey($eq)) return { equals: [$eq] }
  if (isArray($in) && $in.every(isKey)) return { equals: $in }
  const least = [$gte, $gt].find(value => isKey(value) && value !== null)
  const most = [$lte, $lt].find(value => isKey(value) && value !== null)
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
}

/** Demands that must all hold: the query's own fields and those of its `$and`; the first on a field is as good as any. */
function demands(query: Query, found = new Map<string, Bounds>()): Map<string, Bounds> {
  for (const [path, condition] of entriesOf(query)) {
    if (path === '$and' && isArray(condition)) for (const part of condition.filter(isObject)) demands(part, found)
    if (path.startsWith('$')) continue
    const known = found.get(path) ?? {}
    const bounds = boundsOf(condition)
    found.set(path, known.equals ? known : { ...known, ...bounds })
  }
  return found
}

interface Plan {
  table: IndexTable
  prefixes: string[]
  range: Bounds | undefined
  worth: number
}

function planFor(table: IndexTable, wanted: Map<string, Bounds>): Plan {
  const plan: Plan = { table, prefixes: [''], range: undefined, worth: 0 }
  for (const path of namesOf(table.spec.keys)) {
    const bounds = wanted.get(path) ?? {}
    const { equals } = bounds
    const usable = equals && !(table.multi && equals.includes(null))
    if (!usable || plan.prefixes.length * equals.length > ALTERNATIVES_MAX) {
      if (!equals && (bounds.least !== undefined || bounds.most !== undefined)) {
        plan.range = bounds
        plan.worth += 1
      }
      break
    }
    plan.prefixes = plan.prefixes.flatMap(prefix => equals.map(value => prefix + keyOf(value)))
    plan.worth += 2
  }
  return plan
}

/** Bounds as keys; an open side ends with the type of the other, since other types never match. */
function rangeOf({ least, most }: Bounds, multi: boolean): [string, string] {
  const type = String(rank(least ?? most))
  if (least !== undefined && (multi || most === undefined || rank(least) !== rank(most))) return [keyOf(least), type]
  return [least === undefined ? type : keyOf(least), keyOf(most)]
}

function run({ table, prefixes, range }: Plan): Set<Id> {
  const found = new Set<Id>()
  const [least, most] = range ? rangeOf(range, table.multi) : ['', '']
  for (const prefix of prefixes) for (const id of table.between(prefix, least, most)) found.add(id)
  return found
}

/** The ids among which all matches are, or nothing when every document has to be looked at. */
export function candidates(query: Query, tables: IndexTable[]): Iterable<Id> | undefined {
  const wanted = demands(query)
  const ids = wanted.get('_id')?.equals
  if (ids) return new Set(ids.filter((id): id is Id => typeof id === 'string' || typeof id === 'number'))
  const plans = tables.map(table => planFor(table, wanted))
  const best = plans.reduce<Plan | undefined>((a, b) => (b.worth > (a?.worth ?? 0) ? b : a), undefined)
  return best && run(best)
}
