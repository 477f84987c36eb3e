/** join.close — 2 round trips: staff end a request, and the person is told why. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import type { NoticeEntry } from 'kernel/outbox'
import { type Refusal, refuse } from 'kernel/refusal'
import { joinClose } from 'types/joining'
import { type JoinRequest, joinRequests } from '../joining/documents'
import { askTask } from '../joining/views'

export const closeAsk = handle(joinClose, (context, { askId, reason }) =>
  change(
    context,
    joinRequests,
    askId,
    (request): JoinRequest | Refusal => {
      if (request.state !== 'open') return refuse('ask-closed')
      const notice: NoticeEntry = {
        id: `${request._id}:closed`,
        kind: 'notice',
        audience: { people: [request.personId] },
        because: '您申请过登记',
        title: '登记的事有答复了',
        body: reason,
        link: '/pages/me/index',
        at: context.at
      }
      return { ...request, state: 'declined', answer: reason, outbox: [...request.outbox, notice] }
    },
    askTask
  )
)
