/** notice.list — 2 round trips at once: a page of my inbox, how many are unread. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { noticeList } from 'types/notices'
import { inbox } from '../documents'
import { viewOf } from '../rules/view'

export const list = handle(noticeList, async (context, { kind, after }) => {
  const { personId } = context.actor
  const [page, unread] = await Promise.all([
    newestFirst(context, inbox, kind ? { personId, kind } : { personId }, after),
    context.documents.count(inbox.name, { personId, read: false })
  ])
  return { ...page, items: page.items.map(viewOf), unread }
})
