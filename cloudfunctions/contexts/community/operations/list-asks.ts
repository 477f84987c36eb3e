/** join.list — 1 round trip: who waits at a place to be met. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { joinList } from 'types/joining'
import { joinRequests } from '../joining/documents'
import { askTask } from '../joining/views'

export const listAsks = handle(joinList, async (context, { scope, after }) => {
  const { items, next } = await newestFirst(context, joinRequests, { around: scope, state: 'open' }, after)
  return { items: items.map(askTask), ...(next ? { next } : {}) }
})
