/** Who answers for a step by their post, as neighbours know them. */
import { calledBy, displayName } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { covers } from 'kernel/scope'
import type { Role } from 'types/roles'
import type { Signed } from './rules/disclosure'

/** @param roles the posts that allow the step; the name shown is of one of these. */
export function signedAs({ actor, at }: Context, roles: readonly Role[], scope: string): Signed {
  const post = actor.posts.find(
    one => roles.includes(one.role) && covers(one.scope, scope) && hasPost({ ...actor, posts: [one] }, roles, scope, at)
  )
  return { personId: actor.personId, who: post ? calledBy(post) : displayName(actor, scope, at), at }
}
