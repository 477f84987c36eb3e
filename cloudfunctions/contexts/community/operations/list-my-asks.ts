/** join.mine — 1 round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { joinMine } from 'types/joining'
import { joinRequests } from '../joining/documents'
import { askView } from '../joining/views'

export const listMyAsks = handle(joinMine, async (context, { after }) => {
  const { items, next } = await newestFirst(context, joinRequests, { personId: context.actor.personId }, after)
  return { items: items.map(askView), ...(next ? { next } : {}) }
})
