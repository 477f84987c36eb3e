/** notice.read — 2 round trips; 1 when it was read before. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { noticeRead } from 'types/notices'
import { inbox } from '../documents'
import { viewOf } from '../rules/view'

export const read = handle(noticeRead, (context, { noticeId }) =>
  change(context, inbox, noticeId, notice => (notice.read ? notice : { ...notice, read: true }), viewOf)
)
