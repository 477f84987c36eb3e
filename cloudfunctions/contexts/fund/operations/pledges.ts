/** Offers of labour and goods: made by neighbours, kept by those who see the project through, taken back by their maker. */
import { displayName } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import { change } from 'kernel/change'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { newestFirst, sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { fundKeepers } from 'types/fund-parts'
import { pledgeList, pledgeMake, pledgeSettle } from 'types/projects'
import { pledgeNotice } from '../announce'
import { type Pledge, pledges, projects } from '../documents'
import { pledgeView } from '../pledge-view'
import { spends, takesMoney } from '../rules/project-machine'
import { doubtful, toBeLookedAt } from '../words'

export const PLEDGE_CHECKED = 'fund.pledgeChecked'
/** Open offers of one person for one project. */
const OWN_MAX = 5

/** Round trips: project, own offers, the check, the offer. */
export const makePledge = handle(pledgeMake, async (context, { projectId, kind, what }) => {
  const { at, actor } = context
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const _id = newId(context, 'pl')
  const again = async (refused: Refusal) => ((await context.documents.get<Pledge>(pledges.name, _id)) ? null : refused)
  const open = takesMoney(project.state) || spends(project.state)
  const own = { projectId, authorId: actor.personId, state: 'offered' }
  const many = open ? (await context.documents.count(pledges.name, own)) >= OWN_MAX : false
  const refused = open ? (many ? await again(refuse('pledge-many')) : null) : await again(refuse('project-step'))
  if (refused) return refused
  const doubt = await doubtful(context, [what], 'what')
  if (isRefusal(doubt)) return doubt
  const { scope, title } = project
  const pledge: Pledge = {
    _id,
    scope,
    projectId,
    title,
    kind,
    what,
    authorId: actor.personId,
    by: displayName(actor, actor.homes[0]?.path ?? scope, at),
    state: doubt ? 'checking' : 'offered',
    at,
    key: sortKey(at, _id),
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const words = { of: '认领', target: _id, event: PLEDGE_CHECKED, scope, author: pledge.by, title, texts: [what] }
  const outbox = doubt ? [toBeLookedAt(context, { ...words, id: `${_id}:words` })] : [pledgeNotice(pledge)]
  return create(context, pledges, { ...pledge, outbox }, made => pledgeView(context, made))
})

/** What was sent back or waits for a look is seen by its maker and those who keep the project alone; two round trips. */
export const listPledges = handle(pledgeList, async (context, { projectId, after }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const { items, ...rest } = await newestFirst(context, pledges, { projectId }, after)
  const keeps = hasPost(context.actor, fundKeepers, project.scope, context.at)
  const seen = items.filter(({ state, authorId }) => {
    if (authorId === context.actor.personId) return true
    return state === 'checking' ? keeps : state !== 'refused' && state !== 'withdrawn'
  })
  return { items: seen.map(one => pledgeView(context, one)), ...rest }
})

/** Two round trips, one more with words. */
export const settlePledge = handle(pledgeSettle, async (context, { pledgeId, act, note }) => {
  const doubt = await doubtful(context, [note], 'note')
  if (isRefusal(doubt)) return doubt
  const decide = (before: Pledge): Pledge | Refusal => {
    const mine = before.authorId === context.actor.personId
    const keeps = hasPost(context.actor, fundKeepers, before.scope, context.at)
    if (act === 'keep' ? !keeps : !mine) return refuse('not-allowed')
    const open = before.state === 'offered' || (act === 'withdraw' && before.state === 'checking')
    if (!open) return refuse('pledge-step')
    return { ...before, state: act === 'keep' ? 'kept' : 'withdrawn', ...(note ? { note } : {}) }
  }
  return change(context, pledges, pledgeId, decide, one => pledgeView(context, one))
})
