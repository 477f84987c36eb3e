/** Times on a reception day: cut to equal lengths, one resident each, one for a resident. */
import { formFacts, type MeetingForm } from 'types/meeting-forms'
import type { Reason } from 'types/refusals'

export interface Booking {
  at: number
  personId: string
  /** How neighbours see them. */
  who: string
  about: string
}

interface Received {
  form: MeetingForm
  startsAt: number
  lastsMinutes: number
}

const MINUTE_MS = 60_000

/** The times that can be booked; none where the form has no reception. A rest shorter than one time is not given out. */
export function slotTimes({ form, startsAt, lastsMinutes }: Received): number[] {
  const { slotMinutes } = formFacts[form]
  if (!slotMinutes) return []
  const count = Math.floor(lastsMinutes / slotMinutes)
  return Array.from({ length: count }, (_, index) => startsAt + index * slotMinutes * MINUTE_MS)
}

/** The bookings with this one in; who had another time gives it back. */
export function booked(meeting: Received, bookings: readonly Booking[], wanted: Booking): Booking[] | Reason {
  if (!slotTimes(meeting).includes(wanted.at)) return 'slot-unknown'
  if (bookings.some(one => one.at === wanted.at && one.personId !== wanted.personId)) return 'slot-taken'
  return [...bookings.filter(one => one.personId !== wanted.personId), wanted].sort((a, b) => a.at - b.at)
}

/** A meeting that is moved takes the booked times along; those that fall outside are given back. */
export function movedBookings(before: Received, after: Received, bookings: readonly Booking[]): Booking[] {
  const times = slotTimes(after)
  return bookings
    .map(one => ({ ...one, at: one.at + after.startsAt - before.startsAt }))
    .filter(one => times.includes(one.at))
}
