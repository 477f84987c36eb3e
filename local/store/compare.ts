/** The total order and the equality of MongoDB values: by type first, objects by field order, missing equals null. */
import { entriesOf, isArray, isNotNumber } from './globals'
import { isDate, isObject, isRegExp } from './values'

/** Place of a value's type in MongoDB's order; two values are comparable by `$gt` and friends when it is the same. */
export function rank(value: unknown): number {
  if (value === undefined || value === null) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (typeof value === 'boolean') return 6
  if (isArray(value)) return 5
  if (isDate(value)) return 7
  return isRegExp(value) ? 8 : 4
}

const order = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)

/** NaN is the smallest number and equal to itself. */
function compareNumbers(a: number, b: number): number {
  if (isNotNumber(a)) return isNotNumber(b) ? 0 : -1
  return isNotNumber(b) ? 1 : order(a, b)
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const found = compare(a[i], b[i])
    if (found !== 0) return found
  }
  return a.length - b.length
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const left = entriesOf(a)
  const right = entriesOf(b)
  for (const [i, [name, value]] of left.entries()) {
    const other = right[i]
    if (!other) return 1
    const found = rank(value) - rank(other[1]) || order(name, other[0]) || compare(value, other[1])
    if (found !== 0) return found
  }
  return left.length - right.length
}

/** Negative, zero or positive as `a` stands before, at or after `b`. */
export function compare(a: unknown, b: unknown): number {
  const difference = rank(a) - rank(b)
  if (difference !== 0) return difference
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return order(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (isDate(a) && isDate(b)) return compareNumbers(a.getTime(), b.getTime())
  if (isRegExp(a) && isRegExp(b)) return order(String(a), String(b))
  if (isArray(a) && isArray(b)) return compareArrays(a, b)
  return isObject(a) && isObject(b) ? compareObjects(a, b) : 0
}

export const equal = (a: unknown, b: unknown): boolean => a === b || compare(a, b) === 0
