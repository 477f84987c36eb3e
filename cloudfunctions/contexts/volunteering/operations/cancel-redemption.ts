/** Gives up what was set aside, by the person or by those who keep the shop; 15 round trips. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { redemptionCancel } from 'types/shop'
import { giveBack } from '../redemption-acts'
import { ended } from '../redemption-due'
import { redemptionViewOf } from '../redemption-view'
import { type Redemption, redemptions } from '../shop-documents'
import { settleTaking } from '../taking'

export const cancelRedemption = handle(redemptionCancel, async (context, { redemptionId }) => {
  const redemption = await read(context, redemptions, redemptionId)
  if (isRefusal(redemption)) return redemption
  const outcome = redemption.state === 'held' ? await resolved(context, redemption) : 'released'
  if (isRefusal(outcome)) return outcome
  return change(
    context,
    redemptions,
    redemptionId,
    before => (before.state === 'held' ? ended(before, outcome, context.at, whoGave(context, before)) : over()),
    after => redemptionViewOf(context, after)
  )
})

const over = () => refuse('redemption-over')

async function resolved(context: Context, redemption: Redemption) {
  const outcome = await giveBack(context, redemption, 'released')
  if (isRefusal(outcome)) return outcome
  return (await settleTaking(context, redemption.purse, redemption._id, outcome === 'collected')) ?? outcome
}

const whoGave = ({ actor }: Context, { personId }: Redemption): string =>
  actor.personId === personId ? '您自己不换了' : '超市没有货了，积分已退回'
