/** An offer of labour or goods as somebody may see it. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { fundKeepers } from 'types/fund-parts'
import type { PledgeView } from 'types/projects'
import type { Pledge } from './documents'

export function pledgeView({ actor, at }: Context, pledge: Pledge): PledgeView {
  const { _id: id, projectId, kind, what, by, state, note, scope } = pledge
  const mine = pledge.authorId === actor.personId
  const acts: PledgeView['acts'] = []
  if (state === 'offered' && hasPost(actor, fundKeepers, scope, at)) acts.push('keep')
  if (mine && (state === 'offered' || state === 'checking')) acts.push('withdraw')
  return { id, projectId, kind, what, by, mine, state, at: pledge.at, ...(note ? { note } : {}), acts }
}
