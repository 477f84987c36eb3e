/** What stands behind six digits; one round trip, two for a merchant. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { redemptionFind } from 'types/shop'
import { servesCounter } from '../merchant-people'
import { redemptionViewOf } from '../redemption-view'
import { type Redemption, redemptions } from '../shop-documents'

export const findRedemption = handle(redemptionFind, async (context, { scope, digits }) => {
  const where = { code: `${scope}:${digits}` }
  const [found] = await context.documents.find<Redemption>(redemptions.name, where, {
    order: { key: 'desc' },
    limit: 1
  })
  if (!found || !(await servesCounter(context, scope, found.merchantId)))
    return refuse('redemption-unknown', ['digits'])
  return redemptionViewOf(context, found)
})
