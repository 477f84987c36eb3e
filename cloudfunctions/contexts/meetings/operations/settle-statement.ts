/** The host lets a waiting statement pass, or takes one off with a reason; two round trips. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { statementSettle } from 'types/common-ground'
import { settled } from '../rules/ground/ground'
import { type Ground, grounds } from '../talk-documents'

const REASON_MIN = 4

export const settleStatement = handle(statementSettle, async (context, { groundId, no, pass, why }) => {
  if (!pass && why.length < REASON_MIN) return refuse('bad-input', ['why'])
  const decide = (before: Ground) => {
    const after = settled(before, no, pass, why)
    return typeof after === 'string' ? refuse(after) : after
  }
  return change(context, grounds, groundId, decide, () => ({
    no,
    state: pass ? ('shown' as const) : ('refused' as const)
  }))
})
