/** What one context hands to the deployables: its operations, its documents, its clocks, its ears. */
import type { Actor } from './actor'
import type { Collection, Versioned } from './collection'
import type { Handler } from './handler'
import type { EventEntry, NoticeEntry } from './outbox'
import type { Personal } from './personal'
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
  /** Long work goes in steps and may write its document between them; it gives back the document with that version. */
  work?(work: Work, document: D): Promise<D>
  /** For documents that cost less together; whatever fails together is served one by one. */
  together?: Together<D>
}

export interface Together<D extends Versioned> {
  /** Due documents that say the same are served together, at most one page of them; null is served alone. */
  by(document: D): string | null
  /** As `work`, for all of them in the order given. It writes none of these documents itself. */
  work(work: Work, documents: readonly D[]): Promise<D[]>
}

/**
 * Documents that are served many at a time by a rule of their own (entries put into blocks), and not one by one: they
 * carry `nextDueAt` while there is something to do with them. Gives how many were served; safe to run twice at once.
 */
export interface Sweep {
  collection: { name: string }
  sweep(work: Work): Promise<number>
}

/** Someone who would be told. */
export type Asked = Pick<Actor, 'personId' | 'homes'>

/** Which of these people have done the thing already, or are not concerned by it; at most 50 people a call. */
export type Done = (work: Work, of: string, people: readonly Asked[]) => Promise<ReadonlySet<string>>

/** A message of the platform (wxa_media_check, user_authorization_revoke, …), its other fields still unread. */
export type PushMessage = Readonly<Record<string, unknown>> & { Event: string }

export interface ContextModule {
  handlers: readonly Handler[]
  collections: readonly { name: string; indexes: Collection<unknown>['indexes'] }[]
  due: readonly DueKind[]
  sweeps?: readonly Sweep[]
  /** What each collection keeps about people; a collection without a line here fails a test. */
  personal?: readonly Personal[]
  /** Events this context records, by name; each must be safe to deliver twice. */
  events?: Readonly<Record<string, (work: Work, entry: EventEntry) => Promise<void>>>
  /** What the platform pushes, by the `Event` of its message; several contexts may hear one, each safe to repeat. */
  pushes?: Readonly<Record<string, (work: Work, message: PushMessage) => Promise<void>>>
  /** What a reminder may ask about, by name (`vote.cast`), so that nobody is reminded of what they have done. */
  done?: Readonly<Record<string, Done>>
  /** Set by the one context that delivers notices to people; gives back what is left to do. */
  notify?: (work: Work, entry: NoticeEntry, done: Done | undefined) => Promise<NoticeEntry | null>
  /** Set by the same context: delivers notices to single people together; false when they must go one by one. */
  notifyEach?: (work: Work, entries: readonly NoticeEntry[]) => Promise<boolean>
}
