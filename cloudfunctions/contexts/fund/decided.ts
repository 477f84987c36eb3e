/** The decision that a use of money rests on: it has its result, it said yes, and it is of this community. */
import { decisionStanding } from 'contexts/voting'
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import type { Decided, DecisionShown } from 'types/fund-parts'

/**
 * One round trip. Refuses fund-decision: none, not done, not passed, from elsewhere, or of a 征求意见 the option named is
 * not the one with the most voices.
 */
export async function decidedBy(
  context: Context,
  scope: string,
  { decisionId, option }: Decided,
  field: string
): Promise<DecisionShown | Refusal> {
  const standing = await decisionStanding(context, decisionId)
  const unfit = refuse('fund-decision', [field])
  if (standing?.state !== 'done' || !covers(scope, standing.scope)) return unfit
  const { passed, leading, question } = standing
  if (passed) return { id: decisionId, question, outcome: '通过' }
  if (!leading || leading.id !== option) return unfit
  return { id: decisionId, question, outcome: `“${leading.text}”最多，${leading.heads} 人` }
}
