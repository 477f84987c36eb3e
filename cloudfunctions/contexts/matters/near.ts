/** Whether a place is one's own business: by a post that covers it, or because it lies where one lives. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { compoundOf, covers } from 'kernel/scope'
import { matterList } from 'types/matters'

/** Those whose post lets them see every matter of a place. */
const watchers = matterList.who.roles ?? []

export const servesAt = ({ actor, at }: Context, scope: string): boolean => hasPost(actor, watchers, scope, at)

/** The place lies in a compound where the person has a home: what is above it is not theirs to open or list. */
export const livesAround = ({ actor }: Context, scope: string): boolean =>
  actor.homes.some(home => covers(compoundOf(home.path), scope))
