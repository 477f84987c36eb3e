/** Creating a document once: the id comes from the request, so a repeat finds what the first try made. */
import type { Collection, Draft, Versioned } from './collection'
import type { Context } from './context'
import { deliverEvents } from './deliver-events'
import { DuplicateKey } from './documents'
import { type Refusal, refuse } from './refusal'
import { untilSettled } from './retry'
import { nextDueAt } from './stamp'

/** One round trip when nothing goes wrong. */
export async function create<D extends Versioned, V>(
  context: Context,
  kind: Collection<D>,
  draft: Draft<D>,
  view: (document: D) => V
): Promise<V | Refusal> {
  const fresh = firstVersion(context, kind, draft)
  const made = await untilSettled(async () => {
    try {
      await context.documents.add(kind.name, [fresh])
      return fresh
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      const there = await context.documents.get<D>(kind.name, fresh._id)
      if (!there) throw error
      return there
    }
  })
  if (!made) return refuse('busy')
  const first = made.served.find(one => one.key === context.requestKey)
  if (first?.content !== context.contentHash) return refuse('request-reused')
  return view(await deliverEvents(context, kind, made))
}

function firstVersion<D extends Versioned>(context: Context, kind: Collection<D>, draft: Draft<D>): D {
  const document = {
    outbox: [],
    ...draft,
    version: 1,
    served: [{ key: context.requestKey, content: context.contentHash }],
    nextDueAt: null
  } as Versioned as D
  return { ...document, nextDueAt: nextDueAt(kind, document, context.at) }
}
