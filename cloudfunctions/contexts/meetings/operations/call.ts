/** Calls a meeting: once per request, with notice to the residents and a line in the matter it is about. */
import { displayName } from 'contexts/community'
import { matterStanding } from 'contexts/matters'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { meetingCall } from 'types/meetings'
import { calledEvent, calledNotice } from '../announce'
import { type Meeting, meetings } from '../documents'
import { callable } from '../rules/times'
import { viewOf } from '../view'

type Wanted = Input<typeof meetingCall>

/** Round trips: 3 (add, then the view); with a matter 7 (its standing, and its event). */
export const call = handle(meetingCall, async (context, input) => {
  const id = newId(context, 'g')
  const refused = await refusalOf(context, input)
  // A repeat of what was done already is answered as the first time, even when time or the matter has moved on.
  if (refused && !(await context.documents.get<Meeting>(meetings.name, id))) return refused
  const made = await create(context, meetings, draftOf(context, input, id), meeting => meeting)
  return isRefusal(made) ? made : viewOf(context, made)
})

async function refusalOf(context: Context, { startsAt, matterId, scope }: Wanted): Promise<Refusal | null> {
  if (!callable(startsAt, context.at)) return refuse('meeting-time')
  if (matterId === undefined) return null
  const matter = await matterStanding(context, matterId)
  const here = matter && compoundOf(matter.scope) === compoundOf(scope)
  return here && matter.state === 'discussing' ? null : refuse('matter-step')
}

function draftOf(context: Context, input: Wanted, id: string) {
  const { actor, at } = context
  const { matterId, ...told } = input
  const meeting = {
    ...told,
    _id: id,
    key: sortKey(at, id),
    around: lineage(input.scope),
    host: displayName(actor, input.scope, at),
    hostId: actor.personId
  }
  if (matterId === undefined) return { ...meeting, outbox: [calledNotice(meeting, at)] }
  return { ...meeting, matterId, outbox: [calledNotice(meeting, at), calledEvent(meeting, matterId, at)] }
}
