/** My help, newest first, with my hours in all; two round trips. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { hoursMine } from 'types/hours'
import { helps } from '../documents'
import { helpLineOf } from '../help-line'

export const listMyHours = handle(hoursMine, async (context, { after }) => {
  const { personId } = context.actor
  const [page, sums] = await Promise.all([
    newestFirst(context, helps, { personId }, after),
    context.documents.group(helps.name, { personId, state: { ne: 'present' }, minutes: { gt: 0 } }, 'personId', [
      'minutes'
    ])
  ])
  const { items, ...rest } = page
  const [mine] = sums
  return { items: items.map(helpLineOf), ...rest, minutes: mine?.sums.minutes ?? 0, times: mine?.count ?? 0 }
})
