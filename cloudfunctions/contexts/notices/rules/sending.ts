/** When a notice may come to a person's WeChat: at once, with the day's one message, after the quiet hours, or never. */
import type { Jurisdiction } from 'types/law'
import type { NoticeWishes } from 'types/notices'
import { isBetween, nextMinuteOfDay } from './china-day'

type Clocks = Pick<Jurisdiction, 'digestMinute' | 'quietFromMinute' | 'quietUntilMinute'>

/** What holds while a person has not said otherwise. */
export const usualWishes = (law: Clocks): NoticeWishes => ({
  general: 'daily',
  quietFrom: law.quietFromMinute.value,
  quietUntil: law.quietUntilMinute.value
})

export interface Sendable {
  general?: true
  urgent?: true
  /** The moment it is about. */
  when?: number
}

/** A general notice about something this close behind the day's message would come too late with it. */
const LEAD_MS = 3 * 3_600_000

/**
 * @param at now
 * @returns `at` itself for at once, a later moment for the round of that moment, null for never
 */
export function sendAt(notice: Sendable, wishes: NoticeWishes, law: Clocks, at: number): number | null {
  if (notice.urgent) return at
  if (notice.general && wishes.general === 'none') return null
  const wanted = notice.general && wishes.general === 'daily' ? withTheDay(notice.when, law, at) : at
  if (!isBetween(wanted, wishes.quietFrom, wishes.quietUntil)) return wanted
  return nextMinuteOfDay(wanted, wishes.quietUntil)
}

function withTheDay(when: number | undefined, law: Clocks, at: number): number {
  const digest = nextMinuteOfDay(at, law.digestMinute.value)
  return when !== undefined && when >= at && when < digest + LEAD_MS ? at : digest
}
