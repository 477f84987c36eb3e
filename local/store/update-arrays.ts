/** The update operators on arrays: `$push`, `$addToSet`, `$pop`, `$pull` and `$pullAll`. */

import { compare, equal } from './compare'
import { freeze, isArray, namesOf } from './globals'
import { compileQuery } from './matcher'
import { writeFailed } from './refusals'
import { inOrder } from './sorting'
import { show } from './update-paths'
import { type Operator, typeName } from './update-values'
import { isObject, isOperators } from './values'

const frozen = (items: unknown[]) => freeze(items)

/** `{$each: [...]}` or one bare value. */
function itemsOf(name: string, argument: unknown): unknown[] {
  if (!isObject(argument) || !('$each' in argument)) return [argument]
  if (isArray(argument.$each)) return argument.$each
  throw writeFailed(`The argument to $each in ${name} must be an array but it was of type ${typeName(argument.$each)}`)
}

const PUSH_CLAUSES = new Set(['$each', '$position', '$sort', '$slice'])

interface PushPlan {
  position?: number
  slice?: number
  sort?: (items: unknown[]) => unknown[]
}

function whole(name: string, value: unknown): number {
  if (Number.isInteger(value)) return Number(value)
  throw writeFailed(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
}

function sorter(spec: unknown): (items: unknown[]) => unknown[] {
  if (spec === 1 || spec === -1) return items => [...items].sort((a, b) => compare(a, b) * spec)
  if (isObject(spec) && namesOf(spec).length > 0) return items => inOrder(items, spec)
  throw writeFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
}

function pushPlan(argument: unknown): PushPlan {
  if (!isObject(argument) || !('$each' in argument)) return {}
  const unknown = namesOf(argument).find(clause => !PUSH_CLAUSES.has(clause))
  if (unknown !== undefined) throw writeFailed(`Unrecognized clause in $push: ${unknown}`)
  return {
    ...('$position' in argument ? { position: whole('$position', argument.$position) } : {}),
    ...('$slice' in argument ? { slice: whole('$slice', argument.$slice) } : {}),
    ...('$sort' in argument ? { sort: sorter(argument.$sort) } : {})
  }
}

const push: Operator = (argument, { path, id }) => {
  const added = itemsOf('$push', argument)
  const { position, slice, sort } = pushPlan(argument)
  return current => {
    if (current !== undefined && !isArray(current)) {
      throw writeFailed(
        `The field '${path}' must be an array but is of type ${typeName(current)} in document {_id: ${show(id)}}`
      )
    }
    const items: unknown[] = [...(current ?? [])]
    items.splice(position ?? items.length, 0, ...added)
    const sorted = sort ? sort(items) : items
    if (slice === undefined) return frozen(sorted)
    return frozen(slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice))
  }
}

const addToSet: Operator = (argument, { path }) => {
  const added = itemsOf('$addToSet', argument)
  return current => {
    if (current !== undefined && !isArray(current)) {
      throw writeFailed(
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(current)}`
      )
    }
    const items: unknown[] = [...(current ?? [])]
    for (const value of added) if (!items.some(item => equal(item, value))) items.push(value)
    return frozen(items)
  }
}

const pop: Operator = (argument, { path }) => {
  if (argument !== 1 && argument !== -1) throw writeFailed(`$pop expects 1 or -1, found: ${show(argument)}`)
  return current => {
    if (current === undefined) return undefined
    if (!isArray(current)) {
      throw writeFailed(`Path '${path}' contains an element of non-array type '${typeName(current)}'`)
    }
    return frozen(argument === 1 ? current.slice(0, -1) : current.slice(1))
  }
}

/** What `$pull` takes away: a query for items that are documents, operators or an equal value for bare ones. */
function unwanted(argument: unknown): (item: unknown) => boolean {
  if (isObject(argument) && !isOperators(argument)) {
    const { test } = compileQuery(argument)
    return item => isObject(item) && test(item)
  }
  if (isArray(argument)) return item => equal(item, argument)
  const { test } = compileQuery({ item: argument })
  return item => test({ item })
}

const without = (name: string, drop: (item: unknown) => boolean) => (current: unknown) => {
  if (current === undefined) return undefined
  if (!isArray(current)) throw writeFailed(`Cannot apply ${name} to a non-array value`)
  return frozen(current.filter(item => !drop(item)))
}

const pull: Operator = argument => without('$pull', unwanted(argument))

const pullAll: Operator = argument => {
  if (!isArray(argument)) {
    throw writeFailed(`$pullAll requires an array argument but was given a ${typeName(argument)}`)
  }
  return without('$pullAll', item => argument.some(value => equal(item, value)))
}

export const arrayOperators: Record<string, Operator> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll
}
