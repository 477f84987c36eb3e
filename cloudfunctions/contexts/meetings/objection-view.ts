/** One objection as one person may see it. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { hosts } from 'types/meeting-parts'
import type { ObjectionView } from 'types/minutes'
import type { Objection } from './talk-documents'

/** Who may answer for a meeting at this place. */
export const answersAt = ({ actor, at }: Context, scope: string): boolean => hasPost(actor, hosts, scope, at)

export function objectionView(context: Context, one: Objection): ObjectionView {
  const { _id: id, kind, by, text, at, state, dueAt, answer } = one
  const mine = one.authorId === context.actor.personId
  const canAnswer = state === 'open' && answersAt(context, one.scope)
  return { id, kind, by, mine, text, at, state, dueAt, ...(answer ? { answer } : {}), canAnswer }
}
