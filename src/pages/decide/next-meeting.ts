/** The meeting that comes next, if there is one: what the first banner and the elder card tell. */
import type { MeetingCard } from 'types/meetings'
import { usePages } from '@/cloud/query'
import type { Place } from '@/session/place'

const HOUR_MS = 3_600_000

/** Still worth going to an hour after it began. */
function nextMeeting(meetings: readonly MeetingCard[], now: number): MeetingCard | undefined {
  return meetings
    .filter(({ state, startsAt }) => state === 'noticed' && startsAt > now - HOUR_MS)
    .sort((one, other) => one.startsAt - other.startsAt)[0]
}

export function useNextMeeting(place: Place | undefined, now: number): MeetingCard | undefined {
  const list = usePages('meeting.list', { scope: place?.scope ?? '' }, { enabled: place !== undefined })
  return nextMeeting(list.items, now)
}
