/** fund.lines: what stands in the book, or for those who keep it what still waits; one round trip. */
import { hasPost } from 'kernel/authority'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { communityOf } from 'kernel/scope'
import { fundInsiders, fundLines } from 'types/fund'
import { lines } from '../documents'
import { lineCard } from '../line-view'

export const listLines = handle(fundLines, async (context, { scope, fund, projectId, filter, after }) => {
  const community = communityOf(scope)
  const { actor, at } = context
  if (filter !== 'booked' && !hasPost(actor, fundInsiders, community, at)) return refuse('not-allowed')
  const where = {
    scope: community,
    list: filter,
    ...(fund ? { fund } : {}),
    ...(projectId ? { projectId } : {})
  }
  const { items, ...rest } = await newestFirst(context, lines, where, after)
  return { items: items.map(lineCard), ...rest }
})
