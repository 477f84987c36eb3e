/** The rule of points that holds in the community of a place; two round trips. */
import { handle } from 'kernel/handler'
import { communityOf } from 'kernel/scope'
import { pointsRule } from 'types/points'
import { type PointRule, pointRules } from '../points-documents'
import { ruleViewOf } from '../rule-view'

export const showRule = handle(pointsRule, async (context, input) => {
  const scope = communityOf(input.scope)
  return ruleViewOf(context, scope, await context.documents.get<PointRule>(pointRules.name, scope))
})
