/** The digits of a meeting, and when it is minuted and confirmed. */
import { signInDigits } from 'contexts/meetings/rules/sign-in-digits'
import { confirmRefusal, factsRefusal, meetingState, minuteRefusal } from 'contexts/meetings/rules/standing'
import fc from 'fast-check'
import { base32 } from 'kernel/secrets'

const at = Date.UTC(2026, 5, 1, 2)

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

test('a meeting that was called off has no minutes and no new facts', () => {
  const off = { startsAt: at, cancelled: { why: '下雨' }, draws: [] }
  expect(meetingState(off)).toBe('cancelled')
  expect(minuteRefusal(off, at)).toBe('meeting-cancelled')
  expect(factsRefusal(off)).toBe('meeting-cancelled')
})

test('facts are pinned until the order is drawn or minutes are written', () => {
  expect(factsRefusal({ startsAt: at, draws: [] })).toBeNull()
  expect(factsRefusal({ startsAt: at, draws: [{}] })).toBe('facts-closed')
  expect(factsRefusal({ startsAt: at, draws: [], minutes })).toBe('facts-closed')
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
