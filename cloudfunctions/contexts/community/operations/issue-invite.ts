/** invite.issue — 3 round trips: rights, the home, the invitation. The code is not stored, only what it derives to. */
import type { HomeRelation } from 'kernel/actor'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { homeKeepers, inviteIssue } from 'types/community'
import { type Home, homes, invites } from '../documents'
import { inviteId } from '../invite-id'
import { inviterMark } from '../joining/household'
import { mayInvite } from '../rules/household'

const VALID_MS = 14 * 86_400_000

export const issueInvite = handle(inviteIssue, async (context, { scope, relation }) => {
  const by = inviter(context, scope, relation)
  if (isRefusal(by)) return by
  const home = await context.documents.get<Home>(homes.name, scope)
  if (!home || home.removed) return refuse('not-found')
  const code = context.secrets.derive('invite', context.requestKey, 8)
  const invite = await create(
    context,
    invites,
    {
      _id: inviteId(context, code),
      home: scope,
      label: home.label,
      relation,
      expiresAt: context.at + VALID_MS,
      usedBy: '',
      ...(by ? { by } : {})
    },
    made => made
  )
  return isRefusal(invite) ? invite : { code, label: home.label, expiresAt: invite.expiresAt }
})

/** Undefined for those who keep the register; else the mark of the neighbour, who invites to their own home alone. */
function inviter({ actor, secrets, at }: Context, scope: string, relation: HomeRelation): string | undefined | Refusal {
  if (hasPost(actor, homeKeepers, scope, at)) return undefined
  const tie = actor.homes.find(home => home.path === scope)
  if (!tie) return refuse('not-allowed')
  if (!mayInvite(tie.relation).includes(relation)) return refuse('invite-relation', ['relation'])
  return inviterMark({ secrets }, actor.personId, scope)
}
