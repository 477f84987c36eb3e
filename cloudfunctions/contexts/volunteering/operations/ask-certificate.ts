/** Asks for a certificate: the lines are frozen as they stand, so that paper and record can be compared. */
import { displayName, placeOf } from 'contexts/community'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { communityOf } from 'kernel/scope'
import { certificateAsk } from 'types/hours'
import { certificateAskedNotice } from '../announce'
import { certificateNumber, certificateViewOf } from '../certificate-view'
import { certificates, type Help, helps } from '../documents'
import { helpLineOf } from '../help-line'

/** Fits on three pages of paper. */
const LINES_MAX = 100

/** Round trips: 3. */
export const askCertificate = handle(certificateAsk, async (context, { scope, from, until }) => {
  const { actor, at } = context
  const community = communityOf(scope)
  const found = await bookedBetween(context, community, from, until)
  if (isRefusal(found)) return found
  const place = (await placeOf(context, community))?.label ?? ''
  const id = newId(context, 'z')
  const lines = found.map(helpLineOf)
  const who = displayName(actor, community, at)
  const asked = {
    _id: id,
    key: sortKey(at, id),
    number: certificateNumber(context, id),
    scope: community,
    place,
    personId: actor.personId,
    who,
    from,
    until,
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
    times: lines.length,
    lines,
    state: 'asked' as const,
    askedAt: at,
    outbox: [certificateAskedNotice({ _id: id, scope: community, who }, at)]
  }
  return create(context, certificates, asked, one => certificateViewOf(one, actor.personId))
})

async function bookedBetween(
  { documents, actor, at }: Context,
  community: string,
  from: number,
  until: number
): Promise<Help[] | Refusal> {
  if (from >= until || from > at) return refuse('certificate-time', ['from', 'until'])
  const key = { gte: sortKey(from, ''), lt: sortKey(until, '') }
  const found = await documents.find<Help>(
    helps.name,
    { personId: actor.personId, community, state: 'booked', minutes: { gt: 0 }, key },
    { order: { key: 'asc' }, limit: LINES_MAX + 1 }
  )
  if (found.length === 0) return refuse('certificate-empty')
  return found.length > LINES_MAX ? refuse('certificate-many') : found
}
