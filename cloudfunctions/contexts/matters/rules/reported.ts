/** 这条不妥: what becomes of a matter when people have decided about its neighbours' reports. */
import type { SentBack } from 'types/matter-parts'
import type { MatterState } from 'types/matters'
import { type MatterFacts, moved } from './matter'
import { author } from './writing'

/** The words that a report is about: what was written since it was last sent back. */
export const reportedWords = ({ _id, reported }: Pick<MatterFacts, '_id' | 'reported'>): string =>
  `${_id}:r${reported?.times ?? 0}`

/** Why it cannot be reported now: people look at it already, or have looked; null when it can. */
export function whyNotReport({ hidden, reported }: MatterFacts): 'matter-step' | 'report-settled' | null {
  if (hidden) return 'matter-step'
  return reported?.fine || reported?.veiled ? 'report-settled' : null
}

export interface Decided extends SentBack {
  passed: boolean
  /** Which words it was about; see `reportedWords`. */
  held: string
}

const CHECKERS = '内容审核'
const VEILED = '提出时的原话收起来了'
const back: readonly MatterState[] = ['open', 'discussing']

/**
 * Let be: nothing changes, and the same words are not looked at again. Sent back before anything was decided (open,
 * discussing): out of sight until its author has rewritten it. Later the work belongs to everybody and stays to be
 * seen; only what its author wrote and showed is put away. What others wrote on the way (meetings, votes) keeps their
 * own words. An appeal brings back what was there, unless it was rewritten meanwhile.
 */
export function reportDecided<M extends MatterFacts>(matter: M, { passed, held, ...why }: Decided): M {
  if (passed && matter.held === held) return restored(matter, why.at)
  if (matter.hidden || held !== reportedWords(matter)) return matter
  const times = matter.reported?.times ?? 0
  if (passed) return { ...matter, reported: { times, fine: true } }
  return back.includes(matter.state) ? sentBack(matter, held, why) : veiled(matter, held, why)
}

function sentBack<M extends MatterFacts>(matter: M, held: string, why: SentBack): M {
  const { state, holder } = matter
  const reported = { times: (matter.reported?.times ?? 0) + 1, before: { state, holder } }
  const line = { at: why.at, who: CHECKERS, what: `内容退回：${why.rule}`, why: why.advice }
  const after = { ...matter, hidden: true, held, sentBack: why, reported }
  return moved(after, { state: 'returned', holder: { ...author, next: '照着说明改好再交' }, line })
}

function veiled<M extends MatterFacts>(matter: M, held: string, { at, rule }: SentBack): M {
  const { title, text, media, state } = matter
  const reported = { times: (matter.reported?.times ?? 0) + 1, veiled: { title, text, media } }
  const instead = `按“${rule}”这条规则，提出时写的话和照片收起来了。办的过程照样看得到。`
  const line = { at, who: CHECKERS, what: `原话收起来了：${rule}` }
  const after = { ...matter, title: VEILED, text: instead, media: [], held, reported }
  return { ...after, ...toldAgain(state, at), timeline: [...matter.timeline, line] }
}

function restored<M extends MatterFacts>(matter: M, at: number): M {
  const { held: _held, sentBack: _over, reported, ...rest } = matter
  if (!reported) return matter
  const { times, before, veiled: hidden } = reported
  const line = { at, who: CHECKERS, what: '重看过，可以发' }
  const shown = { ...rest, reported: { times, fine: true } } as M
  if (before) return moved({ ...shown, hidden: false }, { ...before, line })
  return { ...shown, ...hidden, ...toldAgain(shown.state, at), timeline: [...shown.timeline, line] }
}

/** Its recipe follows the words. */
const toldAgain = (state: MatterState, at: number): Pick<MatterFacts, 'recipeAt'> =>
  state === 'closed' ? { recipeAt: at } : {}
