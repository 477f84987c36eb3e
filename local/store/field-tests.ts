/** The query operators that look at one field; each is compiled once and then asked about the values of that field. */

import { compare, equal, rank } from './compare'
import { geoIntersects, geoWithin } from './geo-tests'
import { entriesOf, hasOwn, isArray, isNotNumber, namesOf } from './globals'
import { badRequest } from './refusals'
import { isDate, isObject, isOperators, isRegExp } from './values'

/** Says whether the values that a path reaches in one document are accepted. */
type FieldTest = (values: unknown[]) => boolean
/** Compiles a whole query for the items of an array; handed in because queries are made of field tests themselves. */
export type CompileItem = (query: Record<string, unknown>) => (item: unknown) => boolean
type Accepts = (value: unknown) => boolean
type Compile = (argument: unknown, siblings: Record<string, unknown>, compileItem: CompileItem) => FieldTest

/** Most operators accept an array when they accept the array itself or one of its items. */
const some =
  (accepts: Accepts): FieldTest =>
  values =>
    values.some(value => accepts(value) || (isArray(value) && value.some(accepts)))

const not =
  (test: FieldTest): FieldTest =>
  values =>
    !test(values)

function listOf(operator: string, argument: unknown): unknown[] {
  if (isArray(argument)) return argument
  throw badRequest(`(BadValue) ${operator} needs an array`)
}

const oneNaN = (a: unknown, b: unknown) => isNotNumber(a) !== isNotNumber(b)

const ordered =
  (fits: (difference: number) => boolean): Compile =>
  bound =>
    some(value => rank(value) === rank(bound) && !oneNaN(value, bound) && fits(compare(value, bound)))

const matches =
  (pattern: RegExp): Accepts =>
  value =>
    typeof value === 'string' ? pattern.test(value) : isRegExp(value) && equal(value, pattern)

function regex(argument: unknown, { $options: options = '' }: Record<string, unknown>): FieldTest {
  const source = isRegExp(argument) ? argument.source : argument
  if (typeof source !== 'string' || typeof options !== 'string')
    throw badRequest('(BadValue) $regex has to be a string')
  if (!/^[imsu]*$/.test(options)) throw badRequest(`(51108) invalid flag in regex options: ${options}`)
  try {
    return some(matches(new RegExp(source, options || (isRegExp(argument) ? argument.flags : ''))))
  } catch (cause) {
    throw badRequest(`(51091) Regular expression is invalid: ${cause instanceof Error ? cause.message : ''}`)
  }
}

const oneOf = (item: unknown): Accepts => (isRegExp(item) ? matches(item) : value => equal(value, item))

function inList(argument: unknown): FieldTest {
  const tests = listOf('$in', argument).map(oneOf)
  return some(value => tests.some(test => test(value)))
}

function all(argument: unknown, _: unknown, compileItem: CompileItem): FieldTest {
  const tests = listOf('$all', argument).map(item =>
    isOperators(item) ? fieldTest(item, compileItem) : some(oneOf(item))
  )
  return values => tests.length > 0 && tests.every(test => test(values))
}

function size(argument: unknown): FieldTest {
  if (!Number.isInteger(argument) || Number(argument) < 0) throw badRequest('(BadValue) $size must be a whole number')
  return values => values.some(value => isArray(value) && value.length === argument)
}

function mod(argument: unknown): FieldTest {
  const [divisor, remainder] = listOf('$mod', argument).map(Number)
  if (!divisor || remainder === undefined) throw badRequest('(BadValue) divisor cannot be 0')
  return some(value => typeof value === 'number' && Math.trunc(value) % divisor === remainder)
}

const isInt32 = (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) <= 0x7fffffff
const isNumber = (value: unknown) => typeof value === 'number'

/** The types by their names and numbers; JavaScript keeps no difference between whole doubles and integers. */
const typeTests: Record<string, Accepts> = {
  double: isNumber,
  1: isNumber,
  number: isNumber,
  string: value => typeof value === 'string',
  2: value => typeof value === 'string',
  object: isObject,
  3: isObject,
  array: isArray,
  4: isArray,
  bool: value => typeof value === 'boolean',
  8: value => typeof value === 'boolean',
  date: isDate,
  9: isDate,
  null: value => value === null,
  10: value => value === null,
  regex: isRegExp,
  11: isRegExp,
  int: isInt32,
  16: isInt32,
  long: value => Number.isInteger(value),
  18: value => Number.isInteger(value)
}

/** Compiles the name or number of a type, or a list of them, as `$type` and `$jsonSchema` take it. */
export function typeTest(argument: unknown): Accepts {
  const tests = (isArray(argument) ? argument : [argument]).map(name => {
    const test = hasOwn(typeTests, String(name)) ? typeTests[String(name)] : undefined
    if (!test) throw badRequest(`(BadValue) Unknown type name alias: ${String(name)}`)
    return test
  })
  return value => tests.some(test => test(value))
}

function negated(argument: unknown, _: unknown, compileItem: CompileItem): FieldTest {
  if (isRegExp(argument)) return not(regex(argument, {}))
  if (!isOperators(argument)) throw badRequest('(BadValue) $not needs a regex or a document')
  return not(fieldTest(argument, compileItem))
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

/** `{$elemMatch: {$gt: 1}}` asks about bare items, `{$elemMatch: {k: 1}}` about items that are documents. */
function elemMatch(argument: unknown, _: unknown, compileItem: CompileItem): FieldTest {
  if (!isObject(argument)) throw badRequest('(BadValue) $elemMatch needs an Object')
  const bare = isOperators(argument) && !namesOf(argument).some(name => LOGICAL.has(name))
  const test = bare ? fieldTest(argument, compileItem) : undefined
  const whole = test ? undefined : compileItem(argument)
  const accepts = (item: unknown) => (test ? test([item]) : isObject(item) && whole?.(item) === true)
  return values => values.some(value => isArray(value) && value.some(accepts))
}

function exists(argument: unknown): FieldTest {
  const wanted = argument !== null && Boolean(argument)
  return values => values.some(value => value !== undefined) === wanted
}

const whole =
  (accepts: Accepts): FieldTest =>
  values =>
    values.some(accepts)

const compilers: Record<string, Compile> = {
  $eq: argument => some(value => equal(value, argument)),
  $ne: argument => not(some(value => equal(value, argument))),
  $gt: ordered(difference => difference > 0),
  $gte: ordered(difference => difference >= 0),
  $lt: ordered(difference => difference < 0),
  $lte: ordered(difference => difference <= 0),
  $in: inList,
  $nin: argument => not(inList(listOf('$nin', argument))),
  $exists: exists,
  $elemMatch: elemMatch,
  $size: size,
  $mod: mod,
  $all: all,
  $type: argument => some(typeTest(argument)),
  $regex: regex,
  $options: (_, siblings) => {
    if (!('$regex' in siblings)) throw badRequest('(BadValue) $options needs a $regex')
    return () => true
  },
  $not: negated,
  $geoWithin: argument => whole(geoWithin(argument)),
  $geoIntersects: argument => whole(geoIntersects(argument))
}

/** Compiles `{$gt: 1, $lt: 5}`. Refuses operators that the platform does not offer. */
export function fieldTest(operators: Record<string, unknown>, compileItem: CompileItem): FieldTest {
  const tests = entriesOf(operators).map(([name, argument]) => {
    const compile = hasOwn(compilers, name) ? compilers[name] : undefined
    if (!compile) throw badRequest(`(BadValue) unknown operator: ${name}`)
    return compile(argument, operators, compileItem)
  })
  return values => tests.every(test => test(values))
}
