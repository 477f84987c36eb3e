/** asset.show — 2 round trips: the asset, its contracts; 2 more for photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { assetShow } from 'types/assets'
import { assets } from '../documents'
import { assetViewOf } from '../register-view'

export const showAsset = handle(assetShow, async (context, { assetId }) => {
  const asset = await read(context, assets, assetId)
  return isRefusal(asset) ? asset : assetViewOf(context, asset)
})
