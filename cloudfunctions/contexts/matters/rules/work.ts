/** 能不能 and the work itself: plan, progress, result. */
import { holderFor, raters, secretary } from './holders'
import { type Act, type MatterFacts, moved } from './matter'

type Plan = NonNullable<MatterFacts['plan']>
type Result = NonNullable<MatterFacts['result']>

/** Work may be planned once it is decided, once neighbours agreed or were consulted, or for an order under way. */
export const canPlan = ({ state, mayPlan, triage, plan }: MatterFacts): boolean =>
  state === 'decided' ||
  (state === 'discussing' && mayPlan) ||
  (state === 'working' && triage?.route === 'order' && plan === undefined)

export function planned<M extends MatterFacts>(
  matter: M,
  plan: Plan,
  { at, who }: Act
): M | 'matter-step' | 'bad-input' {
  if (!canPlan(matter)) return 'matter-step'
  if (plan.doneBy <= at) return 'bad-input'
  const doer = matter.triage ? holderFor(matter.triage.party) : secretary
  const holder = { ...doer, next: '按方案去办，办完公布结果', dueAt: plan.doneBy }
  const line = { at, who, what: '公布办理方案' }
  return moved({ ...matter, plan, plannedAt: at }, { state: 'working', holder, line })
}

/** Tells how the work stands; whoever has it keeps it. */
export function progressed<M extends MatterFacts>(
  matter: M,
  { text, media }: { text: string; media: string[] },
  { at, who }: Act
): M | 'matter-step' {
  if (matter.state !== 'working') return 'matter-step'
  const line = { at, who, what: '办理进展', why: text, ...(media.length > 0 ? { media } : {}) }
  return { ...matter, timeline: [...matter.timeline, line] }
}

export function finished<M extends MatterFacts>(
  matter: M,
  result: Omit<Result, 'at'>,
  { at, who, terms }: Act
): M | 'matter-step' {
  if (matter.state !== 'working') return 'matter-step'
  const judge = terms.judging(at)
  const holder = { ...raters, next: '评一评办得怎么样', dueAt: judge.until }
  const shown = result.media ? { media: result.media } : {}
  const line = { at, who, what: '办完了，公布结果', why: result.text, ...shown }
  return moved({ ...matter, result: { ...result, at }, judge }, { state: 'judging', holder, line })
}
