/** matter.evaluate — 3 round trips for the author, 4 for who supported it: matter, my voice, my rating, how many. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { matterEvaluate } from 'types/matters'
import { evaluations, matters, supports } from '../documents'
import { addOwn, ownOf } from '../own'
import { canEvaluate } from '../rules/open-acts'

export const evaluate = handle(matterEvaluate, async (context, { matterId, ...scores }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  if (matter.state === 'referred' || matter.state === 'declined') return refuse('matter-step')
  if (!canEvaluate(matter)) return refuse('evaluate-early')
  const own = ownOf(context, matter)
  const concerned = matter.authorId === own.personId || (await context.documents.get(supports.name, own._id)) !== null
  if (!concerned) return refuse('evaluate-stranger')
  const added = await addOwn(context, evaluations, { ...own, ...scores }, 'evaluate-done')
  return isRefusal(added) ? added : { count: await context.documents.count(evaluations.name, { matterId }) }
})
