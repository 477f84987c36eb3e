/** matter.answerObjection — 3 round trips beside the check of the text: rights, read, write. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterAnswerObjection } from 'types/sorting'
import { changeMatter } from '../change-matter'
import { answered } from '../rules/objecting'
import { checkSaid } from '../said'

export const answerObjection = handle(matterAnswerObjection, async (context, { matterId, ...answer }) => {
  const said = await checkSaid(context, 'staff', { of: '对异议的答复', texts: [answer.text], fields: ['text'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (matter, act) => answered(matter, answer, act),
    said,
    words: ({ authorId, objection, title }) => {
      const people = [...new Set([objection?.byId ?? '', authorId].filter(Boolean))]
      const body = answer.changed ? `“${title}”会重新分一次。` : `“${title}”照原来的分派办，原因写在里面了。`
      return [{ audience: { people }, because: '您提过这件事或对分派有异议', title: '对分派的异议有答复了', body }]
    }
  })
})
