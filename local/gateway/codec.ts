/** Translates between the wire's EJSON strings and plain JavaScript values, in both directions. */
import { BSONRegExp, EJSON, ObjectId } from 'bson'
import { GatewayError } from './gateway-error'

type Plain = Record<string, unknown>

const isPlainObject = (value: object): value is Plain => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** The moment a `db.serverDate({offset})` stands for, or undefined when the object is something else. */
const serverDate = (value: Plain, now: number): Date | undefined => {
  const mark = value.$tcb_server_date
  if (typeof mark !== 'object' || mark === null || Object.keys(value).length !== 1) return undefined
  const offset = 'offset' in mark ? Number(mark.offset) : 0
  return new Date(now + (Number.isFinite(offset) ? offset : 0))
}

const toPlain = (value: unknown, now: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date || value instanceof RegExp) return value
  if (Array.isArray(value)) return value.map(item => toPlain(item, now))
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''))
  if (value instanceof ObjectId) return value.toHexString()
  if ('_bsontype' in value || !isPlainObject(value)) throw new GatewayError('INVALID_PARAM', 'unsupported BSON type')
  const date = serverDate(value, now)
  if (date) return date
  const plain: Plain = {}
  for (const key of Object.keys(value)) plain[key] = toPlain(value[key], now)
  return plain
}

/** What EJSON writes a value with that JSON has no form for; operators of a query are none of these. */
const extended =
  /"\$(?:oid|binary|uuid|symbol|numberDecimal|minKey|maxKey|reg|timestamp|date|code|undefined|dbPointer|ref|tcb|scope|id|db)/

/** Numbers as the SDK writes them: `{"$numberInt":"5"}`. */
const withNumbers = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withNumbers)
  const plain: Plain = {}
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$number')) return Number(inner)
    plain[key] = withNumbers(inner)
  }
  return plain
}

/** One EJSON string as a plain value; `now` (epoch ms) is what server dates inside it become. */
export const decode = (text: string, now: number): unknown => {
  let parsed: unknown
  try {
    // Nearly every message is JSON but for its numbers, and read as that several times faster.
    if (!extended.test(text)) return withNumbers(JSON.parse(text))
    parsed = EJSON.parse(text)
  } catch {
    throw new GatewayError('INVALID_PARAM', 'a field of the request is not valid EJSON')
  }
  return toPlain(parsed, now)
}

/** One EJSON string that must be an object; an absent or empty one is undefined. */
export const decodeObject = (text: unknown, now: number): Plain | undefined => {
  if (text === undefined || text === '') return undefined
  if (typeof text !== 'string')
    throw new GatewayError('INVALID_PARAM', 'a field of the request must be an EJSON string')
  const value = decode(text, now)
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) {
    throw new GatewayError('INVALID_PARAM', 'a field of the request must be an object')
  }
  return value
}

/** `undefined` would be printed as null, so it is taken out; untouched values are shared, not copied. */
const withoutUndefined = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => withoutUndefined(item) ?? null)
  if (!isPlainObject(value)) return value
  const kept: Plain = {}
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) kept[key] = withoutUndefined(value[key])
  }
  return kept
}

/** Whether JSON says the same of a value as relaxed EJSON does. */
const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint'
  if (Array.isArray(value)) return value.every(isJson)
  return isPlainObject(value) && Object.values(value).every(isJson)
}

/** A document as the relaxed EJSON string that the SDK expects in a list. */
export const encode = (value: unknown): string =>
  isJson(value) ? JSON.stringify(value) : EJSON.stringify(withoutUndefined(value), { relaxed: true })
