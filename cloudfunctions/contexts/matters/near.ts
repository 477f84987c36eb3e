/** Whether a place is one's own business: by a post that covers it, or because it lies where one lives. */
import type { Post } from 'kernel/actor'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { compoundOf, covers, isWithinCompound } from 'kernel/scope'
import { matterList } from 'types/matters'
import { matterHelpers } from 'types/raising'

/** Those whose post lets them see every matter of a place. */
const watchers = matterList.who.roles ?? []

export const servesAt = ({ actor, at }: Context, scope: string): boolean => hasPost(actor, watchers, scope, at)

/** The place lies in a compound where the person has a home or serves: what is above it is not theirs to list. */
export const livesAround = ({ actor, at }: Context, scope: string): boolean =>
  actor.homes.some(home => covers(compoundOf(home.path), scope)) || actor.posts.some(post => isNear(post, scope, at))

const isNear = ({ scope: served, from, until }: Post, scope: string, at: number): boolean =>
  from <= at && at < until && isWithinCompound(served) && covers(compoundOf(served), scope)

/** Whether the post lets them speak for others somewhere in the matter's compound. */
export const helpsAround = ({ actor, at }: Context, scope: string): boolean =>
  hasPost(actor, matterHelpers, scope, at) ||
  actor.posts.some(post => matterHelpers.some(role => role === post.role) && isNear(post, compoundOf(scope), at))
