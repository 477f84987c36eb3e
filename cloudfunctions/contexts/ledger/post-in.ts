/** The post by which somebody answers for a step, as neighbours know it. */
import { calledBy } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Role } from 'types/roles'

/** The caller holds one of the roles there: the operation has asked. */
export function postIn({ actor, at }: Context, roles: readonly Role[], scope: string): string {
  const post = actor.posts.find(one => hasPost({ ...actor, posts: [one] }, roles, scope, at))
  if (!post) throw new Error(`none of ${roles.join(', ')} in ${scope}`)
  return calledBy(post)
}
