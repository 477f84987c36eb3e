/** Looks at what stands in a column: enough to doubt its name or to show samples, never to overrule the name. */
import { readArea } from './area'
import { readPhones } from './phones'
import { isEmptyMark, plainText } from './plain-text'
import type { Cell, ColumnCandidate, ColumnField } from './records'

export interface Column {
  /** Counted from 0. */
  index: number
  /** The bare column name, '' where there is none. */
  name: string
  /** Every cell below the header that holds something. */
  values: Cell[]
  /** Three or more values, and fewer than half look like the field. */
  speaksAgainst(field: ColumnField): boolean
  speaksFor(field: ColumnField): boolean
}

const SAMPLES = 3
const VALUES_FOR_A_DOUBT = 3

const LOOKS_LIKE: Partial<Record<ColumnField, (cell: Cell) => boolean>> = {
  owner: cell =>
    /[\p{Script=Han}A-Za-z]{2}/u.test(plainText(cell).replace(/\s/g, '')) && !/[0-9]{3}/.test(plainText(cell)),
  phone: cell => !readPhones(cell).odd,
  area: cell => {
    const { areaCenti, doubt } = readArea(cell)
    return areaCenti !== undefined && doubt !== 'area-unusual'
  }
}

/** `names` are the bare names, `rows` the rows below the header. */
export function columnsOf(names: string[], rows: Cell[][]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), names.length)
  return Array.from({ length: width }, (_, index) => {
    const values = rows.map(row => row[index] ?? null).filter(cell => !isEmptyMark(plainText(cell)))
    const share = (field: ColumnField): number => {
      const looks = LOOKS_LIKE[field]
      return looks === undefined ? 1 : values.filter(looks).length / Math.max(values.length, 1)
    }
    return {
      index,
      name: names[index] ?? '',
      values,
      speaksAgainst: field => values.length >= VALUES_FOR_A_DOUBT && share(field) < 0.5,
      speaksFor: field => values.length > 0 && share(field) >= 0.5
    }
  })
}

/** The columns as a person chooses among them. */
export function candidates(columns: Column[]): ColumnCandidate[] {
  return columns.map(({ index, name, values }) => ({
    column: index,
    letter: columnLetter(index),
    name,
    samples: samplesOf(values)
  }))
}

/** The first few different texts. */
export function samplesOf(cells: Cell[]): string[] {
  const samples = new Set<string>()
  for (const cell of cells) {
    const text = plainText(cell)
    if (text !== '') samples.add(text.slice(0, 40))
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
