/** What codes keep: which place a code stands for, and the numbers that a community keeps for its people. */
import { type Collection, collection, type Versioned } from 'kernel/collection'
import type { CodeCard, Contact } from 'types/codes'

/** Its id is what the code says. Written once; a code that hangs on a wall must mean the same for years. */
export interface PlaceCode extends Omit<CodeCard, 'code'> {
  _id: string
  /** Sorts codes as people count their places. */
  rank: string
}

export const placeCodes: Collection<PlaceCode> = collection({
  name: 'place_codes',
  indexes: [{ name: 'rank', keys: { rank: 1 } }],
  subject: ({ scope }) => ({ scope })
})

/** Its id is the scope for which it is kept. */
export interface ContactList extends Versioned {
  items: Contact[]
}

export const contactLists: Collection<ContactList> = collection({
  name: 'contact_lists',
  indexes: [],
  subject: ({ _id }) => ({ scope: _id })
})

export const noContacts = (scope: string): ContactList => ({
  _id: scope,
  items: [],
  version: 0,
  served: [],
  outbox: [],
  nextDueAt: null
})
