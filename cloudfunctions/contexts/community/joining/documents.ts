/** What joining keeps: who asked to be met and registered, and flats that are said to have passed to another. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'

export interface JoinRequest extends Versioned {
  /** Sorts by the moment of asking. */
  key: string
  personId: string
  personCode: string
  scope: string
  /** Every scope from the county down to the place. */
  around: string[]
  label: string
  note: string
  state: 'open' | 'joined' | 'declined' | 'withdrawn'
  askedAt: number
  dueAt: number
  /** True once the community has been told that it is late. */
  reminded: boolean
  answer?: string
}

export const joinRequests: Collection<JoinRequest> = collection({
  name: 'join_requests',
  indexes: [
    { name: 'around', keys: { around: 1, state: 1, key: -1 } },
    { name: 'mine', keys: { personId: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId }),
  dueAt: ({ state, reminded, dueAt }) => (state === 'open' && !reminded ? dueAt : null)
})

/** Stays on record after it has been confirmed; the two persons only as long as they are here. */
export interface HandOverRecord extends Versioned {
  key: string
  home: string
  around: string[]
  label: string
  fromId: string
  fromCode: string
  toId: string
  toCode: string
  state: 'asked' | 'confirmed' | 'declined' | 'withdrawn'
  askedAt: number
  dueAt: number
  reminded: boolean
  by?: string
  reason?: string
  endedAt?: number
}

export const handOvers: Collection<HandOverRecord> = collection({
  name: 'hand_overs',
  indexes: [
    { name: 'around', keys: { around: 1, state: 1, key: -1 } },
    { name: 'home', keys: { home: 1, state: 1 } },
    { name: 'from', keys: { fromId: 1 } },
    { name: 'to', keys: { toId: 1 } },
    dueIndex
  ],
  subject: ({ home, fromId }) => ({ scope: home, authorId: fromId }),
  dueAt: ({ state, reminded, dueAt }) => (state === 'asked' && !reminded ? dueAt : null)
})
