/** What community keeps: people with their homes and posts, places, homes of the register, invitations, imports. */

import type { HomeRelation, HomeTie, Post } from 'kernel/actor'
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { ScopeKind } from 'types/community'
import type { NoticeWishes, TemplateKey } from 'types/notices'
import type { RosterImportView } from 'types/rosters'
import type { ConsentAct } from './rules/consent'
import type { HeadDecision } from './rules/roster/group-heads'
import type { RowDecision } from './rules/roster/settle-rows'

export interface Person extends Versioned {
  openid: string
  /** Ten digits by which staff find the person. */
  code: string
  homes: HomeTie[]
  posts: Post[]
  /** Every scope above and at the person's homes; one entry finds "all residents of …". */
  livesIn: string[]
  ownsIn: string[]
  /** `role@scope` and `scope` of every post, for "who holds" and "who serves". */
  serves: string[]
  postScopes: string[]
  settings: { elder: boolean }
  subscriptions: Record<TemplateKey, number>
  /** When messages may come to WeChat; absent until the person says. */
  noticeWishes?: NoticeWishes
  /** When wrong invitation codes were tried, newest last. */
  wrongCodes: number[]
  /** What was agreed to and taken back, oldest first. */
  consents?: ConsentAct[]
}

export const people: Collection<Person> = collection({
  name: 'people',
  indexes: [
    { name: 'code', unique: true, keys: { code: 1 } },
    { name: 'lives', keys: { livesIn: 1, _id: 1 } },
    { name: 'owns', keys: { ownsIn: 1, _id: 1 } },
    { name: 'serves', keys: { serves: 1 } },
    { name: 'posts', keys: { postScopes: 1 } }
  ],
  subject: person => ({ scope: person._id, authorId: person._id })
})

export interface Place {
  /** The scope path. */
  _id: string
  parent: string
  kind: ScopeKind
  name: string
  /** Name below the compound for people: 3号楼2单元; for the compound and above its own name. */
  label: string
  /** Sorts siblings the way people count: 2号楼 before 10号楼. */
  rank: string
}

export const places: Collection<Place> = collection({
  name: 'places',
  indexes: [{ name: 'children', keys: { parent: 1, rank: 1 } }],
  subject: place => ({ scope: place._id })
})

export interface Home {
  /** The scope path of the home. */
  _id: string
  /** The path with its numbers padded: sorts homes as people count, and a prefix of it is still a range. */
  rank: string
  version: number
  label: string
  ownerNames: string[]
  /** Owner group, one head of an owners' vote (L6). */
  ownerKey: string
  /** Sealed to the path; never leaves the server but through contact.reveal. */
  phones: string[]
  /** What may be shown: 139****0404. */
  phoneMask: string
  areaCenti: number
  areaSource: string
  use: string
  remark: string
  unsold: boolean
  /** True for a home that a corrected roster took out; kept for the record. */
  removed: boolean
  /** The event by which it passed to its owner, if it did since the roster. */
  passedBy?: string
}

export const homes: Collection<Home> = collection({
  name: 'homes',
  indexes: [
    { name: 'kept', keys: { removed: 1, _id: 1 } },
    { name: 'counted', keys: { removed: 1, rank: 1 } }
  ],
  subject: home => ({ scope: home._id })
})

export interface Invite extends Versioned {
  home: string
  label: string
  relation: HomeRelation
  expiresAt: number
  usedBy: string
  /** The mark of the neighbour who invites; absent when staff do. */
  by?: string
}

export const invites: Collection<Invite> = collection({
  name: 'invites',
  indexes: [{ name: 'used', keys: { usedBy: 1 } }],
  subject: invite => ({ scope: invite.home })
})

/** One look of staff at somebody's personal data. */
export interface AccessLine {
  _id: string
  /** The path of a home, whose people see the line, or the id of a person. */
  of: string
  label: string
  key: string
  at: number
  who: string
  purpose: string
}

export const accessLines: Collection<AccessLine> = collection({
  name: 'access_lines',
  indexes: [{ name: 'of', keys: { of: 1, key: -1 } }],
  subject: line => ({ scope: line.of })
})

/** What people answered so far; the rows themselves are read from the file each time. */
export interface RosterAnswers {
  questions: { field: string; value: number | null }[]
  /** The building of every row, where the sheet names none; empty when it does. */
  building: string
  rows: RowDecision[]
  heads: HeadDecision[]
}

export interface RosterImport extends Versioned {
  scope: string
  /** Empty once the file, which holds names and numbers in plain text, has been taken away. */
  fileId: string
  fileName: string
  answers: RosterAnswers
  /** `lapsed`: nobody applied it in time. */
  state: 'open' | 'applying' | 'applied' | 'lapsed'
  /** What it held when it was read, or when applying was asked for; without anything personal. */
  summary: RosterImportView
  /** Homes to take out, named when applying was asked for. */
  remove: string[]
  /** When it was read, later when applying was asked for. */
  askedAt: number
}

/** An import that nobody finishes keeps its file no longer than this. */
const ROSTER_KEPT_MS = 7 * 86_400_000

export const rosterEndsAt = ({ askedAt }: Pick<RosterImport, 'askedAt'>): number => askedAt + ROSTER_KEPT_MS

export const rosterImports: Collection<RosterImport> = collection({
  name: 'roster_imports',
  indexes: [{ name: 'unfinished', keys: { state: 1, scope: 1 } }, dueIndex],
  subject: roster => ({ scope: roster.scope }),
  dueAt: roster => {
    if (roster.fileId === '') return null
    return roster.state === 'open' ? rosterEndsAt(roster) : roster.askedAt
  }
})
