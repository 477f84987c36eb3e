/** What notices keeps: inboxes, the rounds that carry what waits, bulletins, and the homes to be called. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { CallOutcome } from 'types/calls'
import type { NoticeKind } from 'types/notices'

export interface InboxNotice extends Versioned {
  personId: string
  /** Sorts the inbox; see `sortKey`. */
  key: string
  kind: NoticeKind
  at: number
  title: string
  body: string
  because?: string
  link: string
  /** The moment it is about. */
  when?: number
  read: boolean
  /** Of the notice as it was put into an outbox: the same for everyone who gets it. */
  source: string
  /** The building in which the person lives; absent for who lives elsewhere. */
  building?: string
  /** The moment of the round that takes it to WeChat; absent when it went at once or never goes. */
  slot?: number
  /**
   * `taken` once a clock has taken it upon itself to send the WeChat message, so that no other clock does.
   * `missed` when WeChat would not take it.
   */
  push: 'waiting' | 'taken' | 'missed'
}

export const inbox: Collection<InboxNotice> = collection({
  name: 'inbox',
  indexes: [
    { name: 'mine', keys: { personId: 1, key: -1 } },
    { name: 'kind', keys: { personId: 1, kind: 1, key: -1 } },
    { name: 'unread', keys: { personId: 1, read: 1, at: 1 } },
    { name: 'slot', keys: { slot: 1, personId: 1, key: 1 } },
    { name: 'source', keys: { source: 1, personId: 1 } }
  ],
  subject: notice => ({ scope: notice.personId, authorId: notice.personId })
})

/** A moment at which what has waited goes out: the end of quiet hours, the day's one message. */
export interface Round extends Versioned {
  slot: number
  /** The last person it has been to. */
  after: string
  ended: boolean
}

/**
 * A clock that began just before the slot may still be putting notices into it: no invocation lives longer than this,
 * so the round that sets out after it has them all.
 */
const SETTLED_MS = 60_000

export const setsOutAt = (slot: number): number => slot + SETTLED_MS

export const rounds: Collection<Round> = collection({
  name: 'rounds',
  indexes: [dueIndex],
  subject: round => ({ scope: round._id }),
  dueAt: round => (round.ended ? null : setsOutAt(round.slot))
})

export interface Bulletin extends Versioned {
  /** Sorts by when it was pushed; see `sortKey`. */
  key: string
  /** Every scope from the county down to its own; one entry finds "all of …". */
  around: string[]
  scope: string
  place: string
  title: string
  text: string
  media: string[]
  at: number
  until: number
  urgent: boolean
  authorId: string
  /** The author as neighbours know them. */
  by: string
  withdrawn?: { at: number; reason: string }
}

export const bulletins: Collection<Bulletin> = collection({
  name: 'bulletins',
  indexes: [{ name: 'scope', keys: { scope: 1, key: -1 } }, { name: 'around', keys: { around: 1, key: -1 } }, dueIndex],
  subject: ({ scope, authorId }) => ({ scope, authorId })
})

/** A notice that everyone of a place must learn of, for as long as it matters. Made when its delivery begins. */
export interface Calling {
  _id: string
  /** Of the notices in the inboxes. */
  source: string
  scope: string
  around: string[]
  title: string
  body: string
  at: number
  until: number
  /** It went only to those who had not done the thing: who has no notice of it has done it. */
  sparesDone: boolean
}

export const callings: Collection<Calling> = collection({
  name: 'callings',
  indexes: [
    { name: 'scope', keys: { scope: 1, until: 1 } },
    { name: 'around', keys: { around: 1, until: 1 } }
  ],
  subject: calling => ({ scope: calling.scope })
})

/** How calling one home about one notice went; its id says which, so there is never a second. */
export interface CallLine extends Versioned {
  callingId: string
  home: string
  outcome: CallOutcome
  /** How often nobody answered. */
  tries: number
  at: number
  by: string
}

export const callLines: Collection<CallLine> = collection({
  name: 'call_lines',
  indexes: [
    { name: 'calling', keys: { callingId: 1, home: 1 } },
    { name: 'outcome', keys: { outcome: 1, home: 1 } }
  ],
  subject: line => ({ scope: line.home })
})
