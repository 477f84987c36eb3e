/** Notices about a matter, put into its outbox; the clock delivers them within a minute. */
import type { Audience, NoticeEntry, OutboxEntry } from 'kernel/outbox'

interface Outgoing {
  _id: string
  outbox?: OutboxEntry[]
}

export interface Words {
  audience: Audience
  /** At most 20 characters. */
  title: string
  body: string
}

/** The page of the app that shows a matter. */
const linkTo = (matterId: string): string => `/packages/matters/show/index?id=${matterId}`

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
  const notice: NoticeEntry = { id, kind: 'notice', ...words, link: linkTo(matter._id), at }
  return { ...matter, outbox: [...(matter.outbox ?? []), except ? { ...notice, except } : notice] }
}
