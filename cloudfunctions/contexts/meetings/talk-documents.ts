/** What the talk keeps beside the meeting: objections, tasks, the statements to agree with, and each person's stances. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { GroundFacts } from './rules/ground/ground'
import { isHidden, type ObjectionFacts, objectionClock } from './rules/objection'
import { type TaskFacts, taskClock } from './rules/task'

export interface Objection extends Versioned, ObjectionFacts {
  scope: string
  around: string[]
  meetingId: string
  matterId?: string
  meetingTitle: string
  hostId: string
  /** Sorts by when it was made; see `sortKey`. */
  key: string
}

export const objections: Collection<Objection> = collection<Objection>({
  name: 'objections',
  indexes: [
    { name: 'meeting', keys: { meetingId: 1, key: -1 } },
    { name: 'matter', keys: { matterId: 1, around: 1, state: 1 } },
    dueIndex
  ],
  subject: one => ({ scope: one.scope, authorId: one.authorId, hidden: isHidden(one) }),
  dueAt: objectionClock
})

/** Its id is made of the meeting and the agreement's place, so that locking twice makes it once. */
export interface Task extends Versioned, TaskFacts {
  around: string[]
  matterId?: string
  /** Sorts by when the minutes were locked. */
  key: string
}

export const tasks: Collection<Task> = collection<Task>({
  name: 'tasks',
  indexes: [
    { name: 'waiting', keys: { around: 1, dueKey: 1 } },
    { name: 'mine', keys: { around: 1, post: 1, dueKey: 1 } },
    { name: 'done', keys: { around: 1, state: 1, key: -1 } },
    { name: 'matter', keys: { matterId: 1, around: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope }) => ({ scope }),
  dueAt: taskClock
})

/** The statements about one meeting or matter; a few hundred writes in its whole life, stances not among them. */
export interface Ground extends Versioned, GroundFacts {
  scope: string
  on: 'meeting' | 'matter'
  aboutId: string
  title: string
  openedAt: number
}

export const grounds: Collection<Ground> = collection({
  name: 'grounds',
  indexes: [dueIndex],
  subject: ({ scope }) => ({ scope })
})

/** All stances of one person in one ground; its id is `groundId:personId`. */
export interface Stances extends Versioned {
  groundId: string
  personId: string
  scope: string
  /** One letter a statement; see `rules/ground/stances.ts`. */
  takes: string
  /** 1 once they agreed or disagreed with something: who only passes has not taken part. */
  engaged: number
  /** Sorts by the first stance. */
  key: string
}

export const stances: Collection<Stances> = collection({
  name: 'stances',
  indexes: [{ name: 'ground', keys: { groundId: 1, engaged: 1, key: 1 } }],
  subject: one => ({ scope: one.scope, authorId: one.personId })
})
