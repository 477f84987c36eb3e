/** invite.issue — 2 round trips: the home, the invitation. The code itself is not stored, only what it derives to. */
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { inviteIssue } from 'types/community'
import { type Home, homes, invites } from '../documents'
import { inviteId } from '../invite-id'

const VALID_MS = 14 * 86_400_000

export const issueInvite = handle(inviteIssue, async (context, { scope, relation }) => {
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
      usedBy: ''
    },
    made => made
  )
  return isRefusal(invite) ? invite : { code, label: home.label, expiresAt: invite.expiresAt }
})
