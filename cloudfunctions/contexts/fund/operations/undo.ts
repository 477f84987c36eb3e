/** fund.undo: drafts the undoing of a line that stands in the book; 4 round trips. */
import { chinaDate } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { fundUndo } from 'types/fund'
import { lines } from '../documents'
import { asBefore, draftLine } from '../draft-line'
import { undoable } from '../rules/line'

export const undo = handle(fundUndo, async (context, { lineId, reason }) => {
  const line = await read(context, lines, lineId)
  if (isRefusal(line)) return line
  const wrong = undoable(line)
  if (wrong) return asBefore(context, refuse(wrong))
  const { scope, fund, what, amountFen, paidFen, other, projectId, project, source, service, entryId = '' } = line
  return draftLine(context, {
    scope,
    fund,
    kind: 'undo',
    what: `冲销：${what}`,
    amountFen: paidFen ?? amountFen,
    other,
    day: chinaDate(context.at),
    ...(projectId ? { projectId } : {}),
    ...(project ? { project } : {}),
    ...(source ? { source } : {}),
    ...(service ? { service } : {}),
    undoes: lineId,
    undoesEntry: entryId,
    reason,
    vouchers: [],
    media: []
  })
})
