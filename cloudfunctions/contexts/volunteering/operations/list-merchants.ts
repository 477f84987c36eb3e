/** The partner merchants of a community; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { communityOf } from 'kernel/scope'
import { merchantList } from 'types/merchants'
import { merchantViewOf } from '../merchant-view'
import { merchants } from '../shop-documents'

export const listMerchants = handle(merchantList, async (context, input) => {
  const { items, ...rest } = await newestFirst(context, merchants, { scope: communityOf(input.scope) }, input.after)
  return { items: items.map(one => merchantViewOf(context, one)), ...rest }
})
