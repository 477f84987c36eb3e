/** Whole numbers only: near a legal threshold nothing is rounded, and what would be is an error. */

/** The value itself; throws when it is not a whole number from zero up that can be told from its neighbours. */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not an exact count: ${value}`)
  return value
}
