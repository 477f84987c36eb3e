/** Values enter the store as frozen copies and leave it as fresh copies, so nobody shares memory with a document. */
import { types } from 'node:util'
import { badRequest } from './refusals'

/** MongoDB refuses documents nested deeper than this. */
const DEPTH_MAX = 100

export const isDate = (value: unknown): value is Date => types.isDate(value)
export const isRegExp = (value: unknown): value is RegExp => types.isRegExp(value)

/** True for a document-like object: not null, an array, a date or a regular expression. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value) && !isRegExp(value)

/** True for an object all of whose fields are operators, such as `{$gt: 1}`; empty objects are values. */
export const isOperators = (value: unknown): value is Record<string, unknown> => {
  if (!isObject(value)) return false
  for (const key in value) return key.startsWith('$')
  return false
}

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

const copyRegExp = (value: RegExp) => new RegExp(value.source, value.flags.replace(/[gy]/g, ''))

/**
 * A deeply frozen copy. `undefined` and functions disappear from objects and become null in arrays, as BSON has it.
 * Refuses what BSON cannot carry here (bigint, symbol, bytes) and nesting beyond 100 levels.
 */
export function copyIn(value: unknown, depth = 0): unknown {
  if (depth > DEPTH_MAX) throw badRequest(`exceeded max nested object depth: ${DEPTH_MAX}`)
  if (typeof value === 'bigint' || typeof value === 'symbol') throw badRequest(`cannot store a ${typeof value}`)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (isDate(value)) return Object.freeze(new Date(value.getTime()))
  if (isRegExp(value)) return Object.freeze(copyRegExp(value))
  if (ArrayBuffer.isView(value)) throw badRequest('cannot store bytes, put them into a file')
  if (Array.isArray(value)) return Object.freeze(value.map(item => copyIn(item, depth + 1) ?? null))
  return Object.freeze(copyFields(value, depth))
}

function copyFields(value: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
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
  if (Array.isArray(value)) return value.map(item => copyOut(item))
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copyOut((value as Record<string, unknown>)[key])
  return copy
}

/** What the platform takes as the `_id` of a document. */
export const isDocId = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))
