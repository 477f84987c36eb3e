/** One thing of the shop; four round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { itemShow } from 'types/shop'
import { itemViewOf } from '../item-view'
import { items } from '../shop-documents'

export const showItem = handle(itemShow, async (context, { itemId }) => {
  const item = await read(context, items, itemId)
  return isRefusal(item) ? item : itemViewOf(context, item)
})
