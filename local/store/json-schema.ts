/** `$jsonSchema` with its common keywords, as MongoDB understands them. */

import { compare, equal } from './compare'
import { typeTest } from './field-tests'
import { entriesOf, hasOwn, isArray, namesOf } from './globals'
import { badRequest } from './refusals'
import { isObject, isRegExp } from './values'

type Accepts = (value: unknown) => boolean
type Keyword = (argument: unknown, schema: Record<string, unknown>) => Accepts

const wrong = (keyword: string) => badRequest(`(BadValue) $jsonSchema keyword '${keyword}' has a wrong value`)

function limit(keyword: string, applies: Accepts, measure: (value: unknown) => number, below: boolean): Keyword {
  return (argument, schema) => {
    if (typeof argument !== 'number') throw wrong(keyword)
    const strict = schema[`exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`] === true
    return value => {
      if (!applies(value)) return true
      const room = below ? argument - measure(value) : measure(value) - argument
      return strict ? room > 0 : room >= 0
    }
  }
}

function schemas(keyword: string, argument: unknown): Accepts[] {
  if (!isArray(argument) || argument.length === 0) throw wrong(keyword)
  return argument.map(item => compileSchema(item))
}

function properties(argument: unknown): Accepts {
  if (!isObject(argument)) throw wrong('properties')
  const tests = entriesOf(argument).map(([name, schema]) => ({ name, test: compileSchema(schema) }))
  return value => !isObject(value) || tests.every(({ name, test }) => !hasOwn(value, name) || test(value[name]))
}

function additionalProperties(argument: unknown, schema: Record<string, unknown>): Accepts {
  const known = new Set(isObject(schema.properties) ? namesOf(schema.properties) : [])
  const test = typeof argument === 'boolean' ? () => argument : compileSchema(argument)
  return value => !isObject(value) || entriesOf(value).every(([name, field]) => known.has(name) || test(field))
}

function required(argument: unknown): Accepts {
  if (!isArray(argument)) throw wrong('required')
  return value => !isObject(value) || argument.every(name => hasOwn(value, String(name)))
}

function pattern(argument: unknown): Accepts {
  if (typeof argument !== 'string' && !isRegExp(argument)) throw wrong('pattern')
  const expression = new RegExp(argument)
  return value => typeof value !== 'string' || expression.test(value)
}

function items(argument: unknown): Accepts {
  const test = compileSchema(argument)
  return value => !isArray(value) || value.every(item => test(item))
}

function uniqueItems(argument: unknown): Accepts {
  return value => {
    if (!argument || !isArray(value)) return true
    const sorted = [...value].sort(compare)
    return sorted.every((item, i) => i === 0 || !equal(item, sorted[i - 1]))
  }
}

/** The JSON names of types; `integer` is not one of MongoDB's. */
function jsonType(argument: unknown): Accepts {
  const names = (isArray(argument) ? argument : [argument]).map(name => (name === 'boolean' ? 'bool' : name))
  return typeTest(names)
}

const isString: Accepts = value => typeof value === 'string'
const isNumber: Accepts = value => typeof value === 'number'
const characters = (value: unknown) => [...String(value)].length
const count = (value: unknown) => (isArray(value) ? value.length : namesOf(Object(value)).length)
const always: Keyword = () => () => true

const keywords: Record<string, Keyword> = {
  bsonType: argument => typeTest(argument),
  type: jsonType,
  properties,
  additionalProperties,
  required,
  items,
  uniqueItems,
  pattern,
  enum: argument => {
    if (!isArray(argument)) throw wrong('enum')
    return value => argument.some(item => equal(item, value))
  },
  minimum: limit('minimum', isNumber, Number, false),
  maximum: limit('maximum', isNumber, Number, true),
  exclusiveMinimum: always,
  exclusiveMaximum: always,
  minLength: limit('minLength', isString, characters, false),
  maxLength: limit('maxLength', isString, characters, true),
  minItems: limit('minItems', isArray, count, false),
  maxItems: limit('maxItems', isArray, count, true),
  minProperties: limit('minProperties', isObject, count, false),
  maxProperties: limit('maxProperties', isObject, count, true),
  allOf: argument => allOf(schemas('allOf', argument)),
  anyOf: argument => anyOf(schemas('anyOf', argument)),
  oneOf: argument => oneOf(schemas('oneOf', argument)),
  not: argument => opposite(compileSchema(argument)),
  title: always,
  description: always
}

const allOf =
  (tests: Accepts[]): Accepts =>
  value =>
    tests.every(test => test(value))
const anyOf =
  (tests: Accepts[]): Accepts =>
  value =>
    tests.some(test => test(value))
const oneOf =
  (tests: Accepts[]): Accepts =>
  value =>
    tests.filter(test => test(value)).length === 1
const opposite =
  (test: Accepts): Accepts =>
  value =>
    !test(value)

/** Compiles a schema into a test. Refuses keywords that MongoDB does not know. */
export function compileSchema(schema: unknown): Accepts {
  if (!isObject(schema)) throw badRequest('(TypeMismatch) $jsonSchema must be an object')
  const tests = entriesOf(schema).map(([name, argument]) => {
    const keyword = hasOwn(keywords, name) ? keywords[name] : undefined
    if (!keyword) throw badRequest(`(FailedToParse) Unknown $jsonSchema keyword: ${name}`)
    return keyword(argument, schema)
  })
  return allOf(tests)
}
