/** Requests to be met and registered: who is told, and when they are over. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import type { NoticeEntry } from 'kernel/outbox'
import type { Ports } from 'kernel/ports'
import { compoundOf, covers } from 'kernel/scope'
import type { Role } from 'types/roles'
import { type JoinRequest, joinRequests } from './documents'

const OPEN_MAX = 20
const depths = { community: 3, compound: 4, grid: 5, building: 6 }

const upTo = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/')

/** Those who could meet somebody at a place, each where they are appointed. */
function meeters(scope: string): { post: Role; scope: string }[] {
  const depth = scope.split('/').length
  return [
    ...(depth >= depths.building ? [{ post: 'building_chief' as const, scope: upTo(scope, depths.building) }] : []),
    ...(depth >= depths.grid ? [{ post: 'grid_worker' as const, scope: upTo(scope, depths.grid) }] : []),
    { post: 'hl_secretary', scope: upTo(scope, depths.compound) },
    { post: 'community_staff', scope: upTo(scope, depths.community) }
  ]
}

const desk = (scope: string): string => `/packages/community/asks/index?scope=${scope}`

export const toldOfRequest = (id: string, scope: string, label: string, at: number): NoticeEntry[] =>
  meeters(scope).map(audience => ({
    id: `${id}:${audience.post}`,
    kind: 'notice',
    audience,
    title: '有人等着登记',
    body: `${label}有人还没登记，请您抽空上门或约他见一面。`,
    link: desk(scope),
    at
  }))

/** Nobody came in time: the community's secretary learns of it. */
export function lateRequest(request: JoinRequest, at: number): JoinRequest {
  if (request.state !== 'open' || request.reminded || at < request.dueAt) return request
  const notice: NoticeEntry = {
    id: `${request._id}:late`,
    kind: 'notice',
    audience: { post: 'community_secretary', scope: upTo(request.scope, depths.community) },
    title: '登记超时了',
    body: `${request.label}有人请人来登记，过了三天还没有人去。请安排人上门。`,
    link: desk(request.scope),
    at
  }
  return { ...request, reminded: true, outbox: [...request.outbox, notice] }
}

/** Open requests of a person, oldest first; one round trip. */
export const openRequestsOf = (ports: Pick<Ports, 'documents'>, personId: string): Promise<JoinRequest[]> =>
  ports.documents.find<JoinRequest>(
    joinRequests.name,
    { personId, state: 'open' },
    { order: { key: 'asc' }, limit: OPEN_MAX }
  )

/** Whoever has joined a home of the compound waits for nobody there any more. */
export async function endRequests(context: Context, personId: string, path: string): Promise<void> {
  const met = (await openRequestsOf(context, personId)).filter(({ scope }) => covers(compoundOf(scope), path))
  for (const { _id } of met) {
    await change(
      context,
      joinRequests,
      _id,
      (request): JoinRequest =>
        request.state === 'open' ? { ...request, state: 'joined', answer: '登记好了。' } : request,
      request => request
    )
  }
}
