/** A person's own document about a matter: added once, however often the request arrives. */
import type { Collection } from 'kernel/collection'
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import type { Reason } from 'types/refusals'
import { type Matter, type Own, ownId } from './documents'

/** The caller's document about a matter, without what it says. */
export function ownOf(context: Context, matter: Matter): Own {
  const { personId } = context.actor
  const _id = ownId(matter._id, personId)
  const { requestKey, contentHash } = context
  const key = sortKey(context.at, _id)
  return { _id, matterId: matter._id, scope: matter.scope, personId, key, requestKey, contentHash }
}

/**
 * Adds it; one round trip when nothing goes wrong.
 * @param already what to answer when an earlier request of the same person made it.
 */
export async function addOwn<D extends Own>(
  context: Context,
  kind: Collection<D>,
  document: D,
  already: Reason
): Promise<D | Refusal> {
  const settled = await untilSettled(async () => {
    try {
      await context.documents.add(kind.name, [document])
      return document
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      return (await context.documents.get<D>(kind.name, document._id)) ?? 'again'
    }
  })
  if (!settled) return refuse('busy')
  if (settled.requestKey !== context.requestKey) return refuse(already)
  return settled.contentHash === context.contentHash ? settled : refuse('request-reused')
}
