/** invite.accept — 10 round trips at the most: rights, tries, invitation, inviter, invitation, then joining. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { inviteAccept } from 'types/community'
import { changePerson } from '../change-person'
import { type Invite, invites, type Person, people } from '../documents'
import { inviteId } from '../invite-id'
import { joinHome } from '../join-home'
import { marksOf, membersOf } from '../joining/household'
import { meOf } from '../session'

const TRIES_AN_HOUR = 5
const HOUR_MS = 3_600_000

export const acceptInvite = handle(inviteAccept, async (context, { code, consent }) => {
  const person = await context.documents.get<Person>(people.name, context.actor.personId)
  if (!person) return refuse('not-signed-in')
  if (wrongLately(person, context.at).length >= TRIES_AN_HOUR) return refuse('code-tries')
  const taken = await takeInvite(context, inviteId(context, code))
  if (!taken) return countWrong(context)
  const { home: path, relation, by } = taken
  const joined = await joinHome(context, context.actor.personId, { path, relation, by, consent })
  if (isRefusal(joined)) return joined
  context.renew(joined)
  return meOf(joined)
})

const wrongLately = (person: Person, now: number): number[] => person.wrongCodes.filter(at => now - HOUR_MS < at)

/** A code is used before the home is joined: a crash in between leaves it with the one person it was used by. */
async function takeInvite(context: Context, id: string): Promise<Invite | null> {
  const invite = await context.documents.get<Invite>(invites.name, id)
  const { personId } = context.actor
  if (!invite || invite.expiresAt <= context.at) return null
  if (invite.usedBy === personId) return invite
  if (invite.usedBy !== '' || !(await stands(context, invite))) return null
  const taken = await context.documents.update(invites.name, id, { usedBy: '' }, { usedBy: personId })
  return taken ? { ...invite, usedBy: personId } : null
}

/** What a neighbour promised is worth nothing once they are no longer at home there. */
async function stands(context: Context, { by, home }: Invite): Promise<boolean> {
  return by === undefined || marksOf(context, await membersOf(context, home), home).has(by)
}

async function countWrong(context: Context): Promise<Refusal> {
  const counted = await changePerson(context, context.actor.personId, person => ({
    ...person,
    wrongCodes: [...wrongLately(person, context.at), context.at]
  }))
  return isRefusal(counted) ? counted : refuse('code-wrong', ['code'])
}
