/** One decision: what it takes, how far it is, my own ballots; the count when done. Four round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { decisionShow } from 'types/voting'
import { decisions } from '../documents'
import { viewOf } from '../view'

export const show = handle(decisionShow, async (context, { decisionId }) => {
  const decision = await read(context, decisions, decisionId)
  return isRefusal(decision) ? decision : viewOf(context, decision)
})
