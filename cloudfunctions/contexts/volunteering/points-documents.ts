/** What volunteering keeps of points: each community's rule with all its versions, and each person's purse. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { RuleVersion } from 'types/points'
import type { Lot } from './rules/expiry'
import { nextWork } from './rules/purse'

/** One for a community; its id is the community's path. */
export interface PointRule extends Versioned {
  scope: string
  /** The latest last. */
  versions: RuleVersion[]
  /** The calendar year in China that the budget was last granted for, and how much of it. */
  granted: { year: number; points: number }
  /** When a version begins or a year ends next; null before there is any. */
  nextAt: number | null
}

export const pointRules: Collection<PointRule> = collection({
  name: 'point_rules',
  indexes: [{ name: 'scope', keys: { scope: 1 } }, dueIndex],
  subject: ({ scope }) => ({ scope }),
  dueAt: ({ nextAt }) => nextAt
})

/** A deed that was counted under the caps; `points` are what the caps left of it. */
export interface Counted {
  /** The deed. */
  id: string
  kind: string
  /** By the day of the help, in China: 2026-06-03. */
  day: string
  points: number
  expiresAt: number
}

/** Counted, and not yet in the book: a moment, or until there is budget again. */
export interface Waiting extends Counted {
  activityId: string
  what: string
  tryAt: number
}

/** Something redeemed, for the limit a month; one that is neither collected nor still set aside counts no more. */
export interface Taken {
  id: string
  itemId: string
  month: string
  until: number
  collected?: true
}

/** One person's points in one community; its id is the account in the book. What stands on it is said by the book alone. */
export interface Purse extends Versioned {
  scope: string
  book: string
  personId: string
  counted: Counted[]
  waiting: Waiting[]
  /** By the moment they expire, the first one first. */
  lots: Lot[]
  taken: Taken[]
  /** When what was set aside at the last expiry is looked at again. */
  lookAgainAt: number | null
}

export const purses: Collection<Purse> = collection({
  name: 'purses',
  indexes: [{ name: 'person', keys: { personId: 1 } }, dueIndex],
  subject: ({ scope, personId }) => ({ scope, authorId: personId }),
  dueAt: purse => nextWork(purse)
})
