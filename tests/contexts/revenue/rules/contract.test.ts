/** What a contract makes one expect, day by day; whoever pays late is on the list from the day after the grace. */

import type { ContractFacts } from 'contexts/revenue/rules/contract'
import {
  contractClock,
  daysAreSound,
  expectedOf,
  missingOf,
  withoutPaid,
  withPaid
} from 'contexts/revenue/rules/contract'
import { addDays, addMonths, isDay } from 'contexts/revenue/rules/days'
import fc from 'fast-check'
import type { Rhythm } from 'types/revenue-parts'

const contract = (given: Partial<ContractFacts> = {}): ContractFacts => ({
  _id: 'k_1',
  scope: '371502/a/b/c',
  assetId: 'a_1',
  assetName: '电梯',
  class: 'advert',
  party: '某公司',
  what: '广告费',
  amountFen: 10_000,
  rhythm: 'month',
  fromDay: '2026-01-31',
  untilDay: '2026-06-30',
  payDays: 5,
  graceDays: 15,
  media: [],
  paid: [],
  matters: [],
  remindedFor: null,
  open: true,
  keptBy: '',
  at: 0,
  ...given
})

test('months are counted as contracts count them: from the 31st to the last day of a shorter month', () => {
  expect([1, 2, 13].map(months => addMonths('2026-01-31', months))).toEqual(['2026-02-28', '2026-03-31', '2027-02-28'])
  expect(addMonths('2023-12-31', 2)).toBe('2024-02-29')
  expect(expectedOf(contract()).map(one => [one.fromDay, one.untilDay])).toEqual([
    ['2026-01-31', '2026-02-27'],
    ['2026-02-28', '2026-03-30'],
    ['2026-03-31', '2026-04-29'],
    ['2026-04-30', '2026-05-30'],
    ['2026-05-31', '2026-06-29'],
    ['2026-06-30', '2026-06-30']
  ])
})

test.each([
  ['once', 1],
  ['month', 12],
  ['quarter', 4],
  ['half', 2],
  ['year', 1]
] as const)('a contract of a year paid “%s” expects %i sums', (rhythm, sums) => {
  const year = contract({ rhythm, fromDay: '2026-01-01', untilDay: '2026-12-31' })
  expect(expectedOf(year)).toHaveLength(sums)
  expect(expectedOf(year).at(-1)?.untilDay).toBe('2026-12-31')
})

test('a sum is missing from the day after the last day of grace', () => {
  const one = contract({ rhythm: 'once', fromDay: '2026-03-01' })
  // To be paid by 6 March, graced until 21 March.
  expect(missingOf(one, '2026-03-21')).toHaveLength(0)
  expect(missingOf(one, '2026-03-22')).toHaveLength(1)
  expect(contractClock(one)).toBe(Date.parse('2026-03-22T00:00:00+08:00'))
  expect(
    missingOf(withPaid(one, { due: '2026-03-06', bookingId: 'b_1', amountFen: 9_999 }), '2026-03-22')
  ).toHaveLength(1)
  expect(missingOf(withPaid(one, { due: '2026-03-06', bookingId: 'b_1', amountFen: 10_000 }), '2026-03-22')).toEqual([])
})

test('periods that begin after the end are expected no more, the one that runs is', () => {
  const ended = contract({ fromDay: '2026-01-01', ended: { day: '2026-02-01', reason: '', by: '', at: 0 } })
  expect(expectedOf(ended).map(one => one.fromDay)).toEqual(['2026-01-01', '2026-02-01'])
})

test('a booking counts once however often it is told, and its undoing takes exactly it away', () => {
  const paid = { due: '2026-02-05', bookingId: 'b_1', amountFen: 10_000 }
  const twice = withPaid(withPaid(contract(), paid), paid)
  expect(twice.paid).toEqual([paid])
  expect(withoutPaid(withoutPaid(twice, 'b_1'), 'b_1')).toEqual(contract())
})

test('days that do not exist, ends before beginnings and more than ten years are unsound', () => {
  const sound = (given: Partial<ContractFacts>) => daysAreSound(contract(given))
  expect(sound({})).toBe(true)
  expect(sound({ fromDay: '2026-02-30' })).toBe(false)
  expect(sound({ untilDay: '2026-01-30' })).toBe(false)
  expect(sound({ fromDay: '2026-01-01', untilDay: '2035-12-31' })).toBe(true)
  expect(sound({ fromDay: '2026-01-01', untilDay: '2036-01-01' })).toBe(false)
})

const rhythms: Rhythm[] = ['month', 'quarter', 'half', 'year']

test('periods follow one another without a gap or an overlap, whatever the days', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map(n => addDays('2024-01-01', n))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 3600 }), fc.constantFrom(...rhythms), (fromDay, length, rhythm) => {
      const untilDay = addDays(fromDay, length)
      const all = expectedOf(contract({ fromDay, untilDay, rhythm }))
      expect(all[0]?.fromDay).toBe(fromDay)
      expect(all.at(-1)?.untilDay).toBe(untilDay)
      for (const [index, one] of all.entries()) {
        expect(isDay(one.fromDay) && one.fromDay <= one.untilDay).toBe(true)
        const next = all[index + 1]
        if (next) expect(next.fromDay).toBe(addDays(one.untilDay, 1))
      }
      expect(new Set(all.map(one => one.due)).size).toBe(all.length)
    }),
    { seed: 20260601, numRuns: 500 }
  )
})
