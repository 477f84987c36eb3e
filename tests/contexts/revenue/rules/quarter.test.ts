/** Quarters are those of China's calendar, to the millisecond. */
import { endOf, monthsOf, quarterAfter, quarterAt, quarterOf, startOf } from 'contexts/revenue/rules/quarter'
import fc from 'fast-check'
import { quarterName } from 'types/quarter-name'

test.each([
  ['2026-01', '2026-1'],
  ['2026-03', '2026-1'],
  ['2026-04', '2026-2'],
  ['2026-09', '2026-3'],
  ['2026-10', '2026-4'],
  ['2026-12', '2026-4']
])('%s lies in %s', (month, quarter) => {
  expect(quarterOf(month)).toBe(quarter)
  expect(monthsOf(quarter)).toContain(month)
})

test('a quarter begins and ends at midnight in China, eight hours before midnight in Greenwich', () => {
  expect(startOf('2026-2')).toBe(Date.UTC(2026, 2, 31, 16))
  expect(endOf('2026-4')).toBe(Date.UTC(2026, 11, 31, 16))
  expect(quarterAt(endOf('2026-4') - 1)).toBe('2026-4')
  expect(quarterAt(endOf('2026-4'))).toBe('2027-1')
})

test('counting quarters goes over the year in both directions', () => {
  expect([quarterAfter('2026-4'), quarterAfter('2026-1', -1), quarterAfter('2026-2', 7)]).toEqual([
    '2027-1',
    '2025-4',
    '2028-1'
  ])
  expect(quarterName('2026-3')).toBe('2026 年三季度')
})

test('every moment lies in exactly the quarter whose borders hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }), at => {
      const quarter = quarterAt(at)
      expect(startOf(quarter) <= at && at < endOf(quarter)).toBe(true)
      expect(quarterAfter(quarterAfter(quarter), -1)).toBe(quarter)
    }),
    { seed: 4, numRuns: 300 }
  )
})
