/** Changing a document that may not be there yet: the first change makes it. The caller is already admitted. */
import type { Collection, Versioned } from './collection'
import type { Context } from './context'
import { deliverEvents } from './deliver-events'
import { DuplicateKey } from './documents'
import { isRefusal, type Refusal, refuse } from './refusal'
import { untilSettled } from './retry'
import { nextVersion, patchOf } from './stamp'

/**
 * Two round trips when nothing goes wrong; the same request changes once.
 * @param blank the document as it is before anybody has written it, with version 0.
 */
export async function upsert<D extends Versioned>(
  context: Context,
  kind: Collection<D>,
  blank: D,
  decide: (document: D) => D | Refusal
): Promise<D | Refusal> {
  const settled = await untilSettled<D | Refusal>(async () => {
    const known = await context.documents.get<D>(kind.name, blank._id)
    const before = known ?? blank
    const earlier = before.served.find(one => one.key === context.requestKey)
    if (earlier) return earlier.content === context.contentHash ? before : refuse('request-reused')
    const wanted = decide(before)
    if (isRefusal(wanted) || wanted === before) return wanted
    const served = { key: context.requestKey, content: context.contentHash }
    const after = nextVersion(kind, before, wanted, context.at, served)
    return (await write(context, kind, known, after)) ? after : 'again'
  })
  if (!settled) return refuse('busy')
  return isRefusal(settled) ? settled : deliverEvents(context, kind, settled)
}

async function write<D extends Versioned>(context: Context, kind: Collection<D>, known: D | null, after: D) {
  if (known) {
    return context.documents.update(kind.name, after._id, { version: known.version }, patchOf(known, after))
  }
  try {
    await context.documents.add(kind.name, [after])
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}
