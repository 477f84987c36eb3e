/** Reads a roster sheet row by row: every row becomes a unit, a doubt or a stated non-unit, or the sheet asks first. */
import { readArea } from './area'
import { type Column, candidates, columnsOf, samplesOf } from './column-evidence'
import { chooseColumns } from './columns'
import { findHeader, type HeaderRows, headerAt } from './find-header'
import { areaSourceOf } from './headers'
import { plainText } from './plain-text'
import type {
  Cell,
  ColumnChoice,
  NotUnit,
  RowReading,
  SheetColumns,
  SheetQuestion,
  SheetReading,
  UnusedColumn
} from './records'
import { notUnit } from './row-kinds'
import { cellOf, lineOf, readUnits, type SheetUnit } from './sheet-units'
import { checkTitle, checkTotals, type Tallied } from './totals'

/** `rows` as read-excel-file gives them, the first row of the sheet first. Never throws, whatever the cells hold. */
export function readSheet(rows: Cell[][], chosen: ColumnChoice = {}): SheetReading {
  const header = chosenHeader(rows, chosen)
  if (header === undefined) return { state: 'asks', questions: [askForHeader(rows)] }
  const texts = rows.map(row => row.map(plainText))
  const kindsFor = (columns: SheetColumns) => kindsOf(texts, header, columns)
  const table = columnsOf(header.names, bodyOf(rows, kindsFor({})))
  const { columns, questions } = chooseColumns(table, chosen)
  if (questions.length > 0) return { state: 'asks', questions }
  const kinds = kindsFor(columns)
  const areaSource = areaSourceOf(header.names[columns.area ?? -1] ?? '')
  const units = readUnits(bodyOf(rows, kinds), { columns, areaSource, building: plainText(chosen.building) })
  const read = pairUp(kinds, units)
  const tallied = tally(rows, read, columns)
  const titleChecks = rows.slice(0, header.first).flatMap((row, index) => checkTitle(index + 1, row, tallied))
  return {
    state: 'read',
    columns,
    unused: unusedColumns(table, columns),
    areaSource,
    rows: read.map((result, index) => readingOf(index + 1, rows[index] ?? [], result)),
    checks: [...titleChecks, ...checkTotals(tallied)]
  }
}

function chosenHeader(rows: Cell[][], { headerRow }: ColumnChoice): HeaderRows | undefined {
  if (headerRow === null) return { first: 0, last: -1, names: [] }
  return headerRow !== undefined && rows[headerRow] !== undefined ? headerAt(rows, headerRow) : findHeader(rows)
}

const HEADER_CANDIDATES = 5

function askForHeader(rows: Cell[][]): SheetQuestion {
  const filled = rows
    .map((row, index) => ({ row: index, samples: samplesOf(row) }))
    .filter(candidate => candidate.samples.length > 1)
  const sentence = '没有找到列名这一行。请选写着“房号、业主、面积”的那一行，没有就选“没有”。'
  return { field: 'header', sentence, candidates: filled.slice(0, HEADER_CANDIDATES), mayBeNone: true }
}

function kindsOf(texts: string[][], header: HeaderRows, columns: SheetColumns): (NotUnit | undefined)[] {
  const titles = texts.slice(0, header.first).filter(row => row.some(text => text !== ''))
  const headers = texts.slice(header.first, header.last + 1)
  return texts.map((row, index) => {
    if (index < header.first) return aboveHeader(row, columns)
    return index <= header.last ? 'header' : notUnit(row, { columns, titles, headers })
  })
}

/** Titles stand above the column names; a row with home, owner and area there is a unit in the wrong place. */
function aboveHeader(texts: string[], columns: SheetColumns): NotUnit | undefined {
  const text = (column: number | undefined) => (column === undefined ? '' : (texts[column] ?? ''))
  const placed = text(columns.home ?? columns.address) !== '' && text(columns.owner) !== ''
  if (placed && readArea(text(columns.area)).areaCenti !== undefined) return undefined
  return texts.every(cell => cell === '') ? 'blank' : 'title'
}

function bodyOf(rows: Cell[][], kinds: (NotUnit | undefined)[]): Cell[][] {
  return rows.filter((_, index) => kinds[index] === undefined)
}

type RowResult = NotUnit | SheetUnit

/** Puts every unit back beside the row it came from. */
function pairUp(kinds: (NotUnit | undefined)[], units: SheetUnit[]): RowResult[] {
  const queue = units.values()
  return kinds.map(kind => kind ?? queue.next().value ?? 'blank')
}

function tally(rows: Cell[][], read: RowResult[], columns: SheetColumns): Tallied[] {
  return read.flatMap((result, index): Tallied[] => {
    const row = rows[index] ?? []
    if (result === 'total') return [{ row: index + 1, text: lineOf(row), stated: cellOf(row, columns.area) }]
    if (typeof result === 'string') return []
    return [result.areaCenti === undefined ? { unread: true } : { areaCenti: result.areaCenti }]
  })
}

function readingOf(row: number, cells: Cell[], result: RowResult): RowReading {
  if (typeof result === 'string') return { row, kind: 'not-a-unit', why: result, text: lineOf(cells) }
  const { unit, reasons, fields, filled } = result
  if (unit !== undefined && reasons.length === 0) return { row, kind: 'unit', unit, filled }
  return { row, kind: 'doubtful', reasons, fields, ...(unit && { proposal: unit }), filled }
}

/** Columns left aside are shown, so nobody believes that they were taken over. */
function unusedColumns(table: Column[], columns: SheetColumns): UnusedColumn[] {
  const used = new Set<number>(Object.values(columns))
  return table
    .filter(column => !used.has(column.index) && column.values.length > 0)
    .flatMap(column => candidates([column]).map(shown => ({ ...shown, filled: column.values.length })))
}
