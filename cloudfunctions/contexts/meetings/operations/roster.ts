/** meeting.roster — 2 round trips: for the host, who comes and who is there, by building and never by name. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingRoster } from 'types/meeting-day'
import { type Attendance, attendances, meetings } from '../documents'
import { canSpeak } from '../lot'
import { placeOf } from '../rules/lot'
import { lotKey, lotNumber } from '../sign-in'

/** More than a hall holds. */
const LINES_MAX = 1000

export const roster = handle(meetingRoster, async (context, { meetingId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const found = await context.documents.find<Attendance>(
    attendances.name,
    { meetingId },
    { order: { present: 'desc', personId: 'asc' }, limit: LINES_MAX }
  )
  const lines = found.map(one => {
    const key = lotKey(context, one._id)
    const place = placeOf(meeting.draws, key)
    return {
      who: one.who || '居民',
      ...(one.groupId ? { groupId: one.groupId } : {}),
      ...(one.reply ? { reply: one.reply } : {}),
      present: one.present,
      number: canSpeak(one) ? lotNumber(key) : '',
      ...(place ? { place } : {})
    }
  })
  // In the order of speaking; those without a place after them, who is there before who only said so.
  const last = lines.length + 1
  return { items: lines.sort((a, b) => (a.place ?? last) - (b.place ?? last) || b.present - a.present) }
})
