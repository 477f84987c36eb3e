/** Changing a document: read, decide, write if nobody was faster; two round trips when nothing goes wrong. */
import type { Collection, Versioned } from './collection'
import { admit, type Context } from './context'
import { deliverEvents } from './deliver-events'
import { isRefusal, type Refusal, refuse } from './refusal'
import { untilSettled } from './retry'
import { nextVersion, patchOf } from './stamp'

/**
 * @param decide the rule: the document as it is in, the document as it shall be (or a refusal) out. It may run again
 *   on a newer document, so it must not act outside. Returning the same object changes nothing.
 * @param view what the caller gets to see of the result.
 */
export async function change<D extends Versioned, V>(
  context: Context,
  kind: Collection<D>,
  id: string,
  decide: (document: D) => D | Refusal,
  view: (document: D) => V
): Promise<V | Refusal> {
  const settled = await untilSettled<D | Refusal>(async () => {
    const before = await context.documents.get<D>(kind.name, id)
    const refused = admit(context, before && kind.subject(before))
    if (refused || !before) return refused ?? refuse('not-found')
    const earlier = before.served.find(one => one.key === context.requestKey)
    if (earlier) return earlier.content === context.contentHash ? before : refuse('request-reused')
    const wanted = decide(before)
    if (isRefusal(wanted) || wanted === before) return wanted
    const served = { key: context.requestKey, content: context.contentHash }
    const after = nextVersion(kind, before, wanted, context.at, served)
    const won = await context.documents.update(kind.name, id, { version: before.version }, patchOf(before, after))
    return won ? after : 'again'
  })
  if (!settled) return refuse('busy')
  return isRefusal(settled) ? settled : view(await deliverEvents(context, kind, settled))
}
