/** A year of 金麒麟小区's public money, from opening the book to the line that was drafted yesterday. */
import type { Hand } from '../../hand'
import type { Moment } from '../calendar'
import { DAY, dayAt, daysLater, firstOfMonth, lastOfMonth, momentOf } from '../china-days'
import { keepMonth } from './bookkeeping'
import { clearing } from './clearing'
import { decidedUses } from './decided-uses'
import { doubts } from './doubts'
import type { Registered } from './income-lines'
import { publishQuarters } from './quarters'
import { appointKeepers, openBook, register } from './register'

const OPENED_AGO = 361
const HOUR = DAY / 24
/** Lines of the newest file that wait for the checker. */
const UNCHECKED = 3

/** @param dayOf 09:00 so many days before the visitor comes, who comes at `now` */
export function accountsYear(hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] {
  const openedDay = dayAt(dayOf(OPENED_AGO))
  let contracts: Registered[] = []
  const begin = async () => {
    contracts = await register(hand, openedDay)
  }
  return [
    { at: dayOf(OPENED_AGO + 2), run: () => appointKeepers(hand) },
    { at: dayOf(OPENED_AGO), run: () => openBook(hand, openedDay) },
    { at: dayOf(OPENED_AGO) + 2 * HOUR, run: begin },
    ...monthsOf(hand, openedDay, () => contracts, now),
    ...publishQuarters(hand, openedDay, dayAt(now), now),
    ...decidedUses(hand, now),
    ...clearing(hand, now),
    ...doubts(hand, openedDay, dayOf, now)
  ]
}

/** Each month is booked on the second of the next one; the running month yesterday. */
function monthsOf(hand: Hand, openedDay: string, contracts: () => readonly Registered[], now: number): Moment[] {
  const months: Moment[] = []
  const yesterday = now - DAY + 6 * HOUR
  for (let first = firstOfMonth(openedDay); momentOf(first, 0) < yesterday; first = firstOfMonth(first, 1)) {
    const usual = momentOf(daysLater(firstOfMonth(first, 1), 1), 10)
    const newest = usual > yesterday
    const until = newest ? dayAt(yesterday) : lastOfMonth(first)
    const run = async () => {
      const from = first > openedDay ? first : openedDay
      await keepMonth(hand, { first, from, until, contracts: contracts(), leave: newest ? UNCHECKED : 0 })
    }
    months.push({ at: newest ? yesterday : usual, run })
  }
  return months
}
