/** What I redeemed, newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { redemptionMine } from 'types/shop'
import { redemptionViewOf } from '../redemption-view'
import { redemptions } from '../shop-documents'

export const listMyRedemptions = handle(redemptionMine, async (context, { after }) => {
  const { personId } = context.actor
  const { items, ...rest } = await newestFirst(context, redemptions, { personId }, after)
  return { items: items.map(one => redemptionViewOf(context, one)), ...rest }
})
