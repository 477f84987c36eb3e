/** The platform's limits, on by default, and the checks that hold every written document to them. */

import { calculateObjectSize } from 'bson'
import { isArray } from './globals'
import { badRequest, writeFailed } from './refusals'
import type { Doc, IndexSpec, StoreLimits } from './store.port'
import { isObject, isRegExp } from './values'

/** CloudBase's figures; where two of its pages disagree, the smaller one. */
export const platformLimits: StoreLimits = {
  getDefault: 100,
  getMax: 1000,
  aggregateDefault: 20,
  aggregateMax: 10000,
  transactionMs: 30000,
  transactionOperations: 100,
  documentBytes: 16 * 1024 * 1024,
  indexesPerCollection: 20,
  indexKeyBytes: 1024
}

/** Letters, digits and underscores, at most 32, not starting with an underscore; the platform's own two excepted. */
const FIELD_NAME = /^(?:[\p{L}\d][\p{L}\d_]{0,31}|_id|_openid)$/u

function checkName(name: string): void {
  if (name.startsWith('$')) {
    throw writeFailed(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
  }
  if (!FIELD_NAME.test(name)) {
    throw writeFailed(
      `the field name '${name}' is not allowed: letters, digits and underscores, at most 32, not starting with one`
    )
  }
}

/** Checks all names on the way and gives a number of bytes that the value's BSON does not exceed. */
function bytesAtMost(value: unknown): number {
  if (typeof value === 'string') return value.length * 3 + 8
  if (isArray(value)) return value.reduce<number>((sum, item) => sum + 12 + bytesAtMost(item), 8)
  if (isRegExp(value)) return value.source.length * 3 + 16
  if (!isObject(value)) return 16
  let sum = 8
  for (const name in value) {
    checkName(name)
    sum += name.length * 3 + 2 + bytesAtMost(value[name])
  }
  return sum
}

/** Refuses names and sizes that the platform would refuse. The exact size is only counted when it may be too large. */
export function checkDoc(doc: Doc, limits: StoreLimits): void {
  if (bytesAtMost(doc) <= limits.documentBytes) return
  const bytes = calculateObjectSize(doc)
  if (bytes > limits.documentBytes) {
    throw writeFailed(`object to insert too large. size in bytes: ${bytes}, max size: ${limits.documentBytes}`)
  }
}

/** Refuses an index entry that is too long. A character of a key is at most three bytes. */
export function checkKey(key: string, where: string, limits: StoreLimits): void {
  if (key.length * 3 <= limits.indexKeyBytes) return
  const bytes = Buffer.byteLength(key)
  if (bytes > limits.indexKeyBytes) {
    throw writeFailed(`key too large to index, failing ${where}: ${bytes} bytes, at most ${limits.indexKeyBytes}`)
  }
}

export function checkIndexes(specs: IndexSpec[], limits: StoreLimits): void {
  const most = limits.indexesPerCollection
  if (specs.length > most) throw badRequest(`add index fails, too many indexes: ${specs.length}, at most ${most}`)
  if (new Set(specs.map(spec => spec.name)).size < specs.length) throw badRequest('two indexes have the same name')
  for (const { name, keys } of specs) {
    const directions = Object.values(keys)
    if (directions.length === 0 || directions.some(direction => direction !== 1 && direction !== -1)) {
      throw badRequest(`the index ${name} needs fields that are each 1 or -1`)
    }
  }
}
