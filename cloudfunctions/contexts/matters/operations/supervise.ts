/** matter.supervise — 3 round trips beside the check of the text: rights, read, write. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { matterSupervise } from 'types/judging'
import { changeMatter } from '../change-matter'
import { supervised } from '../rules/judging'
import { checkSaid } from '../said'

export const supervise = handle(matterSupervise, async (context, { matterId, ...answer }) => {
  const said = await checkSaid(context, 'staff', { of: '对评价的答复', texts: [answer.text], fields: ['text'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (matter, act) => supervised(matter, answer, act),
    said,
    words: ({ authorId, scope, holder, supervisions, title }) => {
      const called = supervisions?.find(one => one.done?.at === context.at)
      const answered = {
        audience: { people: called?.people ?? [] },
        because: '您评过这件事',
        title: '社区书记答复了您的评价',
        body: `“${title}”：${answer.text}`
      }
      if (!answer.reopened) return [answered]
      const body = `“${title}”要重新办，办完再请您评。`
      return [
        answered,
        { audience: { people: [authorId] }, title: '您提的事要重新办', body },
        { audience: { post: holder.post, scope }, title: '有一件事要重新办', body: `“${title}”：${answer.text}` }
      ]
    }
  })
})
