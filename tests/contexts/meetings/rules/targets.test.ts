/** 四一: periods on China's calendar, lights at their boundaries, and what proves something. */
import { lightOf, periodOf, proves } from 'contexts/meetings/rules/targets'

const china = (year: number, month: number, day: number, hour = 0) => Date.UTC(year, month - 1, day, hour - 8)
const DAY = 86_400_000

test.each<[string, number, 1 | 3 | 6, number, number]>([
  ['the first moment of June', china(2026, 6, 1), 1, china(2026, 6, 1), china(2026, 7, 1)],
  ['the last moment of May', china(2026, 6, 1) - 1, 1, china(2026, 5, 1), china(2026, 6, 1)],
  ['a quarter', china(2026, 6, 30), 3, china(2026, 4, 1), china(2026, 7, 1)],
  ['the last quarter, over the year', china(2026, 12, 31, 23), 3, china(2026, 10, 1), china(2027, 1, 1)],
  ['a half-year', china(2026, 7, 1), 6, china(2026, 7, 1), china(2027, 1, 1)]
])('%s', (_words, at, months, from, until) => expect(periodOf(at, months)).toEqual({ from, until }))

const month = { from: china(2026, 6, 1), until: china(2026, 7, 1) }

test.each([
  ['met, on the last day', 1, month.until - 1, 'green'],
  ['met twice', 2, month.from, 'green'],
  ['not yet, early', 0, month.from, 'amber'],
  ['not yet, a moment more than seven days left', 0, month.until - 7 * DAY - 1, 'amber'],
  ['not yet, seven days left', 0, month.until - 7 * DAY, 'red']
])('%s', (_words, done, at, light) => expect(lightOf(done, 1, month, at, 7)).toBe(light))

const held = { form: '有事来聊议事会' as const, startsAt: month.from, minutesHash: 'hash' }

test('only a meeting of its kind that was held in the period and has minutes proves something', () => {
  expect(proves(held, 'council', month)).toBe(true)
  expect(proves({ ...held, startsAt: month.until }, 'council', month)).toBe(false)
  expect(proves({ ...held, startsAt: month.from - 1 }, 'council', month)).toBe(false)
  expect(proves({ ...held, cancelled: {} }, 'council', month)).toBe(false)
  const { minutesHash: _none, ...unwritten } = held
  expect(proves(unwritten, 'council', month)).toBe(false)
  expect(proves(held, 'talk', month)).toBe(false)
  expect(proves({ ...held, form: '红邻夜话' }, 'talk', month)).toBe(true)
})
