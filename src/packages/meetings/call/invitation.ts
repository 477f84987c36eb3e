/** What the host fills in to call a meeting, with the defaults that are right most evenings. */
import { type MeetingCard, meetingForms } from 'types/meetings'
import { dayField, momentOf } from '@/ui/day-fields'

export interface Invitation {
  form: MeetingCard['form']
  title: string
  place: string
  /** `YYYY-MM-DD` and `HH:mm`; empty until chosen: then the usual time. */
  day: string
  clock: string
  topics: string[]
}

export const USUAL_CLOCK = '19:30'
export const TITLE_MIN = 4
const LINE_MIN = 2
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export const emptyInvitation = (title: string): Invitation => ({
  form: meetingForms[0],
  title,
  place: '',
  day: '',
  clock: '',
  topics: [title]
})

/** The chosen time; without one tonight at half past seven, tomorrow when that is less than an hour away. */
export function startOf({ day, clock }: Invitation, now: number): number {
  const at = clock || USUAL_CLOCK
  if (day) return momentOf(day, at)
  const tonight = momentOf(dayField(now), at)
  return tonight - now >= HOUR_MS ? tonight : tonight + DAY_MS
}

/** Why the time cannot be; the server has the last word. */
export const timeTrouble = (startsAt: number, now: number): string | undefined =>
  startsAt - now < HOUR_MS ? '至少提前一小时，邻居才来得及' : undefined

export const filled = (lines: readonly string[]): string[] => lines.map(text => text.trim()).filter(Boolean)

/** What is still to be filled in, in words; empty when the notice can go out. */
export function missingOf(invitation: Invitation, now: number): string[] {
  const { title, place, topics } = invitation
  const said = filled(topics)
  return [
    ...(title.trim().length < TITLE_MIN ? ['说什么事'] : []),
    ...(place.trim().length < LINE_MIN ? ['在哪儿开'] : []),
    ...(timeTrouble(startOf(invitation, now), now) ? ['晚一点的时间'] : []),
    ...(said.length === 0 || said.some(text => text.length < LINE_MIN) ? ['议题'] : [])
  ]
}
