/** join.ask — 5 round trips: the place, its compound, the person, what is open, the request. */
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { compoundOf, isWithinCompound, lineage } from 'kernel/scope'
import { joinAskFor } from 'types/joining'
import { type Person, people } from '../documents'
import { joinRequests } from '../joining/documents'
import { openRequestsOf, toldOfRequest } from '../joining/requests'
import { askView } from '../joining/views'
import { placeOf } from '../register'

const DAY_MS = 86_400_000

export const askToJoin = handle(joinAskFor, async (context, { scope, note }) => {
  const { personId } = context.actor
  const place = await placeOf(context, scope)
  if (!place || !isWithinCompound(scope)) return refuse('scope-missing', ['scope'])
  const compound = await placeOf(context, compoundOf(scope))
  const person = await context.documents.get<Person>(people.name, personId)
  if (!person) return refuse('not-signed-in')
  const id = newId(context, 'j')
  const open = await openRequestsOf(context, personId)
  if (open.some(one => one._id !== id && compoundOf(one.scope) === compoundOf(scope))) return refuse('join-asked')
  const label = place.path === compound?.path ? compound.name : `${compound?.name ?? ''}${place.label}`
  const request = {
    _id: id,
    key: sortKey(context.at, id),
    personId,
    personCode: person.code,
    scope,
    around: lineage(scope),
    label,
    note,
    state: 'open' as const,
    askedAt: context.at,
    dueAt: context.at + lawAt(scope).registerDays.value * DAY_MS,
    reminded: false,
    outbox: toldOfRequest(id, scope, label, context.at)
  }
  return create(context, joinRequests, request, askView)
})
