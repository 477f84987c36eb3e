/** The outbox: what a change must still tell others, kept inside the changed document until it is delivered. */
import type { Role } from 'types/roles'

/** Who gets a notice. A scope is served in pages; `after` is where the next page starts. */
export type Audience =
  | { people: string[] }
  | { residentsOf: string; after?: string }
  | { ownersOf: string; after?: string }
  | { post: Role; scope: string }

export interface NoticeEntry {
  id: string
  kind: 'notice'
  audience: Audience
  /** Who is not told: the person who acted. */
  except?: string
  /** Why one is told, in the words after 因为: "您附议了这件事". */
  because?: string
  /** Not about the person (a meeting for the whole compound, a bulletin): the WeChat message waits for the day's one. */
  general?: true
  /** Goes out in quiet hours too; see `urgentCallers` for who may cause it. */
  urgent?: true
  /** Who has done what this asks for is left out; `what` is a name in some context's `done`, `of` the thing it is about. */
  unlessDone?: { what: string; of: string }
  /** Everyone must learn of it: homes that it does not reach stand on the call list until this moment. */
  reachUntil?: number
  title: string
  body: string
  /** Page of the app to open. */
  link: string
  at: number
  /** The moment it is about, e.g. when the meeting begins; the WeChat message shows it instead of `at`. */
  when?: number
}

/** Something another aggregate must record, e.g. a matter learning that its meeting was held. */
export interface EventEntry {
  id: string
  kind: 'event'
  event: string
  /** Id of the document that must learn of it. */
  target: string
  data: Readonly<Record<string, string | number | boolean>>
  at: number
}

export type OutboxEntry = NoticeEntry | EventEntry
