/** notice.count — 1 round trip. */
import { handle } from 'kernel/handler'
import { noticeCount } from 'types/notices'
import { inbox } from '../documents'

export const count = handle(noticeCount, async context => ({
  unread: await context.documents.count(inbox.name, { personId: context.actor.personId, read: false })
}))
