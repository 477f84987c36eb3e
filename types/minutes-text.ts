/** The one text that a confirmation stands on; pure, so that the server signs it and every phone can make it again. */
import type { Minutes } from './minutes'

interface Held {
  id: string
  title: string
  startsAt: number
}

type Plain = readonly unknown[]

const viewsOf = ({ views }: Minutes): Plain =>
  views.map(({ group, text, name }) => (name === undefined ? [group, text] : [group, text, name]))

const firstForm = (meeting: Held, minutes: Minutes): Plain => [
  'minutes-1',
  meeting.id,
  meeting.title,
  meeting.startsAt,
  minutes.facts,
  viewsOf(minutes),
  minutes.agreements.map(({ text, owner, doneBy }) => [text, owner, doneBy]),
  minutes.openPoints
]

/** With all that methods.md (4) asks of a record; what is absent stands as null, so that nothing can be slipped in. */
function secondForm(meeting: Held, minutes: Minutes, held: NonNullable<Minutes['held']>): Plain {
  const { place, from, to, host, recorder, roll } = held
  const { options = [], next, media = [] } = minutes
  return [
    'minutes-2',
    meeting.id,
    meeting.title,
    meeting.startsAt,
    [place, from, to, host, recorder],
    [roll.concerned, roll.present, roll.groups.map(one => [one.group, one.concerned, one.present]), roll.missing],
    minutes.facts,
    viewsOf(minutes),
    options.map(one => [one.title, one.costFen ?? null, one.payer, one.keeper, one.loses, one.madeGood, one.chosen]),
    minutes.agreements.map(one => [one.text, one.owner, one.ownerPost ?? null, one.doneBy]),
    minutes.openPoints,
    next ? [next.at, next.about] : null,
    media
  ]
}

/** Changes whenever a word, a sum, a date, an order or the meeting changes, and never otherwise. */
export function minutesText(meeting: Held, minutes: Minutes): string {
  const { held } = minutes
  return JSON.stringify(held ? secondForm(meeting, minutes, held) : firstForm(meeting, minutes))
}
