/** A matter as the rules see it: where it stands, who has it, what happened; nothing of how it is kept. */
import type { TimelineEntry } from 'types/common'
import type { MatterState, MatterView, Step } from 'types/matters'
import type { Role } from 'types/roles'

/** Who has the matter now, and what they do next. */
export interface Holder {
  label: string
  /** The post that is reminded when the time is over. */
  post: Role
  since: number
  next: string
  dueAt?: number
}

export interface MatterFacts {
  _id: string
  scope: string
  authorId: string
  /** How neighbours see who raised it: 3号楼居民. */
  author: string
  place: string
  title: string
  text: string
  raisedAt: number
  /** True while only its author and those with a post may see it. */
  hidden: boolean
  state: MatterState
  holder: Holder
  /** Sorts what waits for staff, soonest first; null when nothing waits for them. */
  dueKey: string | null
  /** True once the neighbours have agreed on something, or have been consulted: then staff may plan. */
  mayPlan: boolean
  /** The due time of which staff have been reminded already. */
  remindedFor: number | null
  triage?: NonNullable<MatterView['triage']>
  plan?: NonNullable<MatterView['plan']>
  result?: NonNullable<MatterView['result']>
  timeline: TimelineEntry[]
}

/** Which of the five steps a state belongs to. A matter passed on or declined ends where it began. */
export const stepOf: Readonly<Record<MatterState, Step>> = {
  checking: 'raise',
  open: 'raise',
  referred: 'raise',
  declined: 'raise',
  discussing: 'discuss',
  deciding: 'decide',
  decided: 'decide',
  working: 'decide',
  judging: 'judge',
  closed: 'share'
}

/** States in which staff must do something next. */
const waiting: readonly MatterState[] = ['checking', 'open', 'discussing', 'decided', 'working']

/** Later than any due time: what waits without one comes last. */
const NO_DUE_AT = 4_102_444_800_000

function dueKeyOf({ _id, state, holder }: MatterFacts): string | null {
  if (!waiting.includes(state)) return null
  return `${(holder.dueAt ?? NO_DUE_AT).toString(36).padStart(9, '0')}.${_id}`
}

export interface Move {
  state: MatterState
  holder: Omit<Holder, 'since'>
  line: TimelineEntry
}

/** The only way a matter moves: state, holder and timeline change together. */
export function moved<M extends MatterFacts>(matter: M, { state, holder, line }: Move): M {
  const after = { ...matter, state, holder: { ...holder, since: line.at }, timeline: [...matter.timeline, line] }
  return { ...after, dueKey: dueKeyOf(after) }
}
