/** A query, compiled once, says of any document whether it matches, exactly as MongoDB would. */

import type { Options } from 'mingo/types'
import { expressionOptions, holdsFor } from './expressions'
import { type CompileItem, fieldTest } from './field-tests'
import { nearSphere } from './geo-tests'
import { entriesOf, isArray } from './globals'
import { compileSchema } from './json-schema'
import { leaves } from './paths'
import { badRequest } from './refusals'
import { isObject, isOperators, isRegExp } from './values'

type DocTest = (doc: unknown) => boolean

interface Matcher {
  test: DocTest
  /** Metres from the point of a `$nearSphere`; results come in this order unless another is asked for. */
  distance?: (doc: unknown) => number
}

/** Compiles a query. `options` carries the variables of a surrounding `$lookup`. Refuses what the platform refuses. */
export function compileQuery(query: Record<string, unknown>, options: Options = expressionOptions): Matcher {
  const near = nearCondition(query)
  const tests = entriesOf(query)
    .filter(([path]) => path !== near?.path)
    .map(([name, condition]) =>
      name.startsWith('$') ? topLevel(name, condition, options) : onField(name, condition, options)
    )
  const all: DocTest = doc => tests.every(test => test(doc))
  if (!near) return { test: all }
  const rest = near.rest && onField(near.path, near.rest, options)
  return {
    test: doc => all(doc) && (!rest || rest(doc)) && near.test(doc),
    distance: near.distance
  }
}

function nearCondition(query: Record<string, unknown>) {
  for (const [path, condition] of entriesOf(query)) {
    if (!isOperators(condition) || !('$nearSphere' in condition)) continue
    const { $nearSphere, ...others } = condition
    return { path, ...nearSphere(path, $nearSphere), rest: isOperators(others) ? others : undefined }
  }
  return undefined
}

function onField(path: string, condition: unknown, options: Options): DocTest {
  const compileItem: CompileItem = query => compileQuery(query, options).test
  const operators = isOperators(condition)
    ? condition
    : isRegExp(condition)
      ? { $regex: condition }
      : { $eq: condition }
  const test = fieldTest(operators, compileItem)
  return doc => test(leaves(doc, path))
}

function list(name: string, conditions: unknown, options: Options): DocTest[] {
  if (!isArray(conditions) || conditions.length === 0) {
    throw badRequest(`(BadValue) ${name} must be a nonempty array`)
  }
  return conditions.map(condition => {
    if (!isObject(condition)) throw badRequest(`(BadValue) ${name} argument's entries must be objects`)
    return compileQuery(condition, options).test
  })
}

function topLevel(name: string, condition: unknown, options: Options): DocTest {
  if (name === '$and') {
    const tests = list(name, condition, options)
    return doc => tests.every(test => test(doc))
  }
  if (name === '$or' || name === '$nor') {
    const tests = list(name, condition, options)
    return doc => tests.some(test => test(doc)) === (name === '$or')
  }
  if (name === '$expr') return doc => holdsFor(doc, condition, options)
  if (name === '$jsonSchema') return compileSchema(condition)
  if (name === '$comment') return () => true
  if (name === '$where') throw badRequest('(OperationDenied) $where is not available on this platform')
  throw badRequest(`(BadValue) unknown top level operator: ${name}`)
}
