/** access.list — 1 round trip: who of the staff looked at what is kept about me and my homes. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { accessList } from 'types/community'
import { accessLines } from '../documents'

export const listAccess = handle(accessList, async (context, { after }) => {
  const mine = [context.actor.personId, ...context.actor.homes.map(home => home.path)]
  const { items, next } = await newestFirst(context, accessLines, { of: { in: mine } }, after)
  const shown = items.map(({ at, who, label, purpose }) => ({ at, who, label, purpose }))
  return next ? { items: shown, next } : { items: shown }
})
