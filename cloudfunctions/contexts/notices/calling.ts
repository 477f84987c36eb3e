/** Which notices are followed up by phone: those that everyone of a place must learn of. */
import type { NoticeEntry } from 'kernel/outbox'
import { lineage } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import { placeOf } from './audience'
import type { Calling } from './documents'

/** The calling of a notice; null for all but the first page of one that must reach everyone. */
export function callingOf(entry: NoticeEntry): Calling | null {
  const { id: source, audience, title, body, at, reachUntil: until } = entry
  const scope = placeOf(audience)
  if (until === undefined || scope === undefined || ('after' in audience && audience.after)) return null
  const sparesDone = entry.unlessDone !== undefined
  return {
    _id: `c_${shortHash(source, 20)}`,
    source,
    scope,
    around: lineage(scope),
    title,
    body,
    at,
    until,
    sparesDone
  }
}
