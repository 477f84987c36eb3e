/** matter.reopen — 3 round trips for the author, 4 for who supported it, beside the check: matter, voice, read, write. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { matterReopen } from 'types/judging'
import { changeMatter } from '../change-matter'
import { matters } from '../documents'
import { concerned } from '../rate'
import { reopened } from '../rules/judging'
import { checkSaid } from '../said'

export const reopen = handle(matterReopen, async (context, { matterId, reason }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  if (!(await concerned(context, matter))) return refuse('evaluate-stranger')
  const said = await checkSaid(context, 'resident', { of: '要求重办的原因', texts: [reason], fields: ['reason'] })
  if (isRefusal(said)) return said
  return changeMatter(context, matterId, {
    rule: (before, act) => reopened(before, reason, act),
    said,
    words: ({ authorId, holder, scope, title }) => [
      {
        audience: { post: holder.post, scope },
        title: '有一件事要重新办',
        body: `“${title}”：居民说还没有办好，请看看原因。`
      },
      { audience: { people: [authorId] }, title: '您提的事要重新办', body: `“${title}”会再办一次，办完再请您评。` }
    ]
  })
})
