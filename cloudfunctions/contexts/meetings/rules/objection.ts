/** An objection to a meeting: until when it may be made, and that it stays open until it is answered. */
import type { ObjectionView } from 'types/minutes'
import type { Reason } from 'types/refusals'

const DAY_MS = 86_400_000
/** Objections of one person to one meeting that wait or are answered. */
export const OWN_MAX = 3

export interface ObjectionFacts {
  _id: string
  kind: ObjectionView['kind']
  /** As neighbours see who objects. */
  by: string
  authorId: string
  text: string
  at: number
  state: ObjectionView['state']
  /** By when an answer is due. */
  dueAt: number
  answer?: NonNullable<ObjectionView['answer']>
  /** The hosts have been told that it is late. */
  lateTold: boolean
}

interface Held {
  cancelled?: unknown
  minutes?: unknown
  lockedAt?: number
}

/** Residents may object until so many days after the minutes were locked; undefined while they are not. */
export const objectUntil = ({ lockedAt }: Held, days: number): number | undefined =>
  lockedAt === undefined ? undefined : lockedAt + days * DAY_MS

/** Everybody concerned objects to what is agreed; that words were not said so is for those who heard them. */
export function objectRefusal(
  meeting: Held,
  kind: ObjectionView['kind'],
  present: boolean,
  at: number,
  days: number
): Reason | null {
  if (meeting.cancelled) return 'meeting-cancelled'
  const until = objectUntil(meeting, days)
  if (until !== undefined && at > until) return 'objection-late'
  if (kind === 'outcome') return null
  if (!meeting.minutes) return 'minutes-missing'
  return present ? null : 'not-present'
}

export const answerDueAt = (at: number, days: number): number => at + days * DAY_MS

/** While a person looks at the words, and when they may not be shown, only the author and the hosts see it. */
export const isHidden = ({ state }: ObjectionFacts): boolean => state === 'checking' || state === 'refused'

export const objectionClock = ({ state, dueAt, lateTold }: ObjectionFacts): number | null =>
  state === 'open' && !lateTold ? dueAt : null

export function answered<O extends ObjectionFacts>(
  one: O,
  answer: { by: string; text: string; at: number }
): O | Reason {
  return one.state === 'open' ? { ...one, state: 'answered', answer } : 'objection-answered'
}

/** What a closer look at the words decided; the days for an answer count from then on. */
export function lookedAt<O extends ObjectionFacts>(one: O, passed: boolean, at: number): O {
  if (one.state === 'checking') return { ...one, state: passed ? 'open' : 'refused', dueAt: one.dueAt + (at - one.at) }
  return passed || one.state === 'refused' ? one : { ...one, state: 'refused' }
}
