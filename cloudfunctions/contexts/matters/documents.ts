/** What matters keeps: matters, and each person's own voice and rating as documents of their own. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { MatterFacts } from './rules/matter'
import { clockOf } from './rules/overdue'

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
  dueAt: clockOf
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
  indexes: [{ name: 'matter', keys: { matterId: 1, key: 1 } }],
  subject: ownSubject
})

/** 民评: three scores from 1 to 5 apart. */
export interface Evaluation extends Own {
  process: number
  result: number
  attitude: number
  words: string
}

export const evaluations: Collection<Evaluation> = collection({
  name: 'evaluations',
  indexes: [{ name: 'matter', keys: { matterId: 1, key: 1 } }],
  subject: ownSubject
})
