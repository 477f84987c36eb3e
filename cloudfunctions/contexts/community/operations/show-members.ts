/** home.members — 4 round trips: rights, the home, who is joined to it, whether it is being handed over. */
import type { HomeRelation } from 'kernel/actor'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { registrars } from 'types/community'
import { homeMembers } from 'types/joining'
import { type Home, homes } from '../documents'
import { type HandOverRecord, handOvers } from '../joining/documents'
import { inviterMark, type Member, marksOf, membersOf, memberToken } from '../joining/household'
import { handOverView } from '../joining/views'
import { calledAtHome, canRemove, mayInvite } from '../rules/household'

export const showMembers = handle(homeMembers, async (context, { scope }) => {
  const { actor, documents, at } = context
  const own = actor.homes.find(tie => tie.path === scope)
  const keeps = hasPost(actor, registrars, scope, at)
  if (!own && !keeps) return refuse('not-at-home')
  const home = await documents.get<Home>(homes.name, scope)
  if (!home || home.removed) return refuse('not-found')
  const members = await membersOf(context, scope)
  const where = { home: scope, state: 'asked' }
  const [passing] = await documents.find<HandOverRecord>(handOvers.name, where, { order: { _id: 'asc' }, limit: 1 })
  const shown = passing && (keeps || passing.fromId === actor.personId) ? handOverView(passing) : undefined
  return {
    label: home.label,
    items: viewsOf(context, scope, members, keeps),
    mayInvite: keeps ? everyRelation() : [...mayInvite(own?.relation ?? 'tenant')],
    ...(shown ? { handOver: shown } : {})
  }
})

const everyRelation = (): HomeRelation[] => ['owner', 'family', 'tenant']

function viewsOf(context: Context, scope: string, members: readonly Member[], keeps: boolean) {
  const { personId, homes: ties } = context.actor
  const asker = ties.find(tie => tie.path === scope)
  const askerMark = inviterMark(context, personId, scope)
  const marks = marksOf(context, members, scope)
  return members.map(({ personId: id, tie }) => {
    const mine = id === personId
    const removable = keeps || (asker !== undefined && canRemove({ asker, askerMark, tie, marks }))
    return {
      member: memberToken(context, id, scope),
      relation: tie.relation,
      called: calledAtHome(tie.relation, mine, asker?.relation),
      mine,
      since: tie.since,
      canRemove: !mine && removable
    }
  })
}
