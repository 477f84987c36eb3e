/** The months of the books of hours and points: the clerk closes each when it is over, the checker confirms it. */
import type { Hand } from '../../hand'
import { checker, clerk } from '../../people'
import { community } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt } from '../china-days'

const HOUR = DAY / 24
const books = ['hours', 'points'] as const

const monthOf = (at: number): string => dayAt(at).slice(0, 7)

/** On the first of these Saturdays in each month, the month before; in the evening, when the day's help is booked. */
export function closeMonths(hand: Hand, saturdays: readonly number[]): Moment[] {
  return saturdays.flatMap((at, index): Moment[] => {
    const before = saturdays[index - 1]
    if (before === undefined || monthOf(before) === monthOf(at)) return []
    const each = (who: string, operation: string) => async () => {
      for (const kind of books) await hand.act(who, operation, { scope: community, kind, month: monthOf(before) })
    }
    return [
      { at: at + 9 * HOUR, run: each(clerk, 'ledger.close') },
      { at: at + 10 * HOUR, run: each(checker, 'ledger.confirm') }
    ]
  })
}
