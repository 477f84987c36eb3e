/** Says that a monthly sheet is right, for the merchant or for the community; seven round trips. */
import { displayName } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import { chinaMonth } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { upsert } from 'kernel/upsert'
import { settlementConfirm } from 'types/merchants'
import { pointKeepers } from 'types/points'
import { confirmRefusal, sideOf, totalOf } from '../rules/settlement'
import { settlementId, settlementViewOf, sheetOf } from '../settlement-view'
import { type Merchant, merchants, type Settlement, settlements } from '../shop-documents'

export const confirmSettlement = handle(settlementConfirm, async (context, { merchantId, month, pieces, fen }) => {
  const merchant = await read(context, merchants, merchantId)
  if (isRefusal(merchant)) return merchant
  const { actor, at } = context
  const { personId } = actor
  const side = sideOf(personId, merchant.people, hasPost(actor, pointKeepers, merchant.scope, at))
  if (!side) return refuse('not-allowed')
  const total = totalOf(await sheetOf(context, merchantId, month))
  if (total.pieces !== pieces || total.fen !== fen) return refuse('stale-view')
  const kept = await upsert(context, settlements, blank(merchant, month), before => {
    const refused = confirmRefusal(month, chinaMonth(at), side, before, personId)
    const who = side === 'byMerchant' ? merchant.name : displayName(actor, merchant.scope, at)
    return refused ? refuse(refused) : { ...before, [side]: { who, personId, at } }
  })
  return isRefusal(kept) ? kept : settlementViewOf(context, merchant, month, kept)
})

const blank = ({ _id, scope }: Merchant, month: string): Settlement => ({
  _id: settlementId(_id, month),
  scope,
  merchantId: _id,
  month,
  version: 0,
  served: [],
  outbox: [],
  nextDueAt: null
})
