/** data.forget — 3 round trips: rights, whether it is under way, the deletion. The clock carries it out within minutes. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { dataForget } from 'types/privacy'
import { runningFor, startForgetting } from '../start-forgetting'
import { proofOf } from '../views'

export const forget = handle(dataForget, async context => {
  const { actor, at } = context
  if (actor.posts.some(post => post.from <= at && at < post.until)) return refuse('post-held')
  const running = await runningFor(context, actor.personId)
  const proof = running ? proofOf(running) : await startForgetting(context, proofOf)
  if (!isRefusal(proof)) context.renew({ homes: [], posts: [] })
  return proof
})
