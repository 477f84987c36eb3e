/** bulletin.show — 2 round trips; 2 more with photos, 3 more for who pushed it. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { bulletinShow } from 'types/bulletins'
import { viewOf } from '../bulletin-view'
import { bulletins } from '../documents'

export const showBulletin = handle(bulletinShow, async (context, { bulletinId }) => {
  const bulletin = await read(context, bulletins, bulletinId)
  return isRefusal(bulletin) ? bulletin : viewOf(context, bulletin)
})
