/** What time alone makes true of a matter: what is late is said once, to whoever must hear it. */
import type { MatterState } from 'types/matters'
import { type MatterFacts, openSupervision } from './matter'

/** What is late in each state that staff must not let lie. */
const lateWords: Readonly<Partial<Record<MatterState, string>>> = {
  untold: '录音还没有写成文字',
  checking: '文字还没有人看',
  open: '还没有分清该谁办',
  discussing: '还没有议出办法',
  deciding: '还没有公布表决结果',
  decided: '还没有公布办理方案',
  working: '还没有公布结果'
}

const lateAtOf = ({ holder }: MatterFacts): number | undefined => holder.lateAt ?? holder.dueAt

/** When whoever has the matter must be reminded; null when never, or when they have been. */
function holderLateAt(matter: MatterFacts): number | null {
  const at = lateAtOf(matter)
  return at !== undefined && lateWords[matter.state] && matter.remindedFor !== at ? at : null
}

const objectionLateAt = ({ objection }: MatterFacts): number | null =>
  objection && !objection.answer && !objection.reminded ? objection.dueAt : null

function supervisionLateAt(matter: MatterFacts): number | null {
  const open = openSupervision(matter)
  return open && !open.escalated ? open.dueAt : null
}

/** The end of the first rating, the second question, and the end of the second rating. */
function judgingAt({ state, judge, laterAskedAt, scores }: MatterFacts): number | null {
  if (!judge) return null
  if (state === 'judging') return judge.until
  if (state !== 'closed' || scores?.later) return null
  return laterAskedAt === undefined ? judge.laterAt : judge.laterUntil
}

/** When the clock must look at a matter; null when time changes nothing, or what it changes has been done. */
export function clockOf(matter: MatterFacts): number | null {
  const moments = [
    holderLateAt(matter),
    objectionLateAt(matter),
    supervisionLateAt(matter),
    judgingAt(matter),
    matter.recipeAt ?? null
  ].filter(at => at !== null)
  return moments.length > 0 ? Math.min(...moments) : null
}

const reached = (moment: number | null, at: number): moment is number => moment !== null && at >= moment

/** The matter after its time has come; `late` says what staff must hear, once for each due time. */
export function overdue<M extends MatterFacts>(matter: M, at: number): { matter: M; late?: string } {
  const lateAt = holderLateAt(matter)
  if (!reached(lateAt, at)) return { matter }
  const late = lateWords[matter.state] ?? ''
  const line = { at, who: '平台', what: `已过期限：${late}`, why: `现在由${matter.holder.label}负责，已经提醒` }
  return { matter: { ...matter, remindedFor: lateAt, timeline: [...matter.timeline, line] }, late }
}

/** An objection that nobody answered in time: they are reminded, once. */
export function unanswered<M extends MatterFacts>(matter: M, at: number): M | null {
  const { objection } = matter
  if (!objection || !reached(objectionLateAt(matter), at)) return null
  return { ...matter, objection: { ...objection, reminded: true } }
}

/** A low rating that nobody answered in time goes one level up, once. */
export function escalated<M extends MatterFacts>(matter: M, at: number): M | null {
  if (!reached(supervisionLateAt(matter), at)) return null
  const open = openSupervision(matter)
  const supervisions = (matter.supervisions ?? []).map(one => (one === open ? { ...one, escalated: true } : one))
  return { ...matter, supervisions }
}
