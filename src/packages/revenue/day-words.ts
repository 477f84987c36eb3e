/** Days of the books as people say them. */
import { dayField } from '@/ui/day-fields'

/** 2026 年 3 月 14 日; without the year when it is the present one. */
export function dayWords(day: string, now: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${Number(month)} 月 ${Number(date)} 日`
  return year === dayField(now).slice(0, 4) ? words : `${year} 年 ${words}`
}

/** 2026-03-01 to 2026-03-31: 3 月 1 日—3 月 31 日. */
export const daysWords = (from: string, until: string, now: number): string =>
  `${dayWords(from, now)}—${dayWords(until, now)}`
