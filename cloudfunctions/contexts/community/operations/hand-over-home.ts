/** home.handOver — 5 round trips: rights, the new owner by number, the own number, what is open, the record. */
import type { Context } from 'kernel/context'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { NoticeEntry } from 'kernel/outbox'
import { refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { homeHandOver } from 'types/joining'
import { type Person, people } from '../documents'
import { type HandOverRecord, handOvers } from '../joining/documents'
import { handOverView } from '../joining/views'
import { findByCode } from '../people'

const DAY_MS = 86_400_000

export const handOverHome = handle(homeHandOver, async (context, { scope, personCode }) => {
  const { actor, documents, at } = context
  const own = actor.homes.find(tie => tie.path === scope && tie.relation === 'owner')
  if (!own) return refuse('not-at-home')
  const heir = await findByCode(context, personCode)
  if (!heir) return refuse('person-unknown', ['personCode'])
  const owns = heir.homes.some(tie => tie.path === scope && tie.relation === 'owner')
  if (heir.personId === actor.personId || owns) return refuse('hand-over-self', ['personCode'])
  const person = await documents.get<Person>(people.name, actor.personId)
  const id = newId(context, 'h')
  const where = { home: scope, state: 'asked' }
  const open = await documents.find<HandOverRecord>(handOvers.name, where, { order: { _id: 'asc' }, limit: 2 })
  if (open.some(one => one._id !== id)) return refuse('hand-over-open')
  const record = {
    _id: id,
    key: sortKey(at, id),
    home: scope,
    around: lineage(scope),
    label: own.label,
    fromId: actor.personId,
    fromCode: person?.code ?? '',
    toId: heir.personId,
    toCode: personCode,
    state: 'asked' as const,
    askedAt: at,
    dueAt: at + lawAt(scope).registerDays.value * DAY_MS,
    reminded: false,
    outbox: [toldStaff(context, id, scope, own.label)]
  }
  return create(context, handOvers, record, handOverView)
})

function toldStaff({ at }: Context, id: string, scope: string, label: string): NoticeEntry {
  const community = scope.split('/').slice(0, 3).join('/')
  return {
    id: `${id}:asked`,
    kind: 'notice',
    audience: { post: 'community_staff', scope: community },
    title: '有一户换了业主',
    body: `${label}的业主说房子已经过户，请看过房产证再确认。`,
    link: `/packages/community/handovers/index?scope=${community}`,
    at
  }
}
