/** Writes one path of a frozen document: a new document that shares everything beside the path with the old one. */

import { equal } from './compare'
import { freeze, hasOwn, isArray } from './globals'
import { writeFailed } from './refusals'
import { isObject } from './values'

/** Gives the new value of a field from the old one; `undefined` means no field, before or after. */
export type Change = (current: unknown) => unknown

interface PathWrite {
  path: string
  change: Change
  /** False for operators that only touch what is there (`$unset`, `$pull`): a missing or blocked path is no error. */
  creates: boolean
  /** Which item `$` stands for at an array under the given path. */
  positionOf: (arrayPath: string) => number
}

/** Further away from the end of an array MongoDB refuses to write. */
const PADDING_MAX = 1500000

const isIndex = (part: string) => /^(0|[1-9]\d*)$/.test(part)

export const same = (a: unknown, b: unknown) => (a === undefined) === (b === undefined) && equal(a, b)

/** A value as MongoDB's shell would show it in a message, cut when long. */
export const show = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 100 ? `${text.slice(0, 100)}...` : text
}

/** The document after the change; the same object when nothing changed. */
export function writePath(doc: Record<string, unknown>, write: PathWrite): Record<string, unknown> {
  const changed = descend(doc, write.path.split('.'), 0, write)
  return isObject(changed) ? changed : doc
}

function descend(value: unknown, parts: string[], at: number, write: PathWrite): unknown {
  const part = parts[at]
  if (part === undefined) {
    const next = write.change(value)
    return same(value, next) ? value : next
  }
  if (isArray(value)) return intoArray(value, part, parts, at, write)
  if (value === undefined && !part.startsWith('$')) {
    if (!write.creates) return undefined
    const inner = descend(undefined, parts, at + 1, write)
    return inner === undefined ? undefined : freeze({ [part]: inner })
  }
  if (part.startsWith('$')) return blocked(write, parts, at, value)
  return isObject(value) ? intoObject(value, part, parts, at, write) : blocked(write, parts, at, value)
}

function blocked(write: PathWrite, parts: string[], at: number, value: unknown): unknown {
  const part = parts[at] ?? ''
  const parent = parts.slice(0, at).join('.')
  if (part.startsWith('$')) {
    throw writeFailed(
      value === undefined
        ? `The path '${parent}' must exist in the document in order to apply array updates.`
        : `Cannot apply array updates to non-array element ${parts[at - 1]}: ${show(value)}`
    )
  }
  if (!write.creates) return value
  throw writeFailed(`Cannot create field '${part}' in element {${parts[at - 1]}: ${show(value)}}`)
}

function intoObject(
  value: Record<string, unknown>,
  part: string,
  parts: string[],
  at: number,
  write: PathWrite
): unknown {
  const old = hasOwn(value, part) ? value[part] : undefined
  const next = descend(old, parts, at + 1, write)
  if (next === old) return value
  if (next !== undefined) return freeze({ ...value, [part]: next })
  const { [part]: _, ...rest } = value
  return freeze(rest)
}

/** The items that a part of a path names: one by number, the matched one by `$`, all by `$[]`. */
function itemsNamed(
  value: unknown[],
  part: string,
  parts: string[],
  at: number,
  write: PathWrite
): number[] | undefined {
  if (part === '$[]') return [...value.keys()]
  if (part === '$') return [write.positionOf(parts.slice(0, at).join('.'))]
  if (part.startsWith('$')) {
    throw writeFailed(`No array filter found for identifier '${part.slice(2, -1)}' in path '${write.path}'`)
  }
  return isIndex(part) ? [Number(part)] : undefined
}

function intoArray(value: unknown[], part: string, parts: string[], at: number, write: PathWrite): unknown {
  const named = itemsNamed(value, part, parts, at, write)
  if (!named) return blocked(write, parts, at, value)
  let copy: unknown[] | undefined
  for (const i of named) {
    if (i > value.length + PADDING_MAX) throw writeFailed(`can't backfill more than ${PADDING_MAX} elements`)
    const next = descend(value[i], parts, at + 1, write)
    if (next === value[i]) continue
    copy ??= [...value]
    while (copy.length < i) copy.push(null)
    copy[i] = next ?? null
  }
  return copy ? freeze(copy) : value
}
