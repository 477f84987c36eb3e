/** The sheets of an uploaded workbook as plain cells, or why it cannot be read. */
import type { Ports } from 'kernel/ports'
import { type Refusal, refuse } from 'kernel/refusal'
import type { Cell } from '../rules/roster/records'

const BYTES_MAX = 5 * 1024 * 1024
const ROWS_MAX = 5000

export interface Sheet {
  name: string
  rows: Cell[][]
}

/** Sheets that hold anything. The file stays in the caller's own folder and is read anew each time. */
export async function readFile(ports: Pick<Ports, 'files'>, fileId: string): Promise<Sheet[] | Refusal> {
  const bytes = await ports.files.read(fileId, BYTES_MAX)
  if (!bytes) return refuse('file-unreadable')
  const workbook = await parse(bytes)
  const sheets = workbook?.filter(sheet => sheet.rows.length > 0)
  if (!sheets || sheets.length === 0) return refuse('file-unreadable')
  return sheets.some(sheet => sheet.rows.length > ROWS_MAX) ? refuse('file-too-big') : sheets
}

async function parse(bytes: Buffer): Promise<Sheet[] | null> {
  // Loaded only here: the reader is large, and almost no call of the function needs it.
  const { default: readWorkbook } = await import('read-excel-file/node')
  try {
    const workbook = await readWorkbook(bytes)
    return workbook.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }))
  } catch {
    // Not a workbook, or a damaged one; the person is told to save it again.
    return null
  }
}
