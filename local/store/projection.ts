/** Chooses the fields of a document: `_id` first, the rest in the order of the document, as MongoDB answers. */

import { equal } from './compare'
import { entriesOf, hasOwn, isArray } from './globals'
import { compileQuery } from './matcher'
import { badRequest } from './refusals'
import { isObject, isOperators } from './values'

type Fields = Record<string, unknown>

/** Dotted names folded into a tree; a leaf is true, false or an operator on an array. */
interface Tree {
  [name: string]: Tree | boolean | ArrayPart
}
interface ArrayPart {
  part: (items: readonly unknown[]) => unknown[] | undefined
}

const isPart = (node: unknown): node is ArrayPart => isObject(node) && typeof node.part === 'function'

function slice(argument: unknown): ArrayPart['part'] {
  const [first, count]: unknown[] = isArray(argument) ? argument : [argument]
  if (!Number.isInteger(first) || (isArray(argument) && !(Number(count) > 0))) {
    throw badRequest('(BadValue) $slice needs a number or [skip, positive limit]')
  }
  const from = Number(first)
  if (!isArray(argument)) return items => (from < 0 ? items.slice(from) : items.slice(0, from))
  return items => {
    const start = from < 0 ? Math.max(items.length + from, 0) : from
    return items.slice(start, start + Number(count))
  }
}

function elemMatch(argument: unknown): ArrayPart['part'] {
  if (!isObject(argument)) throw badRequest('(BadValue) elemMatch: Invalid argument, object required')
  const { test } = compileQuery({ items: { $elemMatch: argument } })
  return items => {
    const found = items.find(item => test({ items: [item] }))
    return found === undefined ? undefined : [found]
  }
}

function leaf(path: string, wanted: unknown): boolean | ArrayPart {
  if (typeof wanted === 'number' || typeof wanted === 'boolean') return Boolean(wanted)
  if (isOperators(wanted) && '$slice' in wanted) return { part: slice(wanted.$slice) }
  if (isOperators(wanted) && '$elemMatch' in wanted) return { part: elemMatch(wanted.$elemMatch) }
  throw badRequest(`(BadValue) Unsupported projection option: ${path}`)
}

function plant(tree: Tree, path: string, value: boolean | ArrayPart): void {
  const parts = path.split('.')
  let at = tree
  for (const part of parts.slice(0, -1)) {
    const next = hasOwn(at, part) ? at[part] : undefined
    if (next !== undefined && (typeof next === 'boolean' || isPart(next))) throw badRequest(`Path collision at ${path}`)
    const branch: Tree = next ?? {}
    at[part] = branch
    at = branch
  }
  const last = parts[parts.length - 1] ?? path
  if (hasOwn(at, last)) throw badRequest(`Path collision at ${path}`)
  at[last] = value
}

function pick(value: unknown, tree: Tree, including: boolean): unknown {
  if (isArray(value)) {
    return value
      .filter(item => !including || isObject(item))
      .map(item => (isObject(item) ? pick(item, tree, including) : item))
  }
  if (!isObject(value)) return including ? undefined : value
  const picked: Fields = {}
  for (const [name, field] of entriesOf(value)) {
    const kept = pickField(field, hasOwn(tree, name) ? tree[name] : undefined, including)
    if (kept !== undefined) picked[name] = kept
  }
  return picked
}

function pickField(field: unknown, node: Tree[string] | undefined, including: boolean): unknown {
  if (node === undefined) return including ? undefined : field
  if (typeof node === 'boolean') return node ? field : undefined
  if (isPart(node)) return isArray(field) ? node.part(field) : field
  return pick(field, node, including)
}

/** Only `$slice` leaves the other fields in; `$elemMatch` counts as naming a field. */
function isIncluding(projection: Fields): boolean {
  const wanted = entriesOf(projection).filter(([path]) => path !== '_id')
  const flags = wanted.map(([, value]) => value).filter(value => !isOperators(value))
  const included = flags.some(Boolean) || wanted.some(([, value]) => isOperators(value) && '$elemMatch' in value)
  if (included && flags.some(value => !value)) throw badRequest('Cannot do exclusion in inclusion projection')
  return included || (wanted.length === 0 && '_id' in projection && Boolean(projection._id))
}

/** Compiles a projection. Refuses mixing of fields in and out, path collisions and unknown operators. */
export function compileProjection(projection: Fields): (doc: Fields) => Fields {
  const including = isIncluding(projection)
  const tree: Tree = {}
  for (const [path, wanted] of entriesOf(projection)) if (path !== '_id') plant(tree, path, leaf(path, wanted))
  const showId = !('_id' in projection) || !equal(leaf('_id', projection._id), false)
  return doc => {
    const { _id, ...rest } = doc
    const picked = pick(rest, tree, including)
    return { ...(showId && _id !== undefined ? { _id } : {}), ...(isObject(picked) ? picked : {}) }
  }
}
