/** Publishes a version of the rule, tells the residents, and grants the budget when it begins at once. */
import { displayName } from 'contexts/community'
import type { Context } from 'kernel/context'
import { Busy } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { nextVersion, patchOf } from 'kernel/stamp'
import { upsert } from 'kernel/upsert'
import type { Input } from 'types/contract'
import { pointsPublish } from 'types/points'
import { granted } from '../budget'
import { type PointRule, pointRules } from '../points-documents'
import { ruleViewOf } from '../rule-view'
import { nextBudgetMoment } from '../rules/budget'
import { beginOfDay, begun, publishRefusal } from '../rules/publish'
import { checkedShopWords } from '../shop-words'

/** 13 round trips when a budget is granted with it, 4 when it begins later. */
export const publishRule = handle(pointsPublish, async (context, input) => {
  const held = await checkedShopWords(context, {
    target: input.scope,
    event: 'points.wordsChecked',
    of: '积分办法',
    scope: input.scope,
    title: '积分办法怎么定的',
    texts: [input.terms.agreed]
  })
  if (isRefusal(held)) return held
  const rule = await upsert(context, pointRules, blank(input.scope), before =>
    withVersion(context, input, before, held)
  )
  if (isRefusal(rule)) return rule
  const settled = await grantedNow(context, rule)
  return isRefusal(settled) ? settled : ruleViewOf(context, input.scope, settled)
})

const blank = (scope: string): PointRule => ({
  _id: scope,
  scope,
  versions: [],
  granted: { year: 0, points: 0 },
  nextAt: null,
  version: 0,
  served: [],
  outbox: [],
  nextDueAt: null
})

function withVersion(context: Context, input: Input<typeof pointsPublish>, rule: PointRule, held: EventEntry[]) {
  const { at, actor } = context
  const { scope, terms } = input
  const startsAt = beginOfDay(input.startsOn)
  const refused = publishRefusal(terms, startsAt, rule.versions, lawAt(scope).pointRuleNoticeDays.value, at)
  if (refused || startsAt === null)
    return refuse(refused ?? 'rule-start', [refused === 'rule-rows' ? 'rows' : 'startsOn'])
  const before = begun(rule.versions, at)
  const no = (rule.versions[rule.versions.length - 1]?.no ?? 0) + 1
  const version = { ...terms, no, publishedAt: at, startsAt, by: displayName(actor, scope, at) }
  const versions = [...before, version]
  const nextAt = startsAt <= at ? at : nextBudgetMoment(versions, at)
  return { ...rule, versions, nextAt, outbox: [...rule.outbox, published(context, scope, version.no), ...held] }
}

const published = ({ at, actor }: Context, scope: string, no: number): NoticeEntry => ({
  id: `${scope}:rule:${no}`,
  kind: 'notice',
  audience: { residentsOf: scope },
  except: actor.personId,
  because: '您住在这里',
  general: true,
  title: no === 1 ? '志愿积分办法公布了' : '志愿积分办法要改了',
  body: '做什么得几分、一天一月最多多少、什么时候到期，都写在里面。',
  link: `/packages/points/rule/index?scope=${encodeURIComponent(scope)}`,
  at
})

/** What a killed try left undone is done by the repeat, or by the clock. */
async function grantedNow(context: Context, rule: PointRule): Promise<PointRule | Refusal> {
  if (rule.nextAt === null || rule.nextAt > context.at) return rule
  try {
    const after = nextVersion(pointRules, rule, await granted(context, rule), context.at)
    const where = { version: rule.version }
    const won = await context.documents.update(pointRules.name, rule._id, where, patchOf(rule, after))
    return won ? after : rule
  } catch (error) {
    if (error instanceof Busy) return refuse('busy')
    throw error
  }
}
