/** What the shop of a community has, newest first; three round trips, one more with photos. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { communityOf } from 'kernel/scope'
import { itemList } from 'types/shop'
import { itemCards } from '../item-view'
import { keepsShop } from '../merchant-people'
import { items } from '../shop-documents'

export const listItems = handle(itemList, async (context, input) => {
  const scope = communityOf(input.scope)
  const on = !(input.off && keepsShop(context, scope))
  const { items: found, ...rest } = await newestFirst(context, items, { scope, on }, input.after)
  return { items: await itemCards(context, scope, found), ...rest }
})
