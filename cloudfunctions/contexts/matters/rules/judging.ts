/** 民评: when which rating is open, what a low one sets going, and how a finished matter is taken up again. */
import { everyone, holderFor, secretary } from './holders'
import { type Act, type MatterFacts, moved, openSupervision, placed, type Scores } from './matter'

export type Phase = 'end' | 'later'

/** The rating that is open at a moment: after the result, or when asked again thirty days later. */
export function phaseOf({ state, judge, laterAskedAt }: MatterFacts, at: number): Phase | null {
  if (!judge) return null
  if (state === 'judging' && at < judge.until) return 'end'
  return state === 'closed' && laterAskedAt !== undefined && at < judge.laterUntil ? 'later' : null
}

/** Ratings of one round and phase belong together. */
export const aboutOf = ({ _id, round }: Pick<MatterFacts, '_id' | 'round'>, phase: Phase): string =>
  `${_id}:${round}:${phase}`

/** The week for rating is over: its means stand from now on, and the matter is shared. */
export function closed<M extends MatterFacts>(matter: M, end: Scores, at: number): M {
  const line = { at, who: '平台', what: '评议期满，办结' }
  const holder = { ...everyone, next: '别处有同样的事，可以照着办' }
  return moved({ ...matter, scores: { end }, recipeAt: at }, { state: 'closed', holder, line })
}

/** Thirty days after the result those concerned are asked whether it is still well. */
export const laterAsked = <M extends MatterFacts>(matter: M, at: number): M => ({ ...matter, laterAskedAt: at })

/** The second window is over. */
export const laterClosed = <M extends MatterFacts>(matter: M, later: Scores, at: number): M => ({
  ...matter,
  scores: { ...matter.scores, later },
  recipeAt: at
})

const KEPT = 10

/** Somebody rated low: the community secretary answers within a working day. Nothing of it stands where others read. */
export function ratedLow<M extends MatterFacts>(
  matter: M,
  { round, personId }: { round: number; personId: string },
  at: number,
  superviseBy: (at: number) => number
): M {
  if (round !== matter.round || (matter.state !== 'judging' && matter.state !== 'closed')) return matter
  const all = matter.supervisions ?? []
  const open = openSupervision(matter)
  if (open?.people.includes(personId)) return matter
  const called = open
    ? { ...open, people: [...open.people, personId] }
    : { openedAt: at, dueAt: superviseBy(at), people: [personId] }
  return placed({ ...matter, supervisions: [...all.filter(one => one !== open), called].slice(-KEPT) })
}

/** Work begins anew: another round with a due time, rated by itself; the earlier result stays in the timeline. */
function again<M extends MatterFacts>(matter: M, what: string, why: string, { at, who, terms }: Act): M {
  const { result: _earlier, judge: _over, laterAskedAt: _asked, scores: _old, ...rest } = matter
  const next = { ...rest, round: matter.round + 1, recipeAt: at } as M
  const doer = matter.triage ? holderFor(matter.triage.party) : secretary
  const holder = { ...doer, next: '重新去办，办完再公布结果', dueAt: terms.againBy(at) }
  return moved(next, { state: 'working', holder, line: { at, who, what: `${what}（第 ${next.round} 次办）`, why } })
}

export const canReopen = ({ state, judge }: MatterFacts, at: number): boolean =>
  (state === 'judging' || state === 'closed') && judge !== undefined && at < judge.laterUntil

type ReopenRefusal = 'matter-step' | 'reopen-late' | 'reopen-often'

export function reopened<M extends MatterFacts>(matter: M, reason: string, act: Act): M | ReopenRefusal {
  const { state, judge, round } = matter
  if ((state !== 'judging' && state !== 'closed') || !judge) return 'matter-step'
  if (act.at >= judge.laterUntil) return 'reopen-late'
  if (round > act.terms.reopenTimes) return 'reopen-often'
  return again(matter, '要求重新办', reason, act)
}

/** The supervisor has answered; what they find wrong is taken up again, however often it has been. */
export function supervised<M extends MatterFacts>(
  matter: M,
  { text, reopened: anew }: { text: string; reopened: boolean },
  act: Act
): M | 'supervision-missing' | 'matter-step' {
  const open = openSupervision(matter)
  if (!open) return 'supervision-missing'
  const finished = matter.state === 'judging' || matter.state === 'closed'
  if (anew && !finished) return 'matter-step'
  const done = { text, reopened: anew, by: act.who, at: act.at }
  const supervisions = (matter.supervisions ?? []).map(one => (one === open ? { ...one, done } : one))
  const after = { ...matter, supervisions }
  return anew ? again(after, '社区书记看了评价，要求重新办', text, act) : placed(after)
}
