/** Who answers for a step by their post, as neighbours know them. */
import { calledBy } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Role } from 'types/roles'
import type { By } from './rules/line'

/** The post of the caller that allows the step; the name is part of the post, posts are public. */
export function signedAs({ actor, at }: Context, roles: readonly Role[], scope: string): By {
  const post = actor.posts.find(one => hasPost({ ...actor, posts: [one] }, roles, scope, at))
  return { personId: actor.personId, who: post ? calledBy(post) : '社区', at }
}
