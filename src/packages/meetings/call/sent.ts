/** An invitation as it is sent: trimmed, without what was left empty. */
import type { InputOf } from '@/cloud/contract'
import { filled, type Invitation } from './invitation'

interface At {
  scope: string
  matterId: string
  startsAt: number
}

export function sentOf(invitation: Invitation, { scope, matterId, startsAt }: At): InputOf<'meeting.call'> {
  const { form, groups, reach } = invitation
  const [title, place, facts, urgent, besides] = [
    invitation.title.trim(),
    invitation.place.trim(),
    invitation.facts.trim(),
    invitation.urgent.trim(),
    invitation.besides.trim()
  ]
  return {
    scope: reach || scope,
    ...(matterId ? { matterId } : {}),
    form,
    title,
    place,
    startsAt,
    topics: filled(invitation.topics),
    groups,
    ...(facts ? { facts: { text: facts, media: [] } } : {}),
    ...(urgent ? { urgent } : {}),
    ...(besides ? { besides } : {})
  }
}
