/** Putting somebody on the list of those present: by themselves with the digits, or by the host. */
import { displayName } from 'contexts/community'
import type { Actor } from 'kernel/actor'
import type { Context } from 'kernel/context'
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { type Attender, attend, attendAs } from './attend'
import type { Attendance, Meeting } from './documents'
import { isGroup } from './rules/groups'
import { homeKey } from './rules/home-key'
import { likelyGroup } from './rules/likely-group'
import { signInDigits } from './rules/sign-in-digits'
import { signInRefusal } from './rules/times'

type Derives = Pick<Ports, 'secrets'>
type SignedIn = { signedInAt: number; number: string }

/** The digits of one meeting; another meeting has others. */
export const digitsOf = (ports: Derives, meetingId: string): string =>
  signInDigits(ports.secrets.derive('meeting', meetingId, 16))

/** What stands for an attendance in the lot: nobody without the house key can tell whose it is. */
export const lotKey = (ports: Derives, id: string): string => ports.secrets.derive('lot', id, 16)

export const lotNumber = (key: string): string => signInDigits(key)

/** A home is known here only by what cannot be turned back into it. */
export const homeAttender = (ports: Derives, meetingId: string, home: string): Attender => ({
  id: `${meetingId}:home:${ports.secrets.derive('meeting-home', `${meetingId}/${homeKey(home)}`, 16)}`,
  personId: ''
})

export const headsAttender = (meetingId: string, groupId = ''): Attender => ({
  id: `${meetingId}:heads:${groupId || 'all'}`,
  personId: ''
})

/** 3号楼2单元301 → 3号楼的一户: the building is enough for neighbours. */
export const homeWho = (home: string): string => `${homeKey(home).split('-')[0]}号楼的一户`

/** Whether people sign in now, and for this group. */
export function doorRefusal(meeting: Meeting, at: number, groupId: string | undefined): Refusal | null {
  if (meeting.cancelled) return refuse('meeting-cancelled')
  const reason = signInRefusal(meeting.startsAt, at)
  if (reason) return refuse(reason)
  return isGroup(meeting.groups, groupId) ? null : refuse('meeting-group')
}

/** Signing in twice keeps the first time; a group named later is taken over. */
export async function signIn(
  context: Context,
  meeting: Meeting,
  person: Pick<Actor, 'personId' | 'homes' | 'posts'>,
  groupId: string | undefined
): Promise<SignedIn | Refusal> {
  const { at, actor } = context
  const attendance = await attend(context, meeting, person.personId, before => {
    const group = groupId === undefined || groupId === before.groupId ? {} : { groupId }
    if (before.present === 1) return 'groupId' in group ? { ...before, ...group } : before
    const byHost = person.personId === actor.personId ? {} : { byHost: true as const }
    const who = displayName(person, meeting.scope, at)
    const likely = before.groupId || likelyGroup(meeting.groups, person.homes, meeting.scope)
    return { ...before, who, present: 1, signedInAt: at, ...byHost, groupId: groupId ?? likely }
  })
  return answered(context, attendance, at)
}

/** The last number given for a home counts; it is no error to be told of the same home twice. */
export async function signInHome(
  context: Context,
  meeting: Meeting,
  { home, heads, groupId }: { home: string; heads: number; groupId?: string | undefined }
): Promise<SignedIn | Refusal> {
  const { at } = context
  const attender = homeAttender(context, meeting._id, home)
  const attendance = await attendAs(context, meeting, attender, before => {
    const group = groupId === undefined ? {} : { groupId }
    return { ...before, who: homeWho(home), present: heads, signedInAt: at, byHost: true as const, ...group }
  })
  return answered(context, attendance, at)
}

function answered(context: Context, attendance: Attendance | Refusal, at: number): SignedIn | Refusal {
  if (isRefusal(attendance)) return attendance
  return { signedInAt: attendance.signedInAt ?? at, number: lotNumber(lotKey(context, attendance._id)) }
}
