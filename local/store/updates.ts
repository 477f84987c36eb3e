/** Applies an update document to a document as MongoDB does, or refuses it with MongoDB's words and changes nothing. */
import { entriesOf, hasOwn, isArray } from './globals'
import { compileQuery } from './matcher'
import { leaves } from './paths'
import { writeFailed } from './refusals'
import type { Doc, Query } from './store.port'
import { arrayOperators } from './update-arrays'
import { same, show, writePath } from './update-paths'
import { type Operator, valueOperators } from './update-values'
import { isObject } from './values'

const operators: Record<string, Operator> = { ...valueOperators, ...arrayOperators }

/** These only touch what is there. */
const REMOVING = new Set(['$unset', '$pop', '$pull', '$pullAll', '$setOnInsert'])

interface Step {
  operator: string
  path: string
  argument: unknown
}

function stepsOf(change: Record<string, unknown>): Step[] {
  return entriesOf(change).flatMap(([operator, fields]) => {
    if (operator !== '$rename' && !hasOwn(operators, operator)) {
      throw writeFailed(
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`
      )
    }
    if (!isObject(fields)) {
      throw writeFailed(
        `Modifiers operate on fields but we found type ${typeof fields} instead. For example: {$mod: {<field>: ...}} ` +
          `not {${operator}: ${show(fields)}}`
      )
    }
    return entriesOf(fields).map(([path, argument]) => ({ operator, path, argument }))
  })
}

/** Array filters are not part of the platform's interface, so only `$` and `$[]` are left as positional parts. */
function checkPath(path: string): void {
  for (const [i, part] of path.split('.').entries()) {
    if (part === '') throw writeFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
    if (part.startsWith('$') && (i === 0 || !(part === '$' || /^\$\[.*\]$/.test(part)))) {
      throw writeFailed(`The dollar ($) prefixed field '${part}' in '${path}' is not valid for storage.`)
    }
  }
}

function checkConflicts(paths: string[]): void {
  const seen: string[] = []
  for (const path of paths) {
    checkPath(path)
    const other = seen.find(known => known === path || known.startsWith(`${path}.`) || path.startsWith(`${known}.`))
    if (other !== undefined) {
      const at = other.length < path.length ? other : path
      throw writeFailed(`Updating the path '${path}' would create a conflict at '${at}'`)
    }
    seen.push(path)
  }
}

const renameTarget = (path: string, target: unknown): string => {
  if (typeof target !== 'string') throw writeFailed(`The 'to' field for $rename must be a string: ${path}`)
  if (target === path) throw writeFailed(`The source and target field for $rename must differ: ${path}: "${path}"`)
  return target
}

/** Finds what `$` stands for: the first item of the array that satisfies the query's condition on it. */
function position(doc: Doc, query: Query, arrayPath: string): number {
  const inside = ([path]: [string, unknown]) => path === arrayPath || path.startsWith(`${arrayPath}.`)
  const alternatives = isArray(query.$and) ? query.$and.filter(isObject) : []
  const condition = [query, ...alternatives].flatMap(part => entriesOf(part)).find(inside)
  const items = leaves(doc, arrayPath).find(isArray)
  if (condition && items) {
    const { test } = compileQuery({ [condition[0]]: condition[1] })
    const wrap = (item: unknown) =>
      arrayPath.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), [item])
    const found = items.findIndex(item => test(wrap(item)))
    if (found >= 0) return found
  }
  throw writeFailed('The positional operator did not find the match needed from the query.')
}

function rename(doc: Record<string, unknown>, from: string, to: string): Record<string, unknown> {
  const path = from.split('.')
  for (let i = 1; i <= path.length; i++) {
    if (leaves(doc, path.slice(0, i - 1).join('.')).some(isArray) && i > 1) {
      throw writeFailed(`The source field cannot be an array element, '${from}' in doc has an array field`)
    }
  }
  const [value] = leaves(doc, from)
  if (value === undefined) return doc
  const positionOf = () => -1
  const removed = writePath(doc, { path: from, change: () => undefined, creates: false, positionOf })
  return writePath(removed, { path: to, change: () => value, creates: true, positionOf })
}

/** Compiles an update document once; the result gives the changed document, or the same object when nothing changed. */
export function compileUpdate(change: Record<string, unknown>): (doc: Doc, query: Query) => Doc {
  const steps = stepsOf(change)
  const targets = steps.flatMap(({ operator, path, argument }) =>
    operator === '$rename' ? [path, renameTarget(path, argument)] : [path]
  )
  checkConflicts(targets)
  return (doc, query) => {
    let changed: Record<string, unknown> = doc
    for (const { operator, path, argument } of steps) {
      const apply = operators[operator]
      changed = apply
        ? writePath(changed, {
            path,
            change: apply(argument, { path, id: doc._id }),
            creates: !REMOVING.has(operator),
            positionOf: arrayPath => position(doc, query, arrayPath)
          })
        : rename(changed, path, renameTarget(path, argument))
    }
    return withSameId(doc, changed)
  }
}

const isDoc = (value: Record<string, unknown>): value is Doc =>
  typeof value._id === 'string' || typeof value._id === 'number'

function withSameId(before: Doc, after: Record<string, unknown>): Doc {
  if (isDoc(after) && same(before._id, after._id)) return after
  throw writeFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
}
