/** Sheets for the roster tests: the two real files, and small tables written in place. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSheet } from 'contexts/community/rules/roster/read-sheet'
import type { Cell, ColumnChoice, RowReading, SheetReading, UnitDraft } from 'contexts/community/rules/roster/records'
import readXlsxFile from 'read-excel-file/node'

const FIXTURES = resolve(__dirname, '../../../../fixtures/rosters')

export async function fixture(file: string): Promise<Cell[][]> {
  return cellsOf(await readFile(resolve(FIXTURES, file)))
}

export async function cellsOf(workbook: Buffer): Promise<Cell[][]> {
  const [sheet] = await readXlsxFile(workbook)
  return (sheet?.data ?? []).map(row => row.map(cell => cell as Cell))
}

export const HEADER: Cell[] = ['楼栋', '单元', '房号', '业主姓名', '联系电话', '面积', '用途', '备注']

type Read = Extract<SheetReading, { state: 'read' }>

/** The reading of a sheet that must not ask anything. */
export function readOf(rows: Cell[][], chosen?: ColumnChoice): Read {
  const reading = readSheet(rows, chosen)
  if (reading.state !== 'read') throw new Error(`asked: ${JSON.stringify(reading.questions)}`)
  return reading
}

/** The body rows of a sheet with the usual header above them. */
export function bodyOf(...rows: Cell[][]): RowReading[] {
  return readOf([HEADER, ...rows]).rows.slice(1)
}

/** One word per row: unit, the doubts, or why it is no unit. */
export function verdicts(rows: RowReading[]): string[] {
  return rows.map(row => {
    if (row.kind === 'unit') return 'unit'
    return row.kind === 'doubtful' ? row.reasons.join(' ') : `not: ${row.why}`
  })
}

export function unitsOf(rows: RowReading[]): UnitDraft[] {
  return rows.flatMap(row => (row.kind === 'unit' ? [row.unit] : []))
}

/** A row that nothing is wrong with; `over` replaces columns by their place in HEADER. */
export function goodRow(over: Partial<Record<number, Cell>> = {}): Cell[] {
  const row: Cell[] = ['1幢', '1单元', '101', '丁桐', '13978800404', 89.37, '住宅', null]
  for (const [column, cell] of Object.entries(over)) row[Number(column)] = cell ?? null
  return row
}
