/** plan.show — 3 round trips at once: the compound, its buildings, the plan that was kept. */
import { hasPost } from 'kernel/authority'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { planKeep, planShow } from 'types/places'
import { compoundWithBuildings, type Plan, plans } from '../plan-document'
import { laidOut } from '../rules/lay-out'

export const showPlan = handle(planShow, async (context, { scope }) => {
  const [compound, kept] = await Promise.all([
    compoundWithBuildings(context, scope),
    context.documents.get<Plan>(plans.name, compoundOf(scope))
  ])
  if (!compound) return refuse('scope-missing', ['scope'])
  const { path, name, buildings } = compound
  const mayKeep = hasPost(context.actor, planKeep.who.roles ?? [], path, context.at)
  return { scope: path, name, items: laidOut(kept?.items ?? null, buildings), version: kept?.drawn ?? 0, mayKeep }
})
