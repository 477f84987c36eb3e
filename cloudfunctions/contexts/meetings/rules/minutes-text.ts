/** The one text that a confirmation stands on: what was written, for which meeting, in a fixed order. */
import type { Minutes } from 'types/meetings'

interface Held {
  _id: string
  title: string
  startsAt: number
}

/** Changes whenever a word, a date, an order or the meeting changes, and never otherwise. */
export function minutesText(meeting: Held, minutes: Minutes): string {
  const { facts, views, agreements, openPoints } = minutes
  return JSON.stringify([
    'minutes-1',
    meeting._id,
    meeting.title,
    meeting.startsAt,
    facts,
    views.map(view => [view.group, view.text]),
    agreements.map(agreement => [agreement.text, agreement.owner, agreement.doneBy]),
    openPoints
  ])
}
