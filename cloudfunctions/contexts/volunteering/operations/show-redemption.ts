/** One thing set aside or collected; one round trip, two for a merchant. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { redemptionShow } from 'types/shop'
import { servesCounter } from '../merchant-people'
import { redemptionViewOf } from '../redemption-view'
import { redemptions } from '../shop-documents'

export const showRedemption = handle(redemptionShow, async (context, { redemptionId }) => {
  const redemption = await read(context, redemptions, redemptionId)
  if (isRefusal(redemption)) return redemption
  const { scope, merchantId, personId } = redemption
  const mine = personId === context.actor.personId
  if (!mine && !(await servesCounter(context, scope, merchantId))) return refuse('not-found')
  return redemptionViewOf(context, redemption)
})
