/** Changing one attendance: made when it is not there yet, changed under its version when it is. */
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type Attendance, attendances, type Meeting } from './documents'

/** Whose attendance it is; `personId` is empty for a home or a count of heads. */
export interface Attender {
  id: string
  personId: string
}

type Decide = (attendance: Attendance) => Attendance | Refusal

export const attendanceId = (meetingId: string, personId: string): string => `${meetingId}:${personId}`

/**
 * The caller may know of the meeting: that is the operation's to see to. Two round trips when nothing goes wrong.
 * @param seen the attendance when the operation has read it already: saves the first look.
 */
export const attend = (
  context: Context,
  meeting: Meeting,
  personId: string,
  decide: Decide,
  seen?: Attendance | null
): Promise<Attendance | Refusal> =>
  attendAs(context, meeting, { id: attendanceId(meeting._id, personId), personId }, decide, seen)

/** The same for anybody, also for those who have no account. */
export async function attendAs(
  context: Context,
  meeting: Meeting,
  attender: Attender,
  decide: Decide,
  seen?: Attendance | null
): Promise<Attendance | Refusal> {
  let given = seen
  const settled = await untilSettled<Attendance | Refusal>(async () => {
    const known = given === undefined ? await context.documents.get<Attendance>(attendances.name, attender.id) : given
    given = undefined
    const before = known ?? nobodyYet(meeting, attender)
    const earlier = before.served.find(one => one.key === context.requestKey)
    if (earlier) return earlier.content === context.contentHash ? before : refuse('request-reused')
    const wanted = decide(before)
    if (isRefusal(wanted) || wanted === before) return wanted
    const served = { key: context.requestKey, content: context.contentHash }
    const after = nextVersion(attendances, before, wanted, context.at, served)
    return (await write(context, known, after)) ? after : 'again'
  })
  return settled ?? refuse('busy')
}

async function write(context: Context, known: Attendance | null, after: Attendance): Promise<boolean> {
  if (known) {
    return context.documents.update(attendances.name, after._id, { version: known.version }, patchOf(known, after))
  }
  try {
    await context.documents.add(attendances.name, [after])
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}

export const nobodyYet = (meeting: Meeting, { id, personId }: Attender): Attendance => ({
  _id: id,
  meetingId: meeting._id,
  personId,
  scope: meeting.scope,
  who: '',
  groupId: '',
  coming: 0,
  present: 0,
  confirmed: 0,
  version: 0,
  served: [],
  outbox: [],
  nextDueAt: null
})
