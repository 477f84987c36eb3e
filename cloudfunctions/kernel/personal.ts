/** What a context says of each kind of document about people: how it is found, shown to them, and forgotten. */

import type { Where } from './documents'
import type { Ports } from './ports'

/** The person whose data are asked for. */
export interface Whose {
  personId: string
  openid: string
  /** Paths of the homes they are joined to. */
  homes: readonly string[]
}

/** One thing that is kept about a person, in words for them. */
export interface PersonalItem {
  title: string
  at?: number
  lines: { name: string; value: string }[]
}

/**
 * What happens to the documents when a person is deleted.
 * - `removed`: taken away for good.
 * - `unlinked`: stays for the others; every mention of the person becomes a mark that leads to nobody.
 * - `kept`: stays as it is, because a law asks for it; `why` and `keptDays` say which and how long.
 * - `nothing`: holds nothing that leads to a person.
 */
export type Forgetting = 'removed' | 'unlinked' | 'kept' | 'nothing'

/** Every collection of the house has exactly one of these, or says that it holds nothing personal. */
export interface Personal<D extends { _id: string } = { _id: string }> {
  collection: string
  /** What it is, in plain Chinese: 您提的事. */
  what: string
  /** Fields (dotted where nested, also of lists) that hold the person's id; a field called `openid` holds the openid. */
  by: readonly string[]
  onForget: Forgetting
  /** Said to the person before they delete: why it stays, or what becomes of it. */
  why: string
  keptDays?: number
  /** Finds what is shown where it is not found by id, e.g. by the person's homes; null when there is nothing. */
  where?(whose: Whose): Where | null
  /** Without it the person sees only what kind of thing is kept. */
  show?(document: D): PersonalItem
  /** Fields to overwrite when the document is unlinked, beside the person's id. */
  blank?(document: D): Partial<D>
  /** What must go with it, e.g. a file; safe to repeat. */
  before?(ports: Ports, document: D): Promise<void>
}

const GHOST = 'gone_'

/** The mark that stands in the place of somebody who is gone. */
export const ghostly = (mark: string): string => `${GHOST}${mark}`

export const isGone = (personId: string): boolean => personId.startsWith(GHOST)

/** How neighbours see who wrote something and is gone. */
export const GONE_NAME = '已注销的居民'
