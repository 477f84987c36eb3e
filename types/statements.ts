/** Bank statements and last year's tables: read, looked at row by row, then taken over as drafts for the check. */
import * as z from 'zod/mini'
import { bookkeepers } from './assets'
import { cursor, documentId, instant, line, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { costKind, day, incomeClass, purse, useKind } from './revenue-parts'

/** What a column may hold, in the word people use for it. */
export const statementColumns = {
  day: '日期',
  in: '收入',
  out: '支出',
  amount: '金额',
  side: '收或支',
  what: '摘要',
  party: '对方',
  balance: '余额',
  serial: '流水号',
  class: '类别'
} as const
export const statementColumnIds = [
  'day',
  'in',
  'out',
  'amount',
  'side',
  'what',
  'party',
  'balance',
  'serial',
  'class'
] as const
export type StatementColumn = (typeof statementColumnIds)[number]

/** Which column, counted from 0, holds what. */
const place = z.optional(z.int().check(z.gte(0), z.lte(60)))
const columns = z.strictObject({
  day: place,
  in: place,
  out: place,
  amount: place,
  side: place,
  what: place,
  party: place,
  balance: place,
  serial: place,
  class: place
})

/** Rows taken over in one call. */
export const ROWS_A_CALL = 100

/** How a row would be booked. */
const taking = {
  kind: z.enum(['income', 'cost', 'use', 'move']),
  class: z.optional(incomeClass),
  cost: z.optional(costKind),
  use: z.optional(useKind),
  what: line(2, 60),
  contractId: z.optional(documentId),
  due: z.optional(day)
}
const proposal = z.strictObject({
  ...taking,
  what: z.string(),
  /** Why it was proposed so, in words; absent when nothing is known and a person must say. */
  because: z.optional(z.string())
})
export type StatementProposal = z.infer<typeof proposal>

const statementRow = z.strictObject({
  /** Its number in the file. */
  row: z.int(),
  day: z.optional(day),
  /** Positive for what came in, negative for what went out. */
  amountFen: z.optional(z.int()),
  what: z.string(),
  party: z.string(),
  /** What is wrong with it, in words; it cannot be taken over then. */
  problems: z.array(z.string()),
  proposal: z.optional(proposal),
  /** `taken` from this file, `there`: booked from another file before, `left` out by a person. */
  state: z.enum(['open', 'taken', 'there', 'left'])
})
export type StatementRow = z.infer<typeof statementRow>

const statementView = z.strictObject({
  id: documentId,
  scope: scopePath,
  fileName: z.string(),
  at: instant,
  purse,
  headers: z.array(z.string()),
  columns,
  /** What could not be told, in words; empty when the rows can be read. */
  unclear: z.array(z.string()),
  counts: z.strictObject({
    rows: z.int(),
    open: z.int(),
    wrong: z.int(),
    done: z.int(),
    inFen: z.int(),
    outFen: z.int()
  }),
  /** Where the running balance of the file does not fit its sums: rows are missing or were changed. */
  balanceBreaks: z.array(z.int())
})
export type StatementView = z.infer<typeof statementView>

const who = { over: 'object', roles: bookkeepers } as const

export const statementRead = operation({
  name: 'import.read',
  kind: 'write',
  summary: 'Reads an uploaded bank statement or an old table (xlsx or csv) and says what it understood; books nothing.',
  input: z.strictObject({
    scope: scopePath,
    fileId: z.string().check(z.minLength(8), z.maxLength(400)),
    fileName: line(1, 80),
    purse
  }),
  output: statementView,
  who: { over: 'scope', roles: bookkeepers },
  refuses: ['file-unreadable', 'file-foreign', 'file-too-big', 'revenue-closed'],
  perMinute: 10
})

export const statementSettle = operation({
  name: 'import.settle',
  kind: 'write',
  summary: 'Says which column holds what, where the file could not tell.',
  input: z.strictObject({ importId: documentId, columns }),
  output: statementView,
  who,
  refuses: ['file-unreadable', 'file-too-big'],
  perMinute: 20
})

export const statementShow = operation({
  name: 'import.show',
  kind: 'read',
  summary: 'The rows of a statement, twenty a page, each with what is wrong with it or how it would be booked.',
  input: z.strictObject({ importId: documentId, after: cursor }),
  output: z.strictObject({
    statement: statementView,
    items: z.array(statementRow),
    next: z.optional(z.string())
  }),
  who,
  refuses: ['file-unreadable', 'file-too-big'],
  perMinute: 60
})

export const statementApply = operation({
  name: 'import.apply',
  kind: 'write',
  summary:
    'Takes rows over as drafts for the check, or leaves them out; all of them or none. The same row of the same or ' +
    'another file is never booked twice.',
  input: z.strictObject({
    importId: documentId,
    rows: z
      .array(
        z.union([z.strictObject({ row: z.int(), leave: z.literal(true) }), z.strictObject({ row: z.int(), ...taking })])
      )
      .check(z.minLength(1), z.maxLength(ROWS_A_CALL))
  }),
  output: z.strictObject({
    statement: statementView,
    made: z.int(),
    there: z.int(),
    left: z.int(),
    /** What is wrong, row by row; nothing was taken over when there is anything. */
    wrong: z.array(z.strictObject({ row: z.int(), why: z.string() }))
  }),
  who,
  refuses: [...textReasons, 'file-unreadable', 'file-too-big', 'statement-changed'],
  perMinute: 20
})
