/** When a notice may come to WeChat: quiet hours over midnight, the day's message, and the edges of China's day. */

import { china } from 'config/jurisdictions/cn'
import { isBetween, minuteOfDay, nextMinuteOfDay } from 'contexts/notices/rules/china-day'
import { type Sendable, sendAt, usualWishes } from 'contexts/notices/rules/sending'
import fc from 'fast-check'
import type { NoticeWishes } from 'types/notices'

/** A moment on China's clock in June 2026. */
const inChina = (day: number, clock: string): number => Date.parse(`2026-06-0${day}T${clock}:00+08:00`)
const shown = (at: number | null): string | null =>
  at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(8, 16).replace('T', ' ')

const usual = usualWishes(china)
const plain: Sendable = {}
const general: Sendable = { general: true }
const urgent: Sendable = { general: true, urgent: true }
const none: NoticeWishes = { ...usual, general: 'none' }
const each: NoticeWishes = { ...usual, general: 'each' }
const early: NoticeWishes = { ...usual, quietFrom: 18 * 60, quietUntil: 9 * 60 }
const awake: NoticeWishes = { ...usual, quietFrom: 0, quietUntil: 0 }

const table: [string, Sendable, NoticeWishes, string, string | null][] = [
  ['about the person, by day: at once', plain, usual, '09:00', '01 09:00'],
  ['about the person, a minute before quiet: at once', plain, usual, '21:29', '01 21:29'],
  ['about the person, as quiet begins: in the morning', plain, usual, '21:30', '02 07:30'],
  ['about the person, after midnight: the same morning', plain, usual, '00:00', '01 07:30'],
  ['about the person, in the last quiet minute', plain, usual, '07:29', '01 07:30'],
  ['about the person, as quiet ends: at once', plain, usual, '07:30', '01 07:30'],
  ['about the person, without quiet hours: at once', plain, awake, '03:00', '01 03:00'],
  ['general, in the morning: this evening', general, usual, '09:00', '01 18:30'],
  ['general, a minute before the message: this evening', general, usual, '18:29', '01 18:30'],
  ['general, at the message: tomorrow evening', general, usual, '18:30', '02 18:30'],
  ['general, at night: the next evening', general, usual, '23:59', '02 18:30'],
  ['general, quiet from six: next morning at nine', general, early, '12:00', '02 09:00'],
  ['general, each one wanted: at once', general, each, '09:00', '01 09:00'],
  ['general, each one wanted, at night: in the morning', general, each, '22:00', '02 07:30'],
  ['general, none wanted: never', general, none, '09:00', null],
  ['about the person, none of the general wanted: at once', plain, none, '09:00', '01 09:00'],
  ['urgent, at night: at once', urgent, usual, '03:00', '01 03:00'],
  ['urgent, none of the general wanted: at once all the same', urgent, none, '03:00', '01 03:00']
]

test.each(table)('%s', (_what, notice, wishes, clock, wanted) => {
  expect(shown(sendAt(notice, wishes, china, inChina(1, clock)))).toBe(wanted)
})

const soon: [string, string, string][] = [
  ['a meeting this afternoon does not wait for the evening', '01 14:00', '01 10:00'],
  ['a meeting three hours after the message does not wait', '01 21:29', '01 10:00'],
  ['a meeting later than that waits', '01 21:30', '01 18:30'],
  ['a meeting that is over waits like everything else', '01 09:00', '01 18:30']
]

test.each(soon)('%s', (_what, moment, wanted) => {
  const [, clock = ''] = moment.split(' ')
  const when = inChina(1, clock)
  expect(shown(sendAt({ ...general, when }, usual, china, inChina(1, '10:00')))).toBe(wanted)
})

test("China's day begins at 16:00 of the functions' clock", () => {
  expect(minuteOfDay(Date.UTC(2026, 5, 1, 15, 59))).toBe(1439)
  expect(minuteOfDay(Date.UTC(2026, 5, 1, 16, 0))).toBe(0)
  expect(nextMinuteOfDay(Date.UTC(2026, 5, 1, 16, 0), 0)).toBe(Date.UTC(2026, 5, 2, 16, 0))
})

const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
const half = fc.integer({ min: 0, max: 47 }).map(n => n * 30)

test('nothing but the urgent is ever sent in quiet hours, nothing in the past, nothing later than two days', () => {
  fc.assert(
    fc.property(moment, half, half, fc.constantFrom(plain, general), (at, quietFrom, quietUntil, notice) => {
      const to = sendAt(notice, { general: 'daily', quietFrom, quietUntil }, china, at) ?? at
      expect(isBetween(to, quietFrom, quietUntil)).toBe(false)
      expect(to).toBeGreaterThanOrEqual(at)
      expect(to - at).toBeLessThanOrEqual(2 * 86_400_000)
    }),
    { seed: 20260601, numRuns: 500 }
  )
})

test('two general notices of one day meet in one message', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 86_399_999 }), (at, later) => {
      const first = sendAt(general, awake, china, at)
      const second = sendAt(general, awake, china, at + later)
      const sameDay = first !== null && at + later < first
      expect(first === second).toBe(sameDay)
    }),
    { seed: 20260602, numRuns: 500 }
  )
})
