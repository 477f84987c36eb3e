/** access.list — 1 round trip: who looked at the numbers of my homes. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { accessList } from 'types/community'
import { accessLines } from '../documents'

export const listAccess = handle(accessList, async (context, { after }) => {
  const mine = context.actor.homes.map(home => home.path)
  if (mine.length === 0) return { items: [] }
  const { items, next } = await newestFirst(context, accessLines, { home: { in: mine } }, after)
  const shown = items.map(({ at, who, label, purpose }) => ({ at, who, label, purpose }))
  return next ? { items: shown, next } : { items: shown }
})
