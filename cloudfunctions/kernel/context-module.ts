/** What one context hands to the deployables: its operations, its documents, its clocks, its ears. */
import type { Collection, Versioned } from './collection'
import type { Handler } from './handler'
import type { EventEntry, NoticeEntry } from './outbox'
import type { Ports } from './ports'

export interface Work extends Ports {
  at: number
}

export interface DueKind<D extends Versioned = Versioned> {
  collection: Collection<D>
  /**
   * What time has made true of the document, from it alone; the same document when nothing.
   * Steps that need other documents are done by `work` first and must be safe to repeat.
   */
  fallDue?(document: D, at: number): D
  work?(work: Work, document: D): Promise<D>
}

export interface ContextModule {
  handlers: readonly Handler[]
  collections: readonly { name: string; indexes: Collection<unknown>['indexes'] }[]
  due: readonly DueKind[]
  /** Events this context records, by name; each must be safe to deliver twice. */
  events?: Readonly<Record<string, (work: Work, entry: EventEntry) => Promise<void>>>
  /** Set by the one context that delivers notices to people; gives back what is left to do. */
  notify?: (work: Work, entry: NoticeEntry) => Promise<NoticeEntry | null>
}
