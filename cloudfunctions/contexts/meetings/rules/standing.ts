/** What a meeting is at, and what that allows a person to do. */
import type { Minutes } from 'types/minutes'
import type { Reason } from 'types/refusals'

interface Held {
  startsAt: number
  cancelled?: { why: string }
  minutes?: Minutes
  minutesHash?: string
  lockedAt?: number
}

export function meetingState(meeting: Held): 'noticed' | 'cancelled' | 'minuted' | 'confirmed' {
  if (meeting.cancelled) return 'cancelled'
  if (!meeting.minutes) return 'noticed'
  return meeting.lockedAt === undefined ? 'minuted' : 'confirmed'
}

/** Minutes are written from the start on and corrected until the first confirmation. */
export function minuteRefusal(meeting: Held, at: number): Reason | null {
  if (meeting.cancelled) return 'meeting-cancelled'
  if (at < meeting.startsAt) return 'meeting-not-started'
  return meeting.lockedAt === undefined ? null : 'minutes-locked'
}

/** Only who was there confirms, and only the text they saw. */
export function confirmRefusal(meeting: Held, present: boolean, seenHash: string): Reason | null {
  if (!meeting.minutes) return 'minutes-missing'
  if (!present) return 'not-present'
  return seenHash === meeting.minutesHash ? null : 'stale-view'
}

/** What is known stands at the top until the talk starts: until an order is drawn or minutes are written. */
export function factsRefusal(meeting: Held & { draws: readonly unknown[] }): Reason | null {
  if (meeting.cancelled) return 'meeting-cancelled'
  return meeting.draws.length > 0 || meeting.minutes ? 'facts-closed' : null
}
