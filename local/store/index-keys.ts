/** Values become strings whose plain order is the order of the values, so that an index is a sorted list of strings. */
import { entriesOf, isArray, isNotNumber, namesOf } from './globals'
import { leaves } from './paths'
import { badRequest } from './refusals'
import type { Doc, IndexSpec } from './store.port'
import { isDate, isObject } from './values'

const view = new DataView(new ArrayBuffer(8))
const hex = (word: number) => word.toString(16).padStart(8, '0')

/** The bits of a double, turned so that they sort as numbers do; NaN first. */
function numberKey(value: number): string {
  if (isNotNumber(value)) return '0000000000000000'
  view.setFloat64(0, value === 0 ? 0 : value)
  const [high, low] = [view.getUint32(0), view.getUint32(4)]
  return high & 0x80000000 ? hex(~high >>> 0) + hex(~low >>> 0) : hex((high | 0x80000000) >>> 0) + hex(low)
}

const END = '\u0000\u0000'
const escaped = (text: string) => (text.includes('\u0000') ? text.replaceAll('\u0000', '\u0000\u0001') : text)

/** The key of one value; missing counts as null. Each key ends itself, so keys of several fields may be joined. */
export function keyOf(value: unknown): string {
  if (value === undefined || value === null) return '1'
  if (typeof value === 'number') return `2${numberKey(value)}`
  if (typeof value === 'string') return `3${escaped(value)}${END}`
  if (typeof value === 'boolean') return value ? '61' : '60'
  if (isDate(value)) return `7${numberKey(value.getTime())}`
  if (isArray(value)) return `5${value.map(keyOf).join('')}${END}`
  if (!isObject(value)) return `8${escaped(String(value))}${END}`
  const fields = entriesOf(value).map(([name, field]) => keyOf(name) + keyOf(field))
  return `4${fields.join('')}${END}`
}

/** What an index holds of one field: each item of an array on its own; an empty array sorts before everything. */
function fieldKeys(doc: Doc, path: string): { keys: string[]; multi: boolean } {
  const values = leaves(doc, path)
  const [only] = values
  if (values.length === 1 && !isArray(only)) return { keys: [keyOf(only)], multi: false }
  const items = values.flatMap(value => (isArray(value) && value.length === 0 ? ['0'] : [value].flat().map(keyOf)))
  return { keys: items.length > 0 ? [...new Set(items)] : ['1'], multi: true }
}

/** All keys of a document in an index. Refuses two arrays in one index, as MongoDB does. */
export function docKeys(doc: Doc, spec: IndexSpec): { keys: string[]; multi: boolean } {
  const fields = namesOf(spec.keys).map(path => ({ path, ...fieldKeys(doc, path) }))
  const [first, second] = fields.filter(field => field.multi)
  if (first && second && first.path.split('.')[0] !== second.path.split('.')[0]) {
    throw badRequest(`cannot index parallel arrays [${second.path}] [${first.path}]`)
  }
  const keys = fields.reduce((tuples, field) => tuples.flatMap(tuple => field.keys.map(key => tuple + key)), [''])
  return { keys, multi: first !== undefined }
}

/** The key as an E11000 message shows it. */
export function shownKey(doc: Doc, spec: IndexSpec): string {
  return namesOf(spec.keys)
    .map(path => `${path}: ${JSON.stringify(leaves(doc, path)[0] ?? null)}`)
    .join(', ')
}
