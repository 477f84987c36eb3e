/** What time alone makes true: a result that was out for rating closes, and what is late is said once. */
import type { MatterState } from 'types/matters'
import type { MatterFacts } from './matter'
import { closed } from './work'

/** What is late in each state that staff must not let lie. */
const lateWords: Readonly<Partial<Record<MatterState, string>>> = {
  checking: '还没有分清该谁办',
  open: '还没有分清该谁办',
  decided: '还没有公布办理方案',
  working: '还没有公布结果'
}

/** When the clock must look at a matter; null when time changes nothing, or the delay has been told. */
export function clockOf({ state, holder, remindedFor }: MatterFacts): number | null {
  if (holder.dueAt === undefined) return null
  if (state === 'judging') return holder.dueAt
  return lateWords[state] && remindedFor !== holder.dueAt ? holder.dueAt : null
}

/** The matter after its time has come; `late` says what staff must hear, once for each due time. */
export function overdue<M extends MatterFacts>(matter: M, at: number): { matter: M; late?: string } {
  const dueAt = clockOf(matter)
  if (dueAt === null || at < dueAt) return { matter }
  if (matter.state === 'judging') return { matter: closed(matter, at) }
  const late = lateWords[matter.state] ?? ''
  const line = { at, who: '平台', what: `已过期限：${late}`, why: `现在由${matter.holder.label}负责，已经提醒` }
  return { matter: { ...matter, remindedFor: dueAt, timeline: [...matter.timeline, line] }, late }
}
