/** home.stopHandOver — 3 round trips: taken back by the owner, or declined by the community with a reason. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import type { NoticeEntry } from 'kernel/outbox'
import { type Refusal, refuse } from 'kernel/refusal'
import { homeStopHandOver } from 'types/joining'
import { type HandOverRecord, handOvers } from '../joining/documents'
import { handOverView } from '../joining/views'
import { displayName } from '../rules/display-name'

export const stopHandOver = handle(homeStopHandOver, (context, { handOverId, reason }) =>
  change(
    context,
    handOvers,
    handOverId,
    (record): HandOverRecord | Refusal => {
      if (record.state !== 'asked') return refuse('hand-over-closed')
      if (record.fromId === context.actor.personId) {
        return { ...record, state: 'withdrawn', reason, endedAt: context.at }
      }
      const notice: NoticeEntry = {
        id: `${record._id}:declined`,
        kind: 'notice',
        audience: { people: [record.fromId] },
        because: '您申请过易主',
        title: '易主没有办成',
        body: `${record.label}：${reason}`,
        link: '/pages/me/index',
        at: context.at
      }
      const by = displayName(context.actor, record.home, context.at)
      return { ...record, state: 'declined', by, reason, endedAt: context.at, outbox: [...record.outbox, notice] }
    },
    handOverView
  )
)
