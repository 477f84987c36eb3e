/** What an operation is given beside its input: who, when, which request, and the ports. */
import type { Operation } from 'types/contract'
import type { Actor } from './actor'
import { mayThey, type Subject } from './authority'
import type { OutboxEntry } from './outbox'
import type { Ports } from './ports'
import { type Refusal, refuse } from './refusal'
import { shortHash } from './secrets'

export interface Context extends Ports {
  operation: Operation
  actor: Actor
  /** The moment of this call, one value throughout. */
  at: number
  /** Person, operation and request id as one key: the same act, however often it arrives. */
  requestKey: string
  /** Hash of the input: the same key with another hash is another act under a used id. */
  contentHash: string
  deliver: Deliver
  /** Said by an operation that has changed the caller's own rights: the answer carries a pass for the new ones. */
  renew(rights: Pick<Actor, 'homes' | 'posts'>): void
}

/** Delivers one outbox entry; gives back the entry when there is more of it to do, null when done. */
export type Deliver = (work: Ports & { at: number }, entry: OutboxEntry) => Promise<OutboxEntry | null>

/** An id for what this request creates: the same request makes the same id, so it creates once. */
export const newId = (context: Context, kind: string): string => `${kind}_${shortHash(context.requestKey, 16)}`

/** Whether this operation may touch a thing; a thing they may not know of is not found. */
export function admit(context: Context, subject: Subject | null): Refusal | null {
  if (!subject) return refuse('not-found')
  // Over a scope the door has already asked; the handler touches nothing outside that scope.
  if (context.operation.who.over !== 'object') return null
  const verdict = mayThey(context.actor, context.operation.who, subject, context.at)
  if (verdict === 'yes') return null
  return refuse(verdict === 'no' ? 'not-allowed' : 'not-found')
}
