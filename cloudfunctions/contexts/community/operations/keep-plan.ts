/** plan.keep — 4 to 5 round trips beside the platform's check of the names: compound, buildings, plan, write. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { type PlanItem, planKeep } from 'types/places'
import { compoundWithBuildings, type Plan, plans } from '../plan-document'
import { isSound, laidOut } from '../rules/lay-out'

export const keepPlan = handle(planKeep, async (context, { scope, items, seen }) => {
  const compound = await compoundWithBuildings(context, scope)
  if (!compound || scope !== compoundOf(scope)) return refuse('scope-missing', ['scope'])
  const { path, name, buildings } = compound
  if (!isSound(items, buildings)) return refuse('plan-twice', ['items'])
  if (await isRisky(context, namesOf(items))) return refuse('text-risky', ['items'])
  const plan =
    seen === 0
      ? await create(context, plans, { _id: path, items, drawn: 1 }, made => made)
      : await change(
          context,
          plans,
          path,
          before => drawnAgain(before, items, seen),
          made => made
        )
  if (isRefusal(plan)) return plan.reason === 'request-reused' && seen === 0 ? refuse('stale-view') : plan
  return { scope: path, name, items: laidOut(plan.items, buildings), version: plan.drawn, mayKeep: true }
})

/** Staff's words are shown; only what is out of the question is turned away. */
async function isRisky({ moderation, actor }: Context, names: string): Promise<boolean> {
  return names !== '' && (await moderation.text(actor.openid, names)).verdict === 'risky'
}

const namesOf = (items: readonly PlanItem[]): string => items.map(({ label }) => label).join(' ')

const drawnAgain = (before: Plan, items: PlanItem[], seen: number) =>
  before.drawn === seen ? { ...before, items, drawn: seen + 1 } : refuse('stale-view')
