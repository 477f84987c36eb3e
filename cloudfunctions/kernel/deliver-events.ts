/** Events to other aggregates go out with the answer, so that nobody sees half a story; the clock repairs a crash. */
import type { Collection, Versioned } from './collection'
import type { Context } from './context'
import { nextVersion, patchOf } from './stamp'

/** Delivers the document's events; notices wait for the clock. Costs nothing when there is no event. */
export async function deliverEvents<D extends Versioned>(
  context: Context,
  kind: Collection<D>,
  document: D
): Promise<D> {
  const events = document.outbox.filter(entry => entry.kind === 'event')
  if (events.length === 0) return document
  try {
    for (const event of events) await context.deliver(context, event)
    const rest = document.outbox.filter(entry => entry.kind !== 'event')
    const after = nextVersion(kind, document, { ...document, outbox: rest }, context.at)
    const where = { version: document.version }
    const won = await context.documents.update(kind.name, document._id, where, patchOf(document, after))
    return won ? after : document
  } catch {
    // The change itself stands and its outbox still holds the event: the clock delivers it within a minute.
    return document
  }
}
