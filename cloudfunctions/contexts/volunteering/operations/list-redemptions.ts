/** For the counter: what waits, what was handed over; one round trip, two for a merchant. */
import type { Context } from 'kernel/context'
import type { Where } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { redemptionList } from 'types/shop'
import { keepsShop, myMerchants } from '../merchant-people'
import { redemptionViewOf } from '../redemption-view'
import { redemptions } from '../shop-documents'

/** Whose counter: a merchant sees its own alone, those who keep the shop see all. */
async function counterOf(context: Context, scope: string, merchantId: string | undefined): Promise<Where | Refusal> {
  if (keepsShop(context, scope)) return merchantId ? { merchantId } : {}
  const mine = await myMerchants(context, scope)
  const asked = merchantId ? mine.filter(id => id === merchantId) : mine
  return asked.length > 0 ? { merchantId: { in: asked } } : refuse('merchant-unknown')
}

export const listRedemptions = handle(redemptionList, async (context, { scope, state, merchantId, after }) => {
  const counter = await counterOf(context, scope, merchantId)
  if (isRefusal(counter)) return counter
  const { items, ...rest } = await newestFirst(context, redemptions, { scope, state, ...counter }, after)
  return { items: items.map(one => redemptionViewOf(context, one)), ...rest }
})
