/** join.withdraw — 2 round trips. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { type Refusal, refuse } from 'kernel/refusal'
import { joinWithdraw } from 'types/joining'
import { type JoinRequest, joinRequests } from '../joining/documents'
import { askView } from '../joining/views'

export const withdrawAsk = handle(joinWithdraw, (context, { askId }) =>
  change(
    context,
    joinRequests,
    askId,
    (request): JoinRequest | Refusal =>
      request.state === 'open' ? { ...request, state: 'withdrawn' } : refuse('ask-closed'),
    askView
  )
)
