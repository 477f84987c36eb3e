/** matter.list — 2 round trips: the page without its timelines, the voices of its matters. */
import type { Context } from 'kernel/context'
import type { Where } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { PAGE_SIZE } from 'types/common'
import { type MatterState, matterList } from 'types/matters'
import { countsOf } from '../counts'
import { type Matter, matters } from '../documents'
import { livesAround, servesAt } from '../near'
import { type CardFacts, cardFields, cardOf, waitsFor } from '../rules/view'

type Row = CardFacts & Pick<Matter, 'key'>
type Page = { items: Row[]; next?: string }

/** What anybody may know that staff have to do; a supervisor's call is no neighbour's business. */
const openly: readonly MatterState[] = ['open', 'discussing', 'decided', 'working']

export const list = handle(matterList, async (context, { scope, filter, after }) => {
  const serves = servesAt(context, scope)
  if (!serves && !livesAround(context, scope)) return refuse('not-allowed')
  const page = await pageOf(context, scope, filter, after, serves)
  const counts = await countsOf(context, page.items)
  const items = page.items.map(row => ({ ...cardOf(row, counts(row)), ...(serves ? waitsFor(row) : {}) }))
  return { ...page, items }
})

function pageOf(
  context: Context,
  around: string,
  filter: string,
  after: string | undefined,
  serves: boolean
): Promise<Page> {
  const newest = (where: Where) => newestFirst(context, matters, where, after, cardFields)
  if (filter === 'mine') return newest({ authorId: context.actor.personId, around })
  if (filter === 'done') return newest({ around, state: 'closed' })
  if (filter === 'due') return soonestFirst(context, around, after, serves)
  return newest({ around, hidden: false })
}

/** What waits for staff, by when it is due. A text that is still being checked is for those with a post. */
async function soonestFirst(context: Context, around: string, after = '', serves: boolean): Promise<Page> {
  const where = { around, dueKey: { gt: after }, ...(serves ? {} : { hidden: false, state: { in: openly } }) }
  const options = { order: { dueKey: 'asc' }, limit: PAGE_SIZE + 1, fields: cardFields } as const
  const rows = await context.documents.find<Row>(matters.name, where, options)
  const items = rows.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]?.dueKey
  return rows.length > PAGE_SIZE && last ? { items, next: last } : { items }
}
