/** project.propose: begins a project of one kind; 4 round trips, then its page. */
import { bookId } from 'contexts/ledger'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { isRefusal, refuse } from 'kernel/refusal'
import { isCommunity } from 'kernel/scope'
import { fundKeepers } from 'types/fund-parts'
import { projectPropose } from 'types/projects'
import { WORDS_CHECKED } from '../change-project'
import { type Fund, funds, projects } from '../documents'
import { projectView } from '../project-view'
import { signedAs } from '../signed'
import { doubtful, toBeLookedAt } from '../words'

export const propose = handle(projectPropose, async (context, { scope, ...given }) => {
  const { at, actor } = context
  if (!isCommunity(scope)) return refuse('fund-place', ['scope'])
  const fund = await context.documents.get<Fund>(funds.name, bookId('fund', scope))
  if (!fund) return refuse('account-closed')
  const texts = [given.title, given.need]
  const doubt = await doubtful(context, texts)
  if (isRefusal(doubt)) return doubt
  const _id = newId(context, 'fp')
  const { who } = signedAs(context, fundKeepers, scope)
  const held = toBeLookedAt(context, {
    id: `${_id}:idea`,
    of: '基金项目',
    target: _id,
    event: WORDS_CHECKED,
    scope,
    author: who,
    title: given.title,
    texts
  })
  const draft = {
    ...given,
    _id,
    key: sortKey(at, _id),
    scope,
    place: fund.name,
    state: 'idea' as const,
    authorId: actor.personId,
    by: who,
    at,
    reports: [],
    timeline: [{ at, who, what: '提出来' }],
    outbox: doubt ? [held] : []
  }
  const made = await create(context, projects, draft, one => one)
  return isRefusal(made) ? made : projectView(context, made)
})
