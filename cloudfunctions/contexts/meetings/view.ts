/** A meeting as one person may see it. */
import { mediaViews } from 'contexts/content'
import { mayThey, type Subject } from 'kernel/authority'
import type { Context } from 'kernel/context'
import type { Operation } from 'types/contract'
import { meetingCode, meetingSignIn } from 'types/meeting-day'
import { type MeetingCard, type MeetingView, meetingBook, meetingReply } from 'types/meetings'
import { meetingConfirm, meetingMinute } from 'types/minutes'
import { attendanceId } from './attend'
import { type Attendance, attendances, type Meeting, meetings } from './documents'
import { type GroupCount, standingOf, unanswered } from './rules/groups'
import { placeOf, wholeOrder } from './rules/lot'
import { slotTimes } from './rules/slots'
import { confirmRefusal, factsRefusal, meetingState, minuteRefusal } from './rules/standing'
import { doorsAreOpen, endsAt, signInRefusal } from './rules/times'
import { lotKey } from './sign-in'

export function cardOf(meeting: Meeting, personId: string): MeetingCard {
  const { _id: id, scope, matterId, form, title, place, startsAt, host } = meeting
  const about = matterId === undefined ? {} : { matterId }
  const when = { startsAt, endsAt: endsAt(meeting) }
  return {
    id,
    scope,
    ...about,
    form,
    title,
    place,
    ...when,
    state: meetingState(meeting),
    host,
    iHost: meeting.hostId === personId
  }
}

interface Counts {
  coming: number
  present: number
  confirmed: number
  byGroup: GroupCount[]
}

/** Those coming, present and confirmed, added up from the attendances, altogether and by group; one round trip. */
export async function countsOf(context: Pick<Context, 'documents'>, meetingId: string): Promise<Counts> {
  const fields = ['coming', 'present', 'confirmed']
  const rows = await context.documents.group(attendances.name, { meetingId }, 'groupId', fields)
  const total = (field: string) => rows.reduce((sum, { sums }) => sum + (sums[field] ?? 0), 0)
  const byGroup = rows.map(({ key, sums }) => ({
    groupId: String(key ?? ''),
    coming: sums.coming ?? 0,
    present: sums.present ?? 0
  }))
  return { coming: total('coming'), present: total('present'), confirmed: total('confirmed'), byGroup }
}

/** Two round trips, side by side; with pictures pinned to it two more. */
export async function viewOf(context: Context, meeting: Meeting): Promise<MeetingView> {
  const { personId } = context.actor
  const pinned = meeting.facts && !meeting.facts.refused ? meeting.facts : undefined
  const [counts, mine, media] = await Promise.all([
    countsOf(context, meeting._id),
    context.documents.get<Attendance>(attendances.name, attendanceId(meeting._id, personId)),
    mediaViews(context, pinned?.media ?? [])
  ])
  const standing = standingOf(meeting.groups, counts.byGroup, doorsAreOpen(meeting.startsAt, context.at))
  const { urgent, besides, cancelled, changed, acknowledged, minutes, minutesHash } = meeting
  const hosts = isHost(context, meeting)
  return {
    ...cardOf(meeting, personId),
    topics: meeting.topics,
    ...(urgent ? { urgent } : {}),
    ...(besides ? { besides } : {}),
    ...(pinned ? { facts: { text: pinned.text, media } } : {}),
    ...(cancelled ? { cancelled: cancelled.why } : {}),
    ...(changed ? { changed } : {}),
    coming: counts.coming,
    present: counts.present,
    confirmed: counts.confirmed,
    ...standing,
    ...(acknowledged ? { acknowledged } : {}),
    ...(mine?.reply ? { myReply: mine.reply } : {}),
    ...(mine?.groupId ? { myGroup: mine.groupId } : {}),
    iSignedIn: mine?.present === 1,
    iConfirmed: mine?.confirmed === 1,
    ...slotsOf(meeting, personId, hosts),
    ...speakingOf(context, meeting),
    ...(hosts ? { notes: meeting.notes.map(({ at, text }) => ({ at, text })) } : {}),
    ...(minutes ? { minutes } : {}),
    ...(minutesHash ? { minutesHash } : {}),
    acts: actsOf(context, meeting, mine, unanswered(standing.missing, acknowledged).length > 0)
  }
}

const may = ({ actor, at }: Context, meeting: Meeting, { who }: Operation): boolean => {
  const subject: Subject = meetings.subject(meeting)
  return mayThey(actor, who, subject, at) === 'yes'
}

/** Whoever may hold meetings at this place, whether they called this one or not. */
const isHost = (context: Context, meeting: Meeting): boolean => may(context, meeting, meetingCode)

/** What a resident wants to say is for the host and for themselves. */
function slotsOf(meeting: Meeting, personId: string, hosts: boolean): Pick<MeetingView, 'slots'> {
  const times = slotTimes(meeting)
  if (times.length === 0) return {}
  const slots = times.map(at => {
    const booking = meeting.slots.find(one => one.at === at)
    if (!booking) return { at, state: 'free' as const }
    const mine = booking.personId === personId
    const state = mine ? ('mine' as const) : ('taken' as const)
    return { at, state, ...(mine || hosts ? { about: booking.about } : {}), ...(hosts ? { who: booking.who } : {}) }
  })
  return { slots }
}

function speakingOf(context: Context, { _id, draws }: Meeting): Pick<MeetingView, 'speaking'> {
  const last = draws[draws.length - 1]
  if (!last) return {}
  const myPlace = placeOf(draws, lotKey(context, attendanceId(_id, context.actor.personId)))
  const count = wholeOrder(draws).length
  return { speaking: { count, minutesEach: last.minutesEach, ...(myPlace ? { myPlace } : {}) } }
}

function actsOf(context: Context, meeting: Meeting, mine: Attendance | null, missing: boolean): MeetingView['acts'] {
  const { at } = context
  const { startsAt, cancelled, lockedAt } = meeting
  const can = (operation: Operation) => may(context, meeting, operation)
  const hosts = isHost(context, meeting)
  const present = mine?.present === 1
  const doors = !cancelled && signInRefusal(startsAt, at) === null
  const canConfirm = mine?.confirmed !== 1 && confirmRefusal(meeting, present, meeting.minutesHash ?? '') === null
  const acts: MeetingView['acts'] = []
  if (!cancelled && at < startsAt && can(meetingReply)) acts.push('reply')
  if (!present && doors && can(meetingSignIn)) acts.push('sign-in')
  if (hosts) acts.push('host')
  if (hosts && !cancelled && at < startsAt) acts.push('change')
  if (hosts && factsRefusal(meeting) === null) acts.push('facts')
  if (hosts && doors && lockedAt === undefined) acts.push('draw')
  if (hosts && !cancelled && missing && lockedAt === undefined) acts.push('acknowledge')
  if (!cancelled && slotTimes(meeting).some(slot => slot > at) && can(meetingBook)) acts.push('book')
  if (minuteRefusal(meeting, at) === null && can(meetingMinute)) acts.push('minute')
  if (canConfirm && can(meetingConfirm)) acts.push('confirm')
  return acts
}
