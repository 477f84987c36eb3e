/** import.settle — 6 round trips: the import (2), and what working it out takes. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { type StatementColumn, statementSettle } from 'types/statements'
import { statementImports } from '../documents'
import type { Columns } from '../rules/statement/columns'
import { statementViewOf, workOut } from '../statement'

export const settleStatement = handle(statementSettle, async (context, { importId, columns }) => {
  const said = Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [StatementColumn, number] => entry[1] !== undefined)
  ) as Columns
  const settled = await change(
    context,
    statementImports,
    importId,
    before => ({ ...before, columns: said }),
    after => after
  )
  if (isRefusal(settled)) return settled
  const worked = await workOut(context, settled)
  return isRefusal(worked) ? worked : statementViewOf(settled, worked)
})
