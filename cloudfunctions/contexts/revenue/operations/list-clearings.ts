/** clearing.list — 2 round trips: a page, the totals. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { clearingList } from 'types/assets'
import { clearingCardOf } from '../clearing-view'
import { clearings } from '../documents'

export const listClearings = handle(clearingList, async (context, { scope, after }) => {
  const { items, ...rest } = await newestFirst(context, clearings, { around: scope }, after)
  const sums = ['owedFen', 'recoveredFen'] as const
  const groups = await context.documents.group(clearings.name, { around: scope }, 'state', sums)
  const total = (field: (typeof sums)[number]) => groups.reduce((sum, group) => sum + (group.sums[field] ?? 0), 0)
  const count = (state: string) => groups.find(({ key }) => key === state)?.count ?? 0
  return {
    items: items.map(clearingCardOf),
    ...rest,
    total: {
      owedFen: total('owedFen'),
      recoveredFen: total('recoveredFen'),
      open: count('open'),
      closed: count('closed')
    }
  }
})
