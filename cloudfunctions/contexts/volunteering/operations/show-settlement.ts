/** A merchant's monthly sheet: its own alone for a merchant; four round trips. */
import { hasPost } from 'kernel/authority'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { settlementShow } from 'types/merchants'
import { keepsShop } from '../merchant-people'
import { settlementViewOf } from '../settlement-view'
import { merchants } from '../shop-documents'

export const showSettlement = handle(settlementShow, async (context, { merchantId, month }) => {
  const merchant = await read(context, merchants, merchantId)
  if (isRefusal(merchant)) return merchant
  const { actor, at } = context
  const sees =
    merchant.people.includes(actor.personId) ||
    keepsShop(context, merchant.scope) ||
    hasPost(actor, ['auditor'], merchant.scope, at)
  return sees ? settlementViewOf(context, merchant, month) : refuse('not-found')
})
