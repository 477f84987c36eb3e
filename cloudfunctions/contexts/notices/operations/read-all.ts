/** notice.readAll — 2 round trips: all up to the moment at once, what is left. Repeating it changes nothing more. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { noticeReadAll } from 'types/notices'
import { inbox } from '../documents'

export const readAll = handle(noticeReadAll, async (context, { until }) => {
  const mine = { personId: context.actor.personId, read: false }
  const done = await untilSettled(async () => {
    await context.documents.updateAll(inbox.name, { ...mine, at: { lte: until } }, { read: true })
    return true
  })
  if (!done) return refuse('busy')
  return { unread: await context.documents.count(inbox.name, mine) }
})
