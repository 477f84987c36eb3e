/** matter.show — 2 to 5 round trips: the matter; then at once voices, ratings, my own voice and rating. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { matterShow } from 'types/matters'
import { matters } from '../documents'
import { showTo } from '../show-to'

export const show = handle(matterShow, async (context, { matterId }) => {
  const matter = await read(context, matters, matterId)
  return isRefusal(matter) ? matter : showTo(context, matter)
})
