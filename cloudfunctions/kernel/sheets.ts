/** The sheets of an uploaded workbook or table as plain cells, or why it cannot be read. */
import type { Ports } from './ports'
import { type Refusal, refuse } from './refusal'
import { sha256 } from './secrets'

const BYTES_MAX = 5 * 1024 * 1024
const ROWS_MAX = 5000

type SheetCell = string | number | boolean | Date | null

export interface Sheet {
  name: string
  rows: SheetCell[][]
}

interface Workbook {
  sheets: Sheet[]
  /** SHA-256 of the file, to notice when it is another one. */
  hash: string
}

/**
 * Sheets that hold anything; the file stays in the caller's own folder and is read anew each time. One round trip.
 * @param tables whether a table as plain text (csv, as banks hand it out) will do as well
 */
export async function readSheets(
  ports: Pick<Ports, 'files'>,
  fileId: string,
  tables: 'workbooks' | 'tables-too'
): Promise<Workbook | Refusal> {
  const bytes = await ports.files.read(fileId, BYTES_MAX)
  if (!bytes) return refuse('file-unreadable')
  const all = isWorkbook(bytes) ? await parseWorkbook(bytes) : tables === 'tables-too' ? await parseTable(bytes) : null
  const sheets = all?.filter(sheet => sheet.rows.length > 0)
  if (!sheets || sheets.length === 0) return refuse('file-unreadable')
  if (sheets.some(sheet => sheet.rows.length > ROWS_MAX)) return refuse('file-too-big')
  return { sheets, hash: sha256(bytes) }
}

/** Workbooks are zip files. */
const isWorkbook = (bytes: Buffer): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

async function parseWorkbook(bytes: Buffer): Promise<Sheet[] | null> {
  // Loaded only here, as the other reader: they are large, and almost no call of the function needs them.
  const { default: readWorkbook } = await import('read-excel-file/node')
  try {
    const workbook = await readWorkbook(bytes)
    return workbook.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetCell[][] }))
  } catch {
    // Not a workbook, or a damaged one; the person is told to save it again.
    return null
  }
}

async function parseTable(bytes: Buffer): Promise<Sheet[] | null> {
  const text = textOf(bytes)
  if (text === null) return null
  const { parse } = await import('csv-parse/sync')
  try {
    const delimiter = [',', '\t', ';']
    const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true })
    return [{ name: '', rows: rows.filter(row => row.some(cell => cell.trim() !== '')) }]
  } catch {
    return null
  }
}

/** UTF-8, or what Chinese banks write; null where it is no text at all. */
function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding.
    }
  }
  return null
}
