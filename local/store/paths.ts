/** Dotted paths are read as MongoDB reads them: through arrays to every element, and to one by its number. */
import { hasOwn, isArray } from './globals'
import { isObject } from './values'

const isIndex = (part: string) => /^(0|[1-9]\d*)$/.test(part)

const own = (value: Record<string, unknown>, name: string): unknown => (hasOwn(value, name) ? value[name] : undefined)

/**
 * Every value that the path reaches; `undefined` stands for a missing field. Arrays at the end are given whole: the
 * reader decides whether to look into them. A path through an empty array or past bare elements reaches nothing.
 */
export function leaves(value: unknown, path: string): unknown[] {
  if (!path.includes('.') && isObject(value)) return [own(value, path)]
  const found: unknown[] = []
  collect(value, path.split('.'), 0, found)
  return found
}

function collect(value: unknown, parts: string[], at: number, found: unknown[]): void {
  const part = parts[at]
  if (part === undefined) found.push(value)
  else if (isObject(value)) collect(own(value, part), parts, at + 1, found)
  else if (isArray(value)) collectThrough(value, part, parts, at, found)
  else found.push(undefined)
}

function collectThrough(value: unknown[], part: string, parts: string[], at: number, found: unknown[]): void {
  if (isIndex(part) && Number(part) < value.length) collect(value[Number(part)], parts, at + 1, found)
  for (const item of value) if (isObject(item)) collect(item, parts, at, found)
}
