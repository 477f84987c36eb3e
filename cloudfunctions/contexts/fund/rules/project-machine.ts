/** The ways of a fund project, as one table; what is not in it cannot happen. Methods (9). */
import type { ProjectState } from 'types/projects'

/**
 * What moves a project: acts of people, lines that were checked (`matched`, `spread`, `came-back`), time (`raised-out`),
 * and `reported`, which is the last report when the project is `final`.
 */
export const moves = [
  'prove',
  'plan',
  'approve',
  'reject',
  'end-raising',
  'raised-out',
  'matched',
  'no-match',
  'change',
  'finish',
  'reported',
  'reported-empty',
  'spread',
  'came-back',
  'drop'
] as const
export type Move = (typeof moves)[number]

const table: Readonly<Record<ProjectState, Readonly<Partial<Record<Move, ProjectState>>>>> = {
  idea: { prove: 'proof', drop: 'dropped' },
  proof: { plan: 'plan', drop: 'dropped' },
  // A plan that was turned down is written again.
  plan: { plan: 'plan', approve: 'raising', reject: 'proof', drop: 'dropped' },
  raising: { 'end-raising': 'matching', 'raised-out': 'matching' },
  matching: { matched: 'working', 'no-match': 'working' },
  working: { change: 'changing', finish: 'final' },
  // Another use needs what the first one needed: a filing or a decision.
  changing: { approve: 'working', reject: 'working' },
  final: { reported: 'leftover', 'reported-empty': 'closed' },
  leftover: { spread: 'closed' },
  // A payment undone after the end puts its money back, and no money lies in a project that is over.
  closed: { 'came-back': 'leftover' },
  dropped: {}
}

/** Where a move leads, or null when it cannot be made from here. Without match terms raising leads straight to work. */
export function next(state: ProjectState, move: Move, matched = true): ProjectState | null {
  const to = table[state][move] ?? null
  return to === 'matching' && !matched ? 'working' : to
}

/** Money of the project may come in: while it raises, and late letters until its work is done. */
export const takesMoney = (state: ProjectState): boolean =>
  state === 'raising' || state === 'matching' || state === 'working' || state === 'changing'

/** Money of the project may go out. */
export const spends = (state: ProjectState): boolean => state === 'working'

/** Reports are owed from the first day of raising until the last report stands. */
export const owesReports = (state: ProjectState): boolean => takesMoney(state) || state === 'final'
