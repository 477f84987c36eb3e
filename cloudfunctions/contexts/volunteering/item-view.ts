/** Things of the shop as neighbours see them. */
import { mediaViews } from 'contexts/content'
import { bookId, strictBalances } from 'contexts/ledger'
import { mayThey } from 'kernel/authority'
import { chinaMonth } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import { type ItemCard, type ItemView, itemKeep, itemRedeem, stockRecord } from 'types/shop'
import { keepsShop } from './merchant-people'
import { type Purse, purses } from './points-documents'
import { purseAccount, purseOf } from './purse'
import { shelfOf } from './redemption-acts'
import { takenIn } from './rules/redeeming'
import { type Item, type Merchant, merchants } from './shop-documents'

/** The shop that the community itself keeps. */
const OWN_SHOP = { name: '社区公益超市', address: '' }

async function merchantsOf({ documents }: Context, found: readonly Item[]): Promise<Map<string, Merchant>> {
  const ids = [...new Set(found.flatMap(({ merchantId }) => merchantId ?? []))]
  if (ids.length === 0) return new Map()
  const where = { _id: { in: ids } }
  const rows = await documents.find<Merchant>(merchants.name, where, { order: { _id: 'asc' }, limit: ids.length })
  return new Map(rows.map(merchant => [merchant._id, merchant]))
}

/** How many stand on the shelves, by thing; one round trip. */
async function shelves({ documents }: Context, scope: string, found: readonly Item[]) {
  const codes = found.map(({ _id }) => shelfOf(_id))
  const rows = await strictBalances(documents, bookId('stock', scope), codes)
  return new Map(rows.map(row => [row.code, row]))
}

/** Side by side: two round trips, one more with photos. */
export async function itemCards(context: Context, scope: string, found: readonly Item[]): Promise<ItemCard[]> {
  if (found.length === 0) return []
  const [shelf, partners, photos] = await Promise.all([
    shelves(context, scope, found),
    merchantsOf(context, found),
    mediaViews(
      context,
      found.flatMap(({ media }) => media.slice(0, 1))
    )
  ])
  const shown = new Map(photos.map(photo => [photo.id, photo]))
  return found.map(({ _id: id, name, kind, price, on, media, merchantId }) => {
    const photo = shown.get(media[0] ?? '')
    const merchant = merchantId ? partners.get(merchantId)?.name : undefined
    return {
      id,
      scope,
      name,
      kind,
      price,
      left: shelf.get(shelfOf(id))?.available ?? 0,
      on,
      ...(photo ? { photo } : {}),
      ...(merchant ? { merchant } : {})
    }
  })
}

/** Side by side: 3 round trips; with photos 2 more, with a merchant 1 more. */
export async function itemViewOf(context: Context, item: Item): Promise<ItemView> {
  const { actor, at, documents } = context
  const { _id: id, scope, name, kind, price, about, on, merchantId, settleFen, eachMonth } = item
  const book = bookId('points', scope)
  const purseId = purseOf(context, book, actor.personId)
  const [shelf, partners, media, purse, [account]] = await Promise.all([
    shelves(context, scope, [item]),
    merchantsOf(context, [item]),
    mediaViews(context, item.media),
    documents.get<Purse>(purses.name, purseId),
    strictBalances(documents, book, [purseAccount(purseId)])
  ])
  const stock = shelf.get(shelfOf(id))
  const partner = merchantId ? partners.get(merchantId) : undefined
  const keeper = keepsShop(context, scope)
  const may = (operation: { who: Parameters<typeof mayThey>[1] }) =>
    mayThey(actor, operation.who, { scope }, at) === 'yes'
  const [photo] = media
  return {
    id,
    scope,
    name,
    kind,
    price,
    left: stock?.available ?? 0,
    on,
    ...(photo ? { photo } : {}),
    ...(partner ? { merchant: partner.name } : {}),
    about,
    media,
    eachMonth,
    takenThisMonth: takenIn(purse?.taken ?? [], id, chinaMonth(at), at),
    collectDays: lawAt(scope).redeemDays.value,
    ...(account ? { available: account.available } : {}),
    where: placeOf(item, partner),
    ...(keeper ? { settleFen, standing: stock?.standing ?? 0 } : {}),
    acts: [
      ...(on && may(itemRedeem) ? (['redeem'] as const) : []),
      ...(may(itemKeep) ? (['keep'] as const) : []),
      ...(may(stockRecord) ? (['stock'] as const) : [])
    ]
  }
}

/** Where a thing is handed over. */
export function placeOf({ merchantId }: Pick<Item, 'merchantId'>, partner: Merchant | null | undefined) {
  if (!merchantId || !partner) return OWN_SHOP
  return { merchantId, name: partner.name, address: `${partner.address}，${partner.hours}` }
}
