/** What voting keeps: the decision with its frozen words, the roll entry of every head, the ballot of every head. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import { lawAt } from 'kernel/law'
import type { DecisionState, Regime, Share, Tally, Threshold } from 'types/voting'
import type { SpecialMatter } from './rules/kind-words'
import { stageAt } from './rules/stage'

/** One head as it stood when the roll was frozen. */
export interface Head {
  voterKey: string
  /** Who may cast for it: an owner group, or one resident. */
  holder: string
  label: string
  areaCenti: number
  homes: number
}

export interface Counter {
  personId: string
  name: string
  at: number
}

export interface Decision extends Versioned {
  key: string
  /** Every scope it belongs to, from the county down: one entry finds "all of …". */
  around: string[]
  scope: string
  matterId?: string
  regime: Regime
  question: string
  details: string
  specialMatter?: SpecialMatter
  options: { id: string; text: string }[]
  state: DecisionState
  opensAt: number
  closesAt: number
  noticedAt: number
  /** When those who had not voted were reminded. */
  remindedAt?: number
  proposedBy: string
  /** The proposer as neighbours know them. */
  proposer: string
  roll: Share
  rollHash: string
  textHash: string
  /** Only while `frozen`: the roll in one piece, so that its entries can be written again after a crash, unchanged. */
  heads?: Head[]
  tally?: Tally
  countedBy?: Counter
  recheckedBy?: Counter
  thresholds?: Threshold[]
  passed?: boolean
}

/** A roll that is still unwritten a minute after the proposal belongs to the clock. */
const FREEZE_MS = 60_000

function dueAt(decision: Decision): number | null {
  if (decision.state === 'frozen') return decision.noticedAt + FREEZE_MS
  if (decision.state === 'noticed') return decision.opensAt
  return decision.state === 'open' ? (reminderAt(decision) ?? decision.closesAt) : null
}

const HOUR_MS = 3_600_000

/** Who is told that it opens is not reminded sooner than this. */
const BETWEEN_MS = 6 * HOUR_MS

/** When those who have not voted are reminded; null when they were, or when the vote is too short for it. */
export function reminderAt(decision: Pick<Decision, 'scope' | 'opensAt' | 'closesAt' | 'remindedAt'>): number | null {
  const { scope, opensAt, closesAt, remindedAt } = decision
  const at = closesAt - lawAt(scope).voteReminderHours.value * HOUR_MS
  return remindedAt === undefined && at >= opensAt + BETWEEN_MS ? at : null
}

export const decisions: Collection<Decision> = collection({
  name: 'decisions',
  indexes: [
    { name: 'around', keys: { around: 1, key: -1 } },
    { name: 'matter', keys: { matterId: 1, around: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, proposedBy, state }) => ({ scope, authorId: proposedBy, hidden: state === 'frozen' }),
  dueAt
})

/** Its id is `decisionId:voterKey`. Written once; it carries all that casting must know, so casting reads it alone. */
export interface RollEntry {
  _id: string
  decisionId: string
  voterKey: string
  holder: string
  label: string
  areaCenti: number
  heads: number
  homes: number
  regime: Regime
  scope: string
  choices: string[]
  opensAt: number
  closesAt: number
}

export const rolls: Collection<RollEntry> = collection({
  name: 'rolls',
  indexes: [
    { name: 'decision', keys: { decisionId: 1, voterKey: 1 } },
    { name: 'holder', keys: { holder: 1 } }
  ],
  subject: entry => ({ scope: entry.scope })
})

/** One act of casting; all are kept, the last one counts. */
export interface Cast {
  choice: string
  at: number
  by: string
  channel: 'online'
  key: string
  content: string
  receipt: string
}

/** Its id is `decisionId:voterKey`: a head has one ballot, however often it is changed. */
export interface Ballot {
  _id: string
  decisionId: string
  voterKey: string
  scope: string
  version: number
  choice: string
  heads: number
  areaCenti: number
  casts: Cast[]
}

export const ballots: Collection<Ballot> = collection({
  name: 'ballots',
  indexes: [{ name: 'decision', keys: { decisionId: 1, voterKey: 1 } }],
  subject: ballot => ({ scope: ballot.scope })
})

/** The id that a roll entry and its ballot share. */
export const voterId = (decisionId: string, voterKey: string): string => `${decisionId}:${voterKey}`

/** The decision as time has made it, also when the clock has not come by yet. */
export const inStage = (decision: Decision, at: number): Decision => {
  const state = stageAt(decision, at)
  return state === decision.state ? decision : { ...decision, state }
}
