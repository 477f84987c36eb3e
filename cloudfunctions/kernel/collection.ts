/** What a context says about a kind of document: its name, its indexes, its place in the tree, its clock. */
import type { Subject } from './authority'
import type { OutboxEntry } from './outbox'

export interface Index {
  name: string
  unique?: boolean
  keys: Readonly<Record<string, 1 | -1>>
}

/** What every versioned document carries beside its own fields. */
export interface Versioned {
  _id: string
  version: number
  /** The last requests this document answered, newest last; a repeat is recognised here. */
  served: Served[]
  /** Notices and events not yet delivered. */
  outbox: OutboxEntry[]
  /** When the clock must look at it again; null when never. */
  nextDueAt: number | null
}

export interface Served {
  key: string
  content: string
}

/** The fields a context writes itself; the kernel adds the rest. */
export type Draft<D extends Versioned> = Omit<D, 'version' | 'served' | 'outbox' | 'nextDueAt'> & {
  outbox?: OutboxEntry[]
}

export interface Collection<D> {
  name: string
  indexes: readonly Index[]
  /** Where the document belongs and who wrote it, for the question "may they". */
  subject(document: D): Subject
  /** When its own clocks next matter, from its content alone; null when never. */
  dueAt?(document: D): number | null
}

export const collection = <D>(declared: Collection<D>): Collection<D> => declared

/** The index that lets the clock find what is due; every collection with a clock or an outbox has it. */
export const dueIndex: Index = { name: 'due', keys: { nextDueAt: 1 } }
