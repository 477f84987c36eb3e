/** asset.list — 1 round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { assetList } from 'types/assets'
import { assets } from '../documents'
import { assetCardOf } from '../register-view'

export const listAssets = handle(assetList, async (context, { scope, part, after }) => {
  const { items, ...rest } = await newestFirst(context, assets, { around: scope, part }, after)
  return { items: items.map(assetCardOf), ...rest }
})
