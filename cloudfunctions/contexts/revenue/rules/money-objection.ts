/** A question about the accounts: when an answer is due, who may give it, and what follows when it is not enough. M6, M11. */
import type { MoneyDoubt, MoneyObjectionState } from 'types/inspecting'
import type { Reason } from 'types/refusals'

const DAY_MS = 86_400_000
/** Of one person about one compound, waiting at once. */
export const DOUBTS_MAX = 5

export interface Said {
  by: string
  personId: string
  text: string
  media: string[]
  at: number
}

export interface MoneyObjectionFacts {
  _id: string
  kind: MoneyDoubt
  about: string
  by: string
  authorId: string
  text: string
  media: string[]
  at: number
  state: MoneyObjectionState
  /** By when somebody owes a word: the answer, the asker's own word, or the community's. */
  dueAt: number
  answer?: Said
  /** `heldWhy`: the words while a person looks at them. */
  escalated?: { why: string; at: number; heldWhy?: string }
  ruling?: Said
  /** It has been said that the word is late. */
  lateTold: boolean
}

/** Days for the answer (M6, M11), for the asker's word about it, for the community's word. */
export interface Terms {
  objectionDays: number
  suggestionDays: number
  settleDays: number
  rulingDays: number
}

export const answerBy = (kind: MoneyDoubt, at: number, terms: Terms): number =>
  at + (kind === 'objection' ? terms.objectionDays : terms.suggestionDays) * DAY_MS

/** Only its author and those who answer see it while its words are looked at, or when they were refused. */
export const isHidden = ({ state }: Pick<MoneyObjectionFacts, 'state'>): boolean =>
  state === 'checking' || state === 'refused'

/** Somebody else than the asker still owes a word. */
export const isWaiting = ({ state }: Pick<MoneyObjectionFacts, 'state'>): boolean =>
  state === 'open' || state === 'escalated'

/** Nobody answers themselves. */
export function answered<O extends MoneyObjectionFacts>(one: O, said: Said, terms: Terms): O | Reason {
  if (one.state !== 'open') return 'objection-answered'
  if (one.authorId === said.personId) return 'doubt-own'
  return { ...one, state: 'answered', answer: said, dueAt: said.at + terms.settleDays * DAY_MS, lateTold: false }
}

export function accepted<O extends MoneyObjectionFacts>(one: O): O | Reason {
  return one.state === 'answered' ? { ...one, state: 'accepted' } : 'doubt-step'
}

/** What was answered within so many days, and what nobody answered in time, may be taken to the community. */
export function escalated<O extends MoneyObjectionFacts>(one: O, why: string, at: number, terms: Terms): O | Reason {
  const unanswered = one.state === 'open' && at > one.dueAt
  if (one.state === 'answered' && at > one.dueAt) return 'doubt-late'
  if (one.state !== 'answered' && !unanswered) return 'doubt-step'
  const dueAt = at + terms.rulingDays * DAY_MS
  return { ...one, state: 'escalated', escalated: { why, at }, dueAt, lateTold: false }
}

export function ruled<O extends MoneyObjectionFacts>(one: O, said: Said): O | Reason {
  return one.state === 'escalated' ? { ...one, state: 'ruled', ruling: said } : 'doubt-step'
}

/** What a closer look at the words decided; the days for an answer count from then on. */
export function lookedAt<O extends MoneyObjectionFacts>(one: O, passed: boolean, at: number): O {
  if (one.state === 'checking') return { ...one, state: passed ? 'open' : 'refused', dueAt: one.dueAt + (at - one.at) }
  return passed || one.state === 'refused' ? one : { ...one, state: 'refused' }
}

/** When the clock says that a word is late, or that the asker's time is over; null when nothing is owed. */
export const objectionClock = (one: MoneyObjectionFacts): number | null =>
  isWaiting(one) && !one.lateTold ? one.dueAt : null

/** The words about the answer were looked at: they are shown, or stay away. */
export function whyLookedAt<O extends MoneyObjectionFacts>(one: O, passed: boolean): O {
  if (!one.escalated) return one
  const { at, heldWhy = one.escalated.why } = one.escalated
  return { ...one, escalated: { at, why: passed ? heldWhy : '' } }
}
