/** matter.finish — 3 round trips beside the check of the text: who supported it, read, write; 3 more with photos. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterFinish } from 'types/matters'
import { attachable } from '../attach'
import { changeMatter } from '../change-matter'
import { finished } from '../rules/work'
import { checkSaid } from '../said'
import { supportersOf } from '../supporters'

export const finish = handle(matterFinish, async (context, { matterId, result, media: ids, costFen, ...rest }) => {
  const { gains, helpers } = rest
  const texts = [result, gains, helpers ?? '']
  const said = await checkSaid(context, 'staff', { of: '办理结果', texts, fields: ['result', 'gains'] })
  if (isRefusal(said)) return said
  const media = await attachable(context, matterId, ids)
  if (isRefusal(media)) return media
  const supporters = await supportersOf(context, matterId)
  const told = {
    text: result,
    gains,
    ...(media.length > 0 ? { media } : {}),
    ...(costFen === undefined ? {} : { costFen }),
    ...(helpers === undefined ? {} : { helpers })
  }
  return changeMatter(context, matterId, {
    rule: (matter, act) => finished(matter, told, act),
    said,
    words: ({ authorId, title }) => {
      const body = `“${title}”有结果了，请评一评办得怎么样。`
      return [
        { audience: { people: [authorId] }, title: '您提的事办完了', body },
        { audience: { people: supporters }, because: '您附议了这件事', title: '您附议的事办完了', body }
      ]
    }
  })
})
