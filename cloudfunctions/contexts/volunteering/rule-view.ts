/** The rule of points as neighbours see it. */
import { bookId, strictBalances } from 'contexts/ledger'
import { mayThey } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import { pointsPublish, type RuleView } from 'types/points'
import { BUDGET } from './budget'
import type { PointRule } from './points-documents'
import { versionAt } from './rules/earning'

/** How many earlier versions are shown. */
const PAST_MAX = 20

/** One round trip where a budget was granted, else none. */
export async function ruleViewOf(context: Context, scope: string, rule: PointRule | null): Promise<RuleView> {
  const { at } = context
  const versions = rule?.versions ?? []
  const current = versionAt(versions, at)
  const next = versions.find(({ startsAt }) => startsAt > at)
  const past = versions.filter(version => version !== current && version !== next).reverse()
  const publishes = mayThey(context.actor, pointsPublish.who, { scope }, at) === 'yes'
  return {
    scope,
    ...(current ? { current } : {}),
    ...(next ? { next } : {}),
    past: past.slice(0, PAST_MAX),
    ...(rule && rule.granted.year > 0 ? { budget: await budgetOf(context, rule) } : {}),
    noticeDays: lawAt(scope).pointRuleNoticeDays.value,
    acts: publishes ? ['publish'] : []
  }
}

async function budgetOf(context: Context, { scope, granted }: PointRule) {
  const [budget] = await strictBalances(context.documents, bookId('points', scope), [BUDGET])
  return { year: granted.year, granted: granted.points, left: budget?.available ?? 0 }
}
