/** matter.list — 2 round trips: the page, the voices of its matters; at the same time the ratings where there are any. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { PAGE_SIZE } from 'types/common'
import { matterList } from 'types/matters'
import { countsOf } from '../counts'
import { type Matter, matters } from '../documents'
import { livesAround, servesAt } from '../near'
import { cardOf } from '../rules/view'

type Page = { items: Matter[]; next?: string }

export const list = handle(matterList, async (context, { scope, filter, after }) => {
  const serves = servesAt(context, scope)
  if (!serves && !livesAround(context, scope)) return refuse('not-allowed')
  const page = await pageOf(context, scope, filter, after, serves)
  const counts = await countsOf(context, page.items)
  return { ...page, items: page.items.map(matter => cardOf(matter, counts(matter))) }
})

function pageOf(context: Context, around: string, filter: string, after: string | undefined, serves: boolean) {
  if (filter === 'mine') return newestFirst(context, matters, { authorId: context.actor.personId, around }, after)
  if (filter === 'done') return newestFirst(context, matters, { around, state: 'closed' }, after)
  if (filter === 'due') return soonestFirst(context, around, after, serves)
  return newestFirst(context, matters, { around, hidden: false }, after)
}

/** What waits for staff, by when it is due. A text that is still being checked is for those with a post. */
async function soonestFirst(context: Context, around: string, after = '', serves: boolean): Promise<Page> {
  const where = { around, dueKey: { gt: after }, ...(serves ? {} : { hidden: false }) }
  const options = { order: { dueKey: 'asc' }, limit: PAGE_SIZE + 1 } as const
  const rows = await context.documents.find<Matter>(matters.name, where, options)
  const items = rows.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]?.dueKey
  return rows.length > PAGE_SIZE && last ? { items, next: last } : { items }
}
