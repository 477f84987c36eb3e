/** matter.progress — 2 round trips beside the check of the text: read, write; with photos 3 more to attach them. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterProgress } from 'types/matters'
import { attachable } from '../attach'
import { changeMatter } from '../change-matter'
import { progressed } from '../rules/work'
import { checkSaid } from '../said'

export const progress = handle(matterProgress, async (context, { matterId, text, media: ids }) => {
  const said = await checkSaid(context, 'staff', { of: '办理进展', texts: [text], fields: ['text'] })
  if (isRefusal(said)) return said
  const media = await attachable(context, matterId, ids)
  if (isRefusal(media)) return media
  return changeMatter(context, matterId, {
    rule: (matter, act) => progressed(matter, { text, media }, act),
    said,
    words: ({ authorId, title }) => [
      { audience: { people: [authorId] }, title: '您提的事有新进展', body: `“${title}”：${text}` }
    ]
  })
})
