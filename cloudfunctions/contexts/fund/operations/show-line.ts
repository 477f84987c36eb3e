/** fund.line: one line with its vouchers; three round trips with photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { fundLine } from 'types/fund'
import { lines } from '../documents'
import { lineView } from '../line-view'

export const showLine = handle(fundLine, async (context, { lineId }) => {
  const line = await read(context, lines, lineId)
  return isRefusal(line) ? line : lineView(context, line)
})
