/** A statement worked out from its file, the answers so far, the contracts and what is booked already. */

import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { readSheets } from 'kernel/sheets'
import type { StatementRow, StatementView } from 'types/statements'
import { bookOf } from './book'
import { type Booking, bookings, type Contract, contracts, type RevenueBook, type StatementImport } from './documents'
import { type Columns, type Header, headerOf, unclearIn } from './rules/statement/columns'
import { proposed } from './rules/statement/propose'
import { balanceBreaks, digestsOf, type Row, rowsOf } from './rules/statement/rows'

const CONTRACTS_MAX = 500

/** What of an import decides what it holds. */
type Readable = Pick<StatementImport, '_id' | 'scope' | 'fileId' | 'fileName' | 'columns' | 'purse' | 'taken' | 'at'>

export interface WorkedOut {
  header: Header | null
  columns: Columns
  unclear: string[]
  rows: Row[]
  /** The id that each row has, or would have, as a booking. */
  ids: Map<number, string>
  /** Rows that a person left out, or took over from this very file. */
  done: Map<number, 'taken' | 'left'>
  /** Rows that are booked, from this file or another. */
  there: Set<number>
  contracts: Contract[]
  book: RevenueBook
  hash: string
}

/** Four round trips and one for each hundred rows: the book, the file, the contracts, what is booked already. */
export async function workOut(context: Context, statement: Readable): Promise<WorkedOut | Refusal> {
  const { scope, purse } = statement
  const book = await bookOf(context, scope)
  if (!book) return refuse('revenue-closed')
  const workbook = await readSheets(context, statement.fileId, 'tables-too')
  if (isRefusal(workbook)) return workbook
  const sheet = workbook.sheets.find(({ rows }) => headerOf(rows)) ?? workbook.sheets[0]
  const header = sheet ? headerOf(sheet.rows) : null
  const columns = { ...header?.columns, ...statement.columns }
  const unclear = unclearIn(columns)
  const bare = unclear.length === 0 && sheet ? rowsOf(sheet.rows, { at: header?.at ?? -1, columns }) : []
  const rows = bare.map(row => withinBook(row, book, chinaDate(context.at)))
  const digests = digestsOf(rows)
  const ids = new Map([...digests].map(([row, digest]) => [row, `b_${shortHash(`${scope} ${purse} ${digest}`, 16)}`]))
  const options = { order: { key: 'desc' }, limit: CONTRACTS_MAX } as const
  const open = await context.documents.find<Contract>(contracts.name, { scope, open: true }, options)
  const there = await bookedRows(context, ids)
  const done = new Map(statement.taken.map(({ row, as }) => [row, as]))
  return { header, columns, unclear, rows, ids, done, there, contracts: open, book, hash: workbook.hash }
}

/** A row outside the days of the book is as wrong as one without a day. */
function withinBook(row: Row, { openedDay }: RevenueBook, today: string): Row {
  const { day } = row
  if (day === undefined) return row
  const trouble = day < openedDay ? `在开账（${openedDay}）以前，不记。` : day > today ? '日子比今天晚。' : null
  return trouble ? { ...row, problems: [...row.problems, trouble] } : row
}

const BATCH = 100

async function bookedRows(context: Context, ids: ReadonlyMap<number, string>): Promise<Set<number>> {
  const all = [...ids]
  const booked = new Set<number>()
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH)
    const where = { _id: { in: batch.map(([, id]) => id) } }
    const options = { order: { _id: 'asc' }, limit: BATCH, fields: ['_id'] } as const
    const found = await context.documents.find<Pick<Booking, '_id'>>(bookings.name, where, options)
    const known = new Set(found.map(({ _id }) => _id))
    for (const [row, id] of batch) if (known.has(id)) booked.add(row)
  }
  return booked
}

export function stateOf({ done, there }: WorkedOut, row: number): StatementRow['state'] {
  return done.get(row) ?? (there.has(row) ? 'there' : 'open')
}

export function statementRowOf(worked: WorkedOut, row: Row): StatementRow {
  const proposal = proposed(row, worked.contracts)
  return {
    row: row.row,
    ...(row.day === undefined ? {} : { day: row.day }),
    ...(row.amountFen === undefined ? {} : { amountFen: row.amountFen }),
    what: row.what,
    party: row.party,
    problems: row.problems,
    ...(proposal ? { proposal } : {}),
    state: stateOf(worked, row.row)
  }
}

export function statementViewOf(statement: Readable, worked: WorkedOut): StatementView {
  const { _id: id, scope, fileName, at, purse } = statement
  const { header, columns, unclear, rows } = worked
  const sound = rows.filter(row => row.problems.length === 0)
  const sum = (sign: 1 | -1) => sound.reduce((total, { amountFen = 0 }) => total + Math.max(amountFen * sign, 0), 0)
  const open = sound.filter(({ row }) => stateOf(worked, row) === 'open').length
  return {
    id,
    scope,
    fileName,
    at,
    purse,
    headers: header?.names ?? [],
    columns,
    unclear,
    counts: {
      rows: rows.length,
      open,
      wrong: rows.length - sound.length,
      done: sound.length - open,
      inFen: sum(1),
      outFen: sum(-1)
    },
    balanceBreaks: balanceBreaks(rows)
  }
}
