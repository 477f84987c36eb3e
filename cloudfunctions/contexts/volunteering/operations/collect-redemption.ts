/** Hands over what was set aside: both books first, then the document; 17 round trips, one more for a merchant. */
import { calledBy } from 'contexts/community'
import { change } from 'kernel/change'
import { chinaMonth } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import type { Role } from 'types/roles'
import { counters, redemptionCollect } from 'types/shop'
import { servesCounter } from '../merchant-people'
import { handOut } from '../redemption-acts'
import { digitsIn, isHeld, redemptionViewOf } from '../redemption-view'
import { type Redemption, redemptions } from '../shop-documents'
import { settleTaking } from '../taking'

export const collectRedemption = handle(redemptionCollect, async (context, { redemptionId, digits }) => {
  const redemption = await read(context, redemptions, redemptionId)
  if (isRefusal(redemption)) return redemption
  if (!(await servesCounter(context, redemption.scope, redemption.merchantId))) return refuse('redemption-unknown')
  const refused = redemption.state === 'held' ? await handedOut(context, redemption, digits) : null
  if (refused) return refused
  return change(
    context,
    redemptions,
    redemptionId,
    before => (before.state === 'held' ? collected(context, before) : refuse('redemption-over')),
    after => redemptionViewOf(context, after)
  )
})

async function handedOut(context: Context, redemption: Redemption, digits: string): Promise<Refusal | null> {
  if (!isHeld(redemption, context.at)) return refuse('redemption-over')
  if (digits !== digitsIn(redemption)) return refuse('redemption-unknown', ['digits'])
  const handed = await handOut(context, redemption)
  if (isRefusal(handed)) return handed
  return settleTaking(context, redemption.purse, redemption._id, true)
}

function collected(context: Context, redemption: Redemption): Redemption {
  const { at, actor } = context
  const behind: readonly Role[] = counters
  const post = actor.posts.find(({ role, scope }) => behind.includes(role) && covers(scope, redemption.scope))
  return {
    ...redemption,
    state: 'collected',
    code: redemption._id,
    endedAt: at,
    month: chinaMonth(at),
    note: `${post ? calledBy(post) : '超市'} 交付`
  }
}
