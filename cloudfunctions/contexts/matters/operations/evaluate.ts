/** matter.evaluate — 3 round trips for the author, 4 for who supported it; see `rate`. */
import { handle } from 'kernel/handler'
import { matterEvaluate } from 'types/judging'
import { rate } from '../rate'

export const evaluate = handle(matterEvaluate, (context, { matterId, words, ...scores }) =>
  rate(context, matterId, { phase: 'end', scores, words })
)
