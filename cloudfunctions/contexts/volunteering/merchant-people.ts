/** Who stands at which counter. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { shopKeepers } from 'types/shop'
import { type Merchant, merchants } from './shop-documents'

/** More than one person serves. */
const MOST = 20

export const keepsShop = (context: Context, scope: string): boolean =>
  hasPost(context.actor, shopKeepers, scope, context.at)

/** The merchants of a community at whose counters the caller stands; one round trip. */
export async function myMerchants({ documents, actor }: Context, scope: string): Promise<string[]> {
  const found = await documents.find<Pick<Merchant, '_id'>>(
    merchants.name,
    { people: actor.personId, scope },
    { order: { _id: 'asc' }, limit: MOST, fields: ['_id'] }
  )
  return found.map(({ _id }) => _id)
}

/** Whether the caller hands over what this merchant gives, or the shop itself; no round trip for who keeps the shop. */
export async function servesCounter(context: Context, scope: string, merchantId: string): Promise<boolean> {
  if (keepsShop(context, scope)) return true
  return merchantId !== '' && (await myMerchants(context, scope)).includes(merchantId)
}
