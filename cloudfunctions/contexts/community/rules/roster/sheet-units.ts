/** Reads the unit rows of a sheet together, since merged cells and doubled homes only show between rows. */
import type { Doubt } from './doubts'
import { fillDown } from './fill-down'
import { placeDoubts } from './place-doubts'
import { plainText } from './plain-text'
import { readRow } from './read-row'
import type { AreaSource, Cell, ColumnField, FilledField, RowFields, SheetColumns, UnitDraft } from './records'

export interface SheetUnit {
  fields: RowFields
  unit?: UnitDraft
  areaCenti?: number
  reasons: Doubt[]
  filled: FilledField[]
}

interface Layout {
  columns: SheetColumns
  areaSource: AreaSource
  /** The building of rows that name none; '' when nobody said so. */
  building: string
}

const PLACE_FIELDS = ['building', 'entrance', 'home', 'address'] as const

/** One result for every row given, in the same order. */
export function readUnits(rows: Cell[][], layout: Layout): SheetUnit[] {
  const texts = rows.map(row => textsOf(row, layout.columns))
  const places = fillDown(texts)
  const units = rows.map((row, index): SheetUnit => {
    const text = texts[index] ?? textsOf(row, layout.columns)
    const place = places[index] ?? { building: text.building, entrance: text.entrance, filled: [] }
    const building = place.building || layout.building
    const read = readRow({ ...text, building, entrance: place.entrance }, layout.areaSource)
    return { ...read, reasons: rowDoubts(row, text, layout.columns, read.reasons), filled: place.filled }
  })
  const between = placeDoubts(units.map((unit, index) => ({ ...unit, block: places[index]?.block })))
  return units.map((unit, index) => ({ ...unit, reasons: [...unit.reasons, ...(between[index] ?? [])] }))
}

function rowDoubts(
  row: Cell[],
  text: RowFields & { address: string },
  columns: SheetColumns,
  reasons: Doubt[]
): Doubt[] {
  if (PLACE_FIELDS.some(field => cellOf(row, columns[field]) instanceof Date)) return ['place-date', ...reasons]
  const empty = [text.home, text.address, text.owners, text.area].every(part => part === '')
  return empty ? ['row-unclear'] : reasons
}

function textsOf(row: Cell[], columns: SheetColumns): RowFields & { address: string } {
  const text = (field: ColumnField) => plainText(cellOf(row, columns[field]))
  // Excel turns 1-101 and 3-2 into dates; the date says nothing about the home any more.
  const place = (field: ColumnField) => (cellOf(row, columns[field]) instanceof Date ? '' : text(field))
  return {
    building: place('building'),
    entrance: place('entrance'),
    home: place('home'),
    address: place('address'),
    owners: [text('owner'), text('coOwner')].filter(names => names !== '').join('、'),
    phones: text('phone'),
    area: text('area'),
    use: text('use'),
    remark: text('remark')
  }
}

export function cellOf(row: Cell[], column: number | undefined): Cell {
  return column === undefined ? null : (row[column] ?? null)
}

/** A row in one line, for people who look for it in the sheet. */
export function lineOf(row: Cell[]): string {
  return row
    .map(plainText)
    .filter(text => text !== '')
    .join(' ')
    .slice(0, 120)
}
