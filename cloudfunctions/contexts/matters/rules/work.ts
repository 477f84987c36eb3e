/** 能不能 and the work itself: plan, progress, result, and the end of the rating. */
import { judgeUntil } from './clocks'
import { everyone, holderFor, raters, secretary } from './holders'
import { type MatterFacts, moved } from './matter'

type Plan = NonNullable<MatterFacts['plan']>

interface Act {
  at: number
  who: string
}

/** Work may be planned once it is decided, or once neighbours agreed or were consulted. */
export const canPlan = ({ state, mayPlan }: MatterFacts): boolean =>
  state === 'decided' || (state === 'discussing' && mayPlan)

export function planned<M extends MatterFacts>(
  matter: M,
  plan: Plan,
  { at, who }: Act
): M | 'matter-step' | 'bad-input' {
  if (!canPlan(matter)) return 'matter-step'
  if (plan.doneBy <= at) return 'bad-input'
  const doer = matter.triage ? holderFor(matter.triage.party) : secretary
  const holder = { ...doer, next: '按方案去办，办完公布结果', dueAt: plan.doneBy }
  return moved({ ...matter, plan }, { state: 'working', holder, line: { at, who, what: '公布办理方案' } })
}

/** Tells how the work stands; whoever has it keeps it. */
export function progressed<M extends MatterFacts>(matter: M, text: string, { at, who }: Act): M | 'matter-step' {
  if (matter.state !== 'working') return 'matter-step'
  return { ...matter, timeline: [...matter.timeline, { at, who, what: '办理进展', why: text }] }
}

export function finished<M extends MatterFacts>(
  matter: M,
  result: { text: string; gains: string },
  { at, who }: Act
): M | 'matter-step' {
  if (matter.state !== 'working') return 'matter-step'
  const holder = { ...raters, next: '评一评办得怎么样', dueAt: judgeUntil(at) }
  const line = { at, who, what: '办完了，公布结果', why: result.text }
  return moved({ ...matter, result: { ...result, at } }, { state: 'judging', holder, line })
}

/** The week for rating is over. */
export function closed<M extends MatterFacts>(matter: M, at: number): M {
  const line = { at, who: '平台', what: '评议期满，办结' }
  return moved(matter, { state: 'closed', holder: { ...everyone, next: '别处有同样的事，可以照着办' }, line })
}
