/** When a meeting may be called, signed in to, minuted and confirmed. */
import { minutesText } from 'contexts/meetings/rules/minutes-text'
import { signInDigits } from 'contexts/meetings/rules/sign-in-digits'
import { confirmRefusal, meetingState, minuteRefusal } from 'contexts/meetings/rules/standing'
import { callable, signInRefusal } from 'contexts/meetings/rules/times'
import fc from 'fast-check'
import { base32 } from 'kernel/secrets'

const HOUR = 3_600_000
const at = Date.UTC(2026, 5, 1, 2)

test.each([
  ['an hour ahead', HOUR, true],
  ['less than an hour', HOUR - 1, false],
  ['three months ahead', 92 * 24 * HOUR, true],
  ['later than that', 92 * 24 * HOUR + 1, false],
  ['in the past', -HOUR, false]
])('a meeting %s', (_words, ahead, may) => expect(callable(at + ahead, at)).toBe(may))

test.each([
  ['an hour and a moment before', -HOUR - 1, 'meeting-not-started'],
  ['an hour before', -HOUR, null],
  ['twelve hours after', 12 * HOUR, null],
  ['a moment later', 12 * HOUR + 1, 'meeting-past']
])('signing in %s the start', (_words, after, reason) => expect(signInRefusal(at, at + after)).toBe(reason))

test('digits are always six, spread over the whole range, and the same for the same text', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), bytes => {
      const digits = signInDigits(base32(bytes, 16))
      expect(digits).toMatch(/^[0-9]{6}$/)
      expect(signInDigits(base32(bytes, 16))).toBe(digits)
      seen.add(digits)
    }),
    { seed: 6, numRuns: 500 }
  )
  expect(seen.size).toBeGreaterThan(400)
  expect(signInDigits('0'.repeat(16))).toBe('000000')
})

const minutes = {
  facts: '一楼有四户',
  views: [{ group: '一楼住户', text: '怕挡光' }],
  agreements: [{ text: '离楼六米以上', owner: '物业', doneBy: at }],
  openPoints: ['夜里电价']
}
const { openPoints, ...others } = minutes
const reordered = { openPoints, ...others }
const held = { _id: 'g_1', title: '充电桩议事会', startsAt: at }

test('the text that is confirmed changes with everything written in the minutes', () => {
  const changed = [
    { ...minutes, facts: '一楼有五户' },
    { ...minutes, views: [{ group: '一楼住户', text: '怕吵' }] },
    { ...minutes, views: [{ group: '二楼住户', text: '怕挡光' }] },
    { ...minutes, agreements: [{ text: '离楼六米以上', owner: '社区', doneBy: at }] },
    { ...minutes, agreements: [{ text: '离楼六米以上', owner: '物业', doneBy: at + 1 }] },
    { ...minutes, agreements: [] },
    { ...minutes, openPoints: [] },
    { ...minutes, facts: '一楼有四户', openPoints: ['夜里', '电价'] }
  ]
  const texts = [minutes, ...changed].map(one => minutesText(held, one))
  expect(new Set([...texts, minutesText({ ...held, _id: 'g_2' }, minutes)]).size).toBe(changed.length + 2)
  expect(minutesText(held, reordered)).toBe(texts[0])
})

test('minutes are written from the start on and stand once somebody confirmed', () => {
  expect(minuteRefusal({ startsAt: at }, at - 1)).toBe('meeting-not-started')
  expect(minuteRefusal({ startsAt: at }, at)).toBeNull()
  expect(minuteRefusal({ startsAt: at, minutes }, at)).toBeNull()
  expect(minuteRefusal({ startsAt: at, minutes, lockedAt: at }, at)).toBe('minutes-locked')
  expect(meetingState({ startsAt: at })).toBe('noticed')
  expect(meetingState({ startsAt: at, minutes })).toBe('minuted')
  expect(meetingState({ startsAt: at, minutes, lockedAt: at })).toBe('confirmed')
})

test('only who was there confirms, and only the words they saw', () => {
  const written = { startsAt: at, minutes, minutesHash: 'hash' }
  expect(confirmRefusal({ startsAt: at }, true, 'hash')).toBe('minutes-missing')
  expect(confirmRefusal(written, false, 'hash')).toBe('not-present')
  expect(confirmRefusal(written, true, 'older')).toBe('stale-view')
  expect(confirmRefusal(written, true, 'hash')).toBeNull()
})
