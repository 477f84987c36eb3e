/** Times in words, on China's clock whatever the machine is set to. */
import { day, dayAndTime, left, said, shortDay, span } from '@/ui/time'

/** 2026-06-25 12:00 in China. */
const noon = Date.UTC(2026, 5, 25, 4)
const HOUR = 3_600_000
const DAY = 24 * HOUR

test.each([
  [noon + 7.5 * HOUR, '今晚 7:30'],
  [noon + 21 * HOUR, '明天上午 9:00'],
  [noon, '今天中午 12:00'],
  [noon + 3 * HOUR, '今天下午 3:00'],
  [noon + 12 * HOUR, '明天凌晨 0:00'],
  [noon + 3 * DAY + 8 * HOUR, '6 月 28 日 20:00'],
  [noon - DAY + 8 * HOUR, '昨天晚上 8:00']
])('%d is said as %s', (at, words) => {
  expect(said(at, noon)).toBe(words)
})

test('a day changes at midnight in China, not in UTC and not where the phone thinks it is', () => {
  const beforeMidnight = Date.UTC(2026, 5, 25, 15, 59)
  expect(day(beforeMidnight, noon)).toBe('今天')
  expect(day(beforeMidnight + 60_000, noon)).toBe('明天')
  expect(shortDay(beforeMidnight + 60_000)).toBe('6/26')
})

test('the year is said when it is another one', () => {
  expect(day(noon + 365 * DAY, noon)).toBe('2027 年 6 月 25 日')
  expect(dayAndTime(noon, noon)).toBe('今天 12:00')
})

test.each([
  [59_000, '不到 1 分钟'],
  [4 * 60_000, '4 分钟'],
  [72 * 60_000, '1 小时 12 分'],
  [2 * HOUR, '2 小时'],
  [3 * DAY + HOUR, '3 天']
])('%d ms is said as %s', (ms, words) => {
  expect(span(ms)).toBe(words)
})

test('once the time is over, by how much is said', () => {
  expect(left(noon + 3 * DAY, noon)).toBe('还剩 3 天')
  expect(left(noon - 2 * HOUR, noon)).toBe('超时 2 小时')
})
