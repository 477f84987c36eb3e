/** Days and times of a form are those of China's clock, on whatever phone, and lead back to the same moment. */
import { clockField, dayField, momentOf } from '@/ui/day-fields'

const NEW_YEAR_IN_CHINA = Date.UTC(2025, 11, 31, 16)

test('a moment is shown as its day and time in China', () => {
  expect([dayField(NEW_YEAR_IN_CHINA), clockField(NEW_YEAR_IN_CHINA)]).toEqual(['2026-01-01', '00:00'])
  expect([dayField(NEW_YEAR_IN_CHINA - 60_000), clockField(NEW_YEAR_IN_CHINA - 60_000)]).toEqual([
    '2025-12-31',
    '23:59'
  ])
})

test('every minute of two days comes back from its two fields', () => {
  for (let at = NEW_YEAR_IN_CHINA; at < NEW_YEAR_IN_CHINA + 2 * 86_400_000; at += 60_000) {
    expect(momentOf(dayField(at), clockField(at))).toBe(at)
  }
})
