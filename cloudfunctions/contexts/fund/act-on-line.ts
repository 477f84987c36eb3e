/** An act on a line that the book must carry out: begun on the line, carried into the book, answered by what came of it. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { deliverEvents } from 'kernel/deliver-events'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Reason } from 'types/refusals'
import { type FundLine, lines, listOf } from './documents'
import { finishLine } from './finish-line'
import { lineView } from './line-view'
import type { LineFacts } from './rules/line'

/** Round trips: 2 to begin, what the book takes, 1 to write down, what it sets off, the photos (2). */
export async function actOnLine(
  context: Context,
  lineId: string,
  decide: (line: FundLine) => Partial<LineFacts> | Reason
) {
  const begin = (before: FundLine): FundLine | Refusal => {
    const wanted = decide(before)
    if (typeof wanted === 'string') return refuse(wanted)
    const after = { ...before, ...wanted }
    return { ...after, list: listOf(after.state) }
  }
  const begun = await change(context, lines, lineId, begin, one => one)
  if (isRefusal(begun)) return begun
  const finished = await finishLine(context, begun)
  if (finished.doing) return refuse('busy')
  if (finished.refused?.key === context.requestKey) return refuse(finished.refused.reason)
  return lineView(context, await deliverEvents(context, lines, finished))
}
