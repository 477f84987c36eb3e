/** Values enter the store as frozen copies and leave it as fresh copies, so nobody shares memory with a document. */

import { types } from 'node:util'
import { entriesOf, freeze, getPrototypeOf, isArray, isNotNumber, plainPrototype } from './globals'
import { badRequest } from './refusals'

/** MongoDB refuses documents nested deeper than this. */
const DEPTH_MAX = 100

// Not instanceof: a cloud with a movable clock puts another Date in the place of the global one.
export const isDate = (value: unknown): value is Date => typeof value === 'object' && types.isDate(value)
export const isRegExp = (value: unknown): value is RegExp => typeof value === 'object' && types.isRegExp(value)

/** True for a document-like object: not null, an array, a date or a regular expression. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  if (getPrototypeOf(value) === plainPrototype) return true
  return !isArray(value) && !isDate(value) && !isRegExp(value)
}

/** True for an object all of whose fields are operators, such as `{$gt: 1}`; empty objects are values. */
export const isOperators = (value: unknown): value is Record<string, unknown> => {
  if (!isObject(value)) return false
  for (const key in value) return key.startsWith('$')
  return false
}

const copyRegExp = (value: RegExp) => new RegExp(value.source, value.flags.replace(/[gy]/g, ''))

/**
 * A deeply frozen copy. `undefined` and functions disappear from objects and become null in arrays, as BSON has it.
 * Refuses what BSON cannot carry here (bigint, symbol, bytes) and nesting beyond 100 levels.
 */
export function copyIn(value: unknown, depth = 0): unknown {
  if (depth > DEPTH_MAX) throw badRequest(`exceeded max nested object depth: ${DEPTH_MAX}`)
  if (typeof value === 'bigint' || typeof value === 'symbol') throw badRequest(`cannot store a ${typeof value}`)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (isDate(value)) return freeze(new Date(value.getTime()))
  if (isRegExp(value)) return freeze(copyRegExp(value))
  if (ArrayBuffer.isView(value)) throw badRequest('cannot store bytes, put them into a file')
  if (isArray(value)) return freeze(value.map(item => copyIn(item, depth + 1) ?? null))
  return freeze(copyFields(value, depth))
}

function copyFields(value: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [key, field] of entriesOf(value)) {
    if (key === '__proto__') throw badRequest('__proto__ is not a field name')
    const inner = copyIn(field, depth + 1)
    if (inner !== undefined) copy[key] = inner
  }
  return copy
}

/** A fresh, unfrozen copy that its receiver may change at will. */
export function copyOut<T>(value: T): T
export function copyOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isDate(value)) return new Date(value.getTime())
  if (isRegExp(value)) return copyRegExp(value)
  if (isArray(value)) return value.map(item => copyOut(item))
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copyOut((value as Record<string, unknown>)[key])
  return copy
}

/** What the platform takes as the `_id` of a document. */
export const isDocId = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && !isNotNumber(value))
