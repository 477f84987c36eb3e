/** Puts a thing into the shop or changes it; its shelf is opened in the stock book before it can be seen. */
import { ownMedia } from 'contexts/content'
import { openBook } from 'contexts/ledger'
import { change } from 'kernel/change'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import type { EventEntry } from 'kernel/outbox'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { itemKeep } from 'types/shop'
import { itemViewOf } from '../item-view'
import { shelfOf } from '../redemption-acts'
import { type Item, items, type Merchant, merchants } from '../shop-documents'
import { checkedShopWords } from '../shop-words'

type Wanted = Input<typeof itemKeep>

/** A new one 7 round trips, a change 7; more with new photos and with a merchant. */
export const keepItem = handle(itemKeep, async (context, input) => {
  const id = input.itemId ?? newId(context, 'i')
  const before = input.itemId ? await context.documents.get<Item>(items.name, id) : null
  if (input.itemId && before?.scope !== input.scope) return refuse('not-found')
  const held = await checked(context, input, id, before)
  if (isRefusal(held)) return held
  const kept = before ? await changed(context, input, before, held) : await made(context, input, id, held)
  return isRefusal(kept) ? kept : itemViewOf(context, kept)
})

async function checked(
  context: Context,
  input: Wanted,
  id: string,
  before: Item | null
): Promise<EventEntry[] | Refusal> {
  const { scope, name, about, media, merchantId, settleFen } = input
  if (settleFen > 0 && !merchantId) return refuse('item-settle', ['settleFen'])
  const merchant = merchantId ? await context.documents.get<Merchant>(merchants.name, merchantId) : null
  if (merchantId && merchant?.scope !== scope) return refuse('merchant-unknown', ['merchantId'])
  const words = { target: id, event: 'item.wordsChecked' as const, of: '公益超市', scope, title: name }
  const held = await checkedShopWords(context, { ...words, texts: [name, about] })
  if (isRefusal(held)) return held
  // Photos that are there already may be somebody else's.
  const fresh = media.filter(one => !before?.media.includes(one))
  const owned = await ownMedia(context, fresh, scope, 'photo')
  return isRefusal(owned) ? owned : held
}

const fieldsOf = ({ scope: _scope, itemId: _itemId, merchantId, media, ...rest }: Wanted) => ({
  ...rest,
  media: [...new Set(media)],
  ...(merchantId ? { merchantId } : {})
})

async function made(context: Context, input: Wanted, id: string, outbox: EventEntry[]): Promise<Item | Refusal> {
  const { scope } = input
  const opened = await openBook(context, 'stock', scope, [shelfOf(id)])
  if (isRefusal(opened)) return opened
  const draft = { ...fieldsOf(input), _id: id, key: sortKey(context.at, id), scope, outbox }
  return create(context, items, draft, item => item)
}

const changed = (context: Context, input: Wanted, { _id }: Item, held: EventEntry[]): Promise<Item | Refusal> =>
  change(
    context,
    items,
    _id,
    ({ merchantId: _merchantId, ...before }) => ({
      ...before,
      ...fieldsOf(input),
      outbox: [...before.outbox, ...held]
    }),
    item => item
  )
