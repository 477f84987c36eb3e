/** matter.object — 2 round trips beside the platform's check of the text: read, write. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterObject } from 'types/sorting'
import { changeMatter } from '../change-matter'
import { answerers, staff } from '../rules/holders'
import { objected } from '../rules/objecting'
import { checkSaid } from '../said'

export const object = handle(matterObject, async (context, { matterId, text }) => {
  const said = await checkSaid(context, 'resident', { of: '对分派的异议', texts: [text], fields: ['text'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (matter, act) => objected(matter, text, act),
    said,
    words: ({ scope, title }) =>
      [answerers.post, staff.post].map(post => ({
        audience: { post, scope },
        title: '有人对分派提出异议',
        body: `“${title}”：有居民觉得分得不对，请按期答复。谁分的不能自己答复。`
      }))
  })
})
