/** media.show — 2 round trips: the documents, their addresses. */
import { handle } from 'kernel/handler'
import { mediaShow } from 'types/content'
import { mediaViews } from '../media-face'

export const showMedia = handle(mediaShow, async (context, { ids }) => {
  const views = await mediaViews(context, ids)
  return { items: views.filter(view => view.mine) }
})
