/** What a meeting is at, and what that allows a person to do. */
import type { Minutes } from 'types/meetings'
import type { Reason } from 'types/refusals'

interface Held {
  startsAt: number
  minutes?: Minutes
  minutesHash?: string
  lockedAt?: number
}

export function meetingState(meeting: Held): 'noticed' | 'minuted' | 'confirmed' {
  if (!meeting.minutes) return 'noticed'
  return meeting.lockedAt === undefined ? 'minuted' : 'confirmed'
}

/** Minutes are written from the start on and corrected until the first confirmation. */
export function minuteRefusal(meeting: Held, at: number): Reason | null {
  if (at < meeting.startsAt) return 'meeting-not-started'
  return meeting.lockedAt === undefined ? null : 'minutes-locked'
}

/** Only who was there confirms, and only the text they saw. */
export function confirmRefusal(meeting: Held, present: boolean, seenHash: string): Reason | null {
  if (!meeting.minutes) return 'minutes-missing'
  if (!present) return 'not-present'
  return seenHash === meeting.minutesHash ? null : 'stale-view'
}
