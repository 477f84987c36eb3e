/** A petition of owners for an audit: signed by 20 % of area and 20 % of heads, it is owed, and has a clock. M7. */
import type { PetitionState } from 'types/inspecting'
import type { Reason } from 'types/refusals'
import type { Share } from 'types/voting'
import type { Said } from './money-objection'

const DAY_MS = 86_400_000
/** No audit of more than three years at once, nor of quarters to come. */
const QUARTERS_MAX = 12

export interface PetitionFacts {
  _id: string
  scope: string
  from: string
  to: string
  why: string
  by: string
  authorId: string
  at: number
  state: PetitionState
  closesAt: number
  roll: Share
  rollHash: string
  reachedAt?: number
  /** What had signed when it was reached. */
  signed?: Share
  /** By when the next word is owed once it is reached. */
  dueAt?: number
  audit?: { firm: string; doneBy: number; by: string; at: number }
  report?: Said
  lateTold: boolean
}

const number = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5))

/** The quarters asked for run forward, are over or running, and are not too many. */
export const quartersWrong = (from: string, to: string, running: string): boolean =>
  number(from) > number(to) || number(to) > number(running) || number(to) - number(from) >= QUARTERS_MAX

export const isRunning = ({ state }: Pick<PetitionFacts, 'state'>): boolean =>
  state !== 'lapsed' && state !== 'reported'

/** Where it stands at a moment: signing ends by itself. */
export const petitionAt = <P extends PetitionFacts>(petition: P, at: number): P =>
  petition.state === 'signing' && at >= petition.closesAt ? { ...petition, state: 'lapsed' } : petition

/** The words passed: signing begins, with its whole time. */
export function opened<P extends PetitionFacts>(petition: P, at: number): P {
  if (petition.state !== 'checking' && petition.state !== 'frozen') return petition
  return { ...petition, state: 'signing', closesAt: petition.closesAt + (at - petition.at) }
}

/** Both lines are crossed: from now on the audit is owed. */
export function reached<P extends PetitionFacts>(petition: P, signed: Share, answerDays: number, at: number): P {
  if (petition.state !== 'signing') return petition
  return { ...petition, state: 'reached', signed, reachedAt: at, dueAt: at + answerDays * DAY_MS, lateTold: false }
}

/** The day must be to come, and within half a year: an audit without an end is none. */
const AUDIT_DAYS_MAX = 183

export function named<P extends PetitionFacts>(petition: P, audit: NonNullable<P['audit']>): P | Reason {
  if (petition.state !== 'reached') return 'petition-step'
  if (audit.doneBy <= audit.at || audit.doneBy > audit.at + AUDIT_DAYS_MAX * DAY_MS) return 'audit-day'
  return { ...petition, state: 'auditing', audit, dueAt: audit.doneBy, lateTold: false }
}

export function reported<P extends PetitionFacts>(petition: P, report: Said): P | Reason {
  return petition.state === 'auditing' ? { ...petition, state: 'reported', report } : 'petition-step'
}

/** When the clock looks again: the roll to be finished, the end of signing, a word that is owed. */
export function petitionClock({ state, at, closesAt, dueAt, lateTold }: PetitionFacts): number | null {
  if (state === 'frozen') return at + 60_000
  if (state === 'signing') return closesAt
  return (state === 'reached' || state === 'auditing') && !lateTold ? (dueAt ?? null) : null
}
