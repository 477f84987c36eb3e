/** matter.evaluateLater — 3 round trips for the author, 4 for who supported it; see `rate`. */
import { handle } from 'kernel/handler'
import { matterEvaluateLater } from 'types/judging'
import { rate } from '../rate'

/** Only the result is asked about; the one answer stands for all three, so that a low one is seen as such. */
export const evaluateLater = handle(matterEvaluateLater, (context, { matterId, words, result }) =>
  rate(context, matterId, { phase: 'later', scores: { process: result, result, attitude: result }, words })
)
