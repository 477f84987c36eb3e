/** Times in the words people use, always as a clock in China shows them, whatever the phone is set to. */
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const CHINA_MINUTES = 8 * 60

/** The moment on China's clock; there is no summer time. */
const inChina = (at: number): Dayjs => dayjs.utc(at).utcOffset(CHINA_MINUTES).locale('zh-cn')

/** "7:30", in 24 hours when the part of the day is not said: "19:30". */
const clock = (moment: Dayjs): string => moment.format('H:mm')

/** "今天" "明天" "昨天", else "6 月 2 日", with the year when it is another one. */
export function day(at: number, now: number): string {
  const moment = inChina(at)
  const days = moment.startOf('day').diff(inChina(now).startOf('day'), 'day')
  const near: Record<string, string> = { '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' }
  const word = near[String(days)]
  if (word) return word
  return moment.format(moment.year() === inChina(now).year() ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

/** "6 月 2 日 19:30", "今天 9:05". */
export const dayAndTime = (at: number, now: number): string => `${day(at, now)} ${clock(inChina(at))}`

/** For paper, which is read on any day: "2026 年 6 月 2 日". */
export const fullDay = (at: number): string => inChina(at).format('YYYY 年 M 月 D 日')

/** For paper: "2026 年 6 月 2 日（周二）19:30". */
export const fullTime = (at: number): string => inChina(at).format('YYYY 年 M 月 D 日（dd）HH:mm').replace('（', '（周')

/** "2026-06": the month in China, or so many months before it. */
export const chinaMonth = (at: number, back = 0): string =>
  inChina(at).startOf('month').subtract(back, 'month').format('YYYY-MM')

/** "6/2", for the narrow place under a step. */
export const shortDay = (at: number): string => inChina(at).format('M/D')

/** Close by, as one would say it: "今晚 7:30", "明天上午 9:00"; further away "6 月 28 日 20:00". */
export function said(at: number, now: number): string {
  const moment = inChina(at)
  const word = day(at, now)
  if (!['今天', '明天', '后天', '昨天'].includes(word)) return `${word} ${clock(moment)}`
  const hour = moment.hour()
  const twelve = `${hour > 12 ? hour - 12 : hour}:${moment.format('mm')}`
  if (hour >= 18) return word === '今天' ? `今晚 ${twelve}` : `${word}晚上 ${twelve}`
  if (hour < 6) return `${word}凌晨 ${twelve}`
  if (hour < 12) return `${word}上午 ${twelve}`
  return `${word}${hour === 12 ? '中午' : '下午'} ${twelve}`
}

/** A span in at most two units: "3 天", "1 小时 12 分", "不到 1 分钟". */
export function span(ms: number): string {
  if (ms < MINUTE_MS) return '不到 1 分钟'
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} 分钟`
  if (ms >= DAY_MS) return `${Math.floor(ms / DAY_MS)} 天`
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS)
  return `${Math.floor(ms / HOUR_MS)} 小时${minutes > 0 ? ` ${minutes} 分` : ''}`
}

/** "还剩 3 天"; once it is over "超时 2 小时". */
export const left = (until: number, now: number): string =>
  until > now ? `还剩 ${span(until - now)}` : `超时 ${span(now - until)}`
