/** A matter as the rules see it: where it stands, who has it, what happened; nothing of how it is kept. */
import type { TimelineEntry } from 'types/common'
import type { Like, SentBack, SortingObjection, SpokenFor, Spot, Supervision } from 'types/matter-parts'
import type { MatterState, MatterView, Step } from 'types/matters'
import type { Role } from 'types/roles'
import type { Terms } from './terms'

/** Who has the matter now, and what they do next. */
export interface Holder {
  label: string
  /** The post that is reminded when the time is over. */
  post: Role
  since: number
  next: string
  dueAt?: number
  /** When it counts as late, where that is not the due time itself: a meeting's beginning is no delay. */
  lateAt?: number
}

/** A line of the timeline, as kept. */
export type Line = TimelineEntry

/** What was said at a moment is still looked at, is shown meanwhile (staff), or was sent back. */
export interface SaidCheck {
  id: string
  at: number
  state: 'held' | 'shown' | 'refused'
}

/** The means of one window, published once when it closed; only where enough have rated. */
export interface Scores {
  count: number
  processTenths?: number
  resultTenths?: number
  attitudeTenths?: number
  overallTenths?: number
}

/** What became of neighbours' reports about a matter's words. */
interface Reported {
  /** How often they had it sent back; new reports are about what was written since. */
  times: number
  /** A person looked at the present words and let them be. */
  fine?: true
  /** How it stood when it was sent back, should an appeal bring it back. */
  before?: Pick<MatterFacts, 'state' | 'holder'>
  /** What was put away while the work goes on, should an appeal bring it back. */
  veiled?: Pick<MatterFacts, 'title' | 'text' | 'media'>
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
  /** Photos and recordings that came with it. */
  media: string[]
  /** A recording that was made for helpers' ears, not for the neighbours'. */
  spoken?: string
  spot?: Spot
  /** Neighbours see no building; `exact` is told to those who ask, who leave a line. */
  sensitive: boolean
  exact?: { scope: string; place: string }
  /** Somebody spoke for the author; `home` where nobody has a phone, then there is no author. */
  proxy?: SpokenFor & { helperId: string; home?: string }
  sentBack?: SentBack
  /** The check that is under way; what an earlier one decides no longer matters. */
  held?: string
  /** What became of neighbours' reports; see `rules/reported`. */
  reported?: Reported
  mergedInto?: { id: string; title: string }
  /** Matters that came in. */
  merged: string[]
  /** Voices still to be carried into the other matter, from when on, and how far that has got. */
  carry?: { from: number; after: string }
  like?: Like
  triage?: NonNullable<MatterView['triage']>
  /** The last sorting: when, by whom, and until when it may be objected to. */
  sorted?: { at: number; byId: string; objectUntil: number }
  objection?: SortingObjection & { byId: string; reminded?: boolean }
  /** How often it was taken up, the first time counted. */
  round: number
  /** Texts of which the platform was not sure. */
  checks?: SaidCheck[]
  /** The windows for rating the present result. */
  judge?: { until: number; laterAt: number; laterUntil: number }
  /** When those concerned were asked the second time. */
  laterAskedAt?: number
  scores?: { end?: Scores; later?: Scores }
  /** A supervisor's answers, the last one perhaps still to come; `people` rated low and hear it. */
  supervisions?: (Supervision & { people: string[]; escalated?: boolean })[]
  /** How it was talked over and decided, in figures for the way of the matter. */
  talked?: { at: number; meetings: number; agreements: number }
  voted?: { at: number; passed?: boolean; figures: string }
  plannedAt?: number
  /** When the recipe of this matter must be written, or taken back. */
  recipeAt?: number
  plan?: NonNullable<MatterView['plan']>
  result?: NonNullable<MatterView['result']>
  timeline: Line[]
}

/** Which of the five steps a state belongs to. A matter passed on or declined ends where it began. */
export const stepOf: Readonly<Record<MatterState, Step>> = {
  untold: 'raise',
  checking: 'raise',
  returned: 'raise',
  merged: 'raise',
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
const waiting: readonly MatterState[] = ['untold', 'checking', 'open', 'discussing', 'decided', 'working']

/** Later than any due time: what waits without one comes last. */
const NO_DUE_AT = 4_102_444_800_000

/** The supervisor's answer that is still to come. */
export const openSupervision = ({ supervisions }: Pick<MatterFacts, 'supervisions'>) => {
  const last = supervisions?.[supervisions.length - 1]
  return last && !last.done ? last : undefined
}

/** When staff must next do something about it; null when nothing waits for them. */
function nextFor(matter: MatterFacts): number | null {
  const { state, holder, objection } = matter
  const moments = [
    ...(waiting.includes(state) ? [holder.dueAt ?? NO_DUE_AT] : []),
    ...(objection && !objection.answer ? [objection.dueAt] : []),
    ...(openSupervision(matter) ? [openSupervision(matter)?.dueAt ?? NO_DUE_AT] : [])
  ]
  return moments.length > 0 ? Math.min(...moments) : null
}

/** The matter with its place among what waits for staff; whatever changes a due time ends with this. */
export function placed<M extends MatterFacts>(matter: M): M {
  const at = nextFor(matter)
  return { ...matter, dueKey: at === null ? null : `${at.toString(36).padStart(9, '0')}.${matter._id}` }
}

export interface Move {
  state: MatterState
  holder: Omit<Holder, 'since'>
  line: Line
}

/** The only way a matter moves: state, holder and timeline change together. */
export function moved<M extends MatterFacts>(matter: M, { state, holder, line }: Move): M {
  const after = { ...matter, state, holder: { ...holder, since: line.at }, timeline: [...matter.timeline, line] }
  return placed(after)
}

/** What every step of a person brings. */
export interface Act {
  at: number
  /** As neighbours see them. */
  who: string
  byId: string
  terms: Terms
}
