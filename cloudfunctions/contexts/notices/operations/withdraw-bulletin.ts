/** bulletin.withdraw — 2 round trips; whoever has not been told yet is not told any more. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { bulletinWithdraw } from 'types/bulletins'
import { bulletins } from '../documents'
import { takenDown } from '../rules/bulletin'

export const withdrawBulletin = handle(bulletinWithdraw, (context, { bulletinId, reason }) =>
  change(
    context,
    bulletins,
    bulletinId,
    before => {
      const after = takenDown(before, context.at, reason)
      if (typeof after === 'string') return refuse(after)
      return { ...after, outbox: after.outbox.filter(entry => entry.kind !== 'notice') }
    },
    ({ _id: id }) => ({ id, state: 'withdrawn' as const })
  )
)
