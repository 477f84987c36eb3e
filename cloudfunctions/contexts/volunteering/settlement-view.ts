/** A merchant's monthly sheet: what it handed over, thing by thing, added up from what was collected. */
import { hasPost } from 'kernel/authority'
import { chinaMonth } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import type { SettlementView } from 'types/merchants'
import { pointKeepers } from 'types/points'
import { confirmRefusal, type SheetLine, sideOf, totalOf } from './rules/settlement'
import { type Item, items, type Merchant, redemptions, type Settlement, settlements } from './shop-documents'

/** More things than one merchant offers. */
const ITEMS_MAX = 200

export const settlementId = (merchantId: string, month: string): string => `${merchantId}:${month}`

/** Two round trips. */
export async function sheetOf({ documents }: Context, merchantId: string, month: string): Promise<SheetLine[]> {
  const where = { merchantId, state: 'collected', month }
  const rows = await documents.group(redemptions.name, where, 'itemId', ['price', 'settleFen'])
  if (rows.length === 0) return []
  const ids = rows.map(({ key }) => String(key))
  const options = { order: { _id: 'asc' }, limit: ITEMS_MAX, fields: ['name'] } as const
  const found = await documents.find<Pick<Item, '_id' | 'name'>>(items.name, { _id: { in: ids } }, options)
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  const lines = rows.map(({ key, count, sums }) => ({
    itemId: String(key),
    item: names.get(String(key)) ?? '',
    pieces: count,
    points: sums.price ?? 0,
    fen: sums.settleFen ?? 0
  }))
  return lines.sort((one, other) => (one.itemId < other.itemId ? -1 : 1))
}

const shown = ({ who, at }: { who: string; at: number }) => ({ who, at })

/** @param known the sheet's document when it was just written. */
export async function settlementViewOf(
  context: Context,
  merchant: Merchant,
  month: string,
  known?: Settlement
): Promise<SettlementView> {
  const { actor, at, documents } = context
  const [lines, kept] = await Promise.all([
    sheetOf(context, merchant._id, month),
    known ?? documents.get<Settlement>(settlements.name, settlementId(merchant._id, month))
  ])
  const side = sideOf(actor.personId, merchant.people, hasPost(actor, pointKeepers, merchant.scope, at))
  const may = side !== null && confirmRefusal(month, chinaMonth(at), side, kept ?? {}, actor.personId) === null
  return {
    merchantId: merchant._id,
    merchant: merchant.name,
    scope: merchant.scope,
    month,
    lines,
    ...totalOf(lines),
    final: month < chinaMonth(at),
    ...(kept?.byMerchant ? { byMerchant: shown(kept.byMerchant) } : {}),
    ...(kept?.byCommunity ? { byCommunity: shown(kept.byCommunity) } : {}),
    acts: may ? ['confirm'] : []
  }
}
