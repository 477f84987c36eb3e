/** matter.support — 3 round trips: the matter, my voice, how many there are. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { matterSupport } from 'types/matters'
import { matters, type Own, supports } from '../documents'
import { addOwn, ownOf } from '../own'
import { canSupport } from '../rules/open-acts'

export const support = handle(matterSupport, async (context, { matterId }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  if (matter.authorId === context.actor.personId) return refuse('own-matter')
  const own = ownOf(context, matter)
  if (!canSupport(matter)) {
    // A repeat may arrive after the result came out: what it did then is still true.
    const earlier = await context.documents.get<Own>(supports.name, own._id)
    if (earlier?.requestKey !== context.requestKey) return refuse('matter-closed')
  }
  const added = await addOwn(context, supports, own, 'already-supported')
  return isRefusal(added) ? added : { supports: await context.documents.count(supports.name, { matterId }) }
})
