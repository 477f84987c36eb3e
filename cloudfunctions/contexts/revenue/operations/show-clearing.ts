/** clearing.show — 1 round trip; 2 more for photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { clearingShow } from 'types/assets'
import { clearingViewOf } from '../clearing-view'
import { clearings } from '../documents'

export const showClearing = handle(clearingShow, async (context, { clearingId }) => {
  const clearing = await read(context, clearings, clearingId)
  return isRefusal(clearing) ? clearing : clearingViewOf(context, clearing)
})
