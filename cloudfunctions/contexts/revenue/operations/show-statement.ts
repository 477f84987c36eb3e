/** import.show — 5 round trips: the import, the book, the file, the contracts, what is booked (one a hundred rows). */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { PAGE_SIZE } from 'types/common'
import { statementShow } from 'types/statements'
import { statementImports } from '../documents'
import { statementRowOf, statementViewOf, workOut } from '../statement'

export const showStatement = handle(statementShow, async (context, { importId, after }) => {
  const statement = await read(context, statementImports, importId)
  if (isRefusal(statement)) return statement
  const worked = await workOut(context, statement)
  if (isRefusal(worked)) return worked
  const start = Number.parseInt(after ?? '0', 10) || 0
  const end = start + PAGE_SIZE
  return {
    statement: statementViewOf(statement, worked),
    items: worked.rows.slice(start, end).map(row => statementRowOf(worked, row)),
    ...(end < worked.rows.length ? { next: String(end) } : {})
  }
})
