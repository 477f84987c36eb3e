/** What matters keeps: matters, and each person's own voice and rating as documents of their own. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { RuleId } from 'types/content'
import type { Phase } from './rules/judging'
import type { MatterFacts } from './rules/matter'
import { clockOf } from './rules/overdue'
import type { RecipeFacts } from './rules/recipe'

export interface Matter extends Versioned, MatterFacts {
  /** Every scope from the county down to the matter's place; one entry finds "all matters of …". */
  around: string[]
  /** Sorts by when it was raised; see `sortKey`. */
  key: string
}

export const matters: Collection<Matter> = collection({
  name: 'matters',
  indexes: [
    { name: 'near', keys: { around: 1, hidden: 1, key: -1 } },
    { name: 'done', keys: { around: 1, state: 1, key: -1 } },
    { name: 'mine', keys: { authorId: 1, around: 1, key: -1 } },
    { name: 'waiting', keys: { around: 1, dueKey: 1 } },
    dueIndex
  ],
  subject: ({ scope, authorId, hidden }) => ({ scope, authorId, hidden }),
  dueAt: matter => matter.carry?.from ?? clockOf(matter)
})

/** One person's document about a matter; its id says whose and about what, so there is never a second. */
export interface Own {
  /** See `ownId`. */
  _id: string
  matterId: string
  scope: string
  personId: string
  key: string
  /** The request that made it; a repeat is recognised by it. */
  requestKey: string
  contentHash: string
}

export const ownId = (matterId: string, personId: string): string => `${matterId}:${personId}`

const ownSubject = ({ scope, personId }: Own) => ({ scope, authorId: personId })

/** 附议. */
export const supports: Collection<Own> = collection({
  name: 'supports',
  indexes: [
    { name: 'matter', keys: { matterId: 1, key: 1 } },
    { name: 'person', keys: { personId: 1 } }
  ],
  subject: ownSubject
})

/**
 * 民评: three scores from 1 to 5 apart, or thirty days later that of the result alone. Its outbox tells the matter of a
 * low score and the people's queue of words that must be looked at first.
 */
export interface Evaluation extends Own, Versioned {
  /** Which matter, round and window; see `aboutOf`. */
  about: string
  phase: Phase
  process: number
  result: number
  attitude: number
  words: string
  /** Whether others may read the words: there are none, a person looks first, yes, or they were sent back. */
  says: 'nothing' | 'held' | 'shown' | 'refused'
}

/** One a person, round and window. */
export const evaluationId = (about: string, personId: string): string => `${about}:${personId}`

export const evaluations: Collection<Evaluation> = collection({
  name: 'evaluations',
  indexes: [
    { name: 'about', keys: { about: 1, key: 1 } },
    { name: 'words', keys: { about: 1, says: 1, key: -1 } },
    { name: 'person', keys: { personId: 1 } },
    dueIndex
  ],
  subject: ownSubject
})

/** 这条不妥: one person's word that a matter breaks a rule; its outbox tells the people's queue, without who said so. */
export interface Report extends Own, Versioned {
  /** Which words; see `reportedWords`. */
  about: string
  ruleId: RuleId
  words: string
}

/** One a person and words. */
export const reportId = (about: string, personId: string): string => `${about}:${personId}`

export const reports: Collection<Report> = collection({
  name: 'reports',
  indexes: [{ name: 'about', keys: { about: 1, key: 1 } }, { name: 'person', keys: { personId: 1 } }, dueIndex],
  subject: ({ scope, personId }) => ({ scope, authorId: personId, hidden: true })
})

/** A solved matter as others may follow it; its id is that of the matter. */
export interface Recipe extends RecipeFacts {
  _id: string
  key: string
}

export const recipes: Collection<Recipe> = collection({
  name: 'recipes',
  indexes: [
    { name: 'newest', keys: { county: 1, shown: 1, key: -1 } },
    { name: 'words', keys: { county: 1, shown: 1, words: 1, key: -1 } }
  ],
  subject: ({ county }) => ({ scope: county })
})
