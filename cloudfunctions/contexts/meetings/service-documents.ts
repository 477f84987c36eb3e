/** What a 红邻书记 does beside meetings: reports upwards, and residents taken on as successors. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'

export interface Report extends Versioned {
  scope: string
  holderId: string
  at: number
  held: number
  minuted: number
  agreements: number
  words: string
  /** True once a person found the words unfit. */
  refused?: true
}

export const reports: Collection<Report> = collection({
  name: 'post_reports',
  indexes: [{ name: 'place', keys: { scope: 1, at: -1 } }, dueIndex],
  subject: ({ scope, holderId }) => ({ scope, authorId: holderId })
})

/** Its id is made of holder, place and resident: taken on twice is taken on once. */
export interface Successor extends Versioned {
  scope: string
  holderId: string
  personId: string
  /** How neighbours see the resident: 3号楼居民. */
  who: string
  since: number
}

export const successors: Collection<Successor> = collection({
  name: 'successors',
  indexes: [{ name: 'place', keys: { scope: 1, since: -1 } }, { name: 'person', keys: { personId: 1 } }, dueIndex],
  subject: ({ scope, personId }) => ({ scope, authorId: personId })
})
