/** Notices about a matter, put into its outbox; the clock delivers them within a minute. */
import type { Audience, NoticeEntry, OutboxEntry } from 'kernel/outbox'
import { pageOf } from './rules/page-of'

interface Outgoing {
  _id: string
  authorId?: string
  outbox?: OutboxEntry[]
}

export interface Words {
  audience: Audience
  /** At most 20 characters. */
  title: string
  body: string
  /** The page to open, where it is not the matter's own. */
  link?: string
  /** Who has heard of it in another way is left out; see `NoticeEntry`. */
  unlessDone?: NonNullable<NoticeEntry['unlessDone']>
  /** Why one is told, in the words after 因为. */
  because?: string
}

/**
 * The matter with a notice to deliver.
 * @param id the same for the same fact, so that it is told once.
 * @param except the person who acted, who is never told of it.
 */
export function telling<M extends Outgoing>(
  matter: M,
  id: string,
  at: number,
  words: Words,
  except?: string
): M & { outbox: OutboxEntry[] } {
  const why = toAuthor(matter, words.audience) ? { because: '您提了这件事' } : {}
  const notice: NoticeEntry = { id, kind: 'notice', link: pageOf(matter._id), ...why, ...words, at }
  return { ...matter, outbox: [...(matter.outbox ?? []), except ? { ...notice, except } : notice] }
}

const toAuthor = ({ authorId }: Outgoing, audience: Audience): boolean =>
  'people' in audience && audience.people.length === 1 && audience.people[0] === authorId
