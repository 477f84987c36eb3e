/** Publishing the rule and granting its budget. */
import { nextBudgetMoment, wantedGrant } from 'contexts/volunteering/rules/budget'
import { beginOfDay, begun, publishRefusal } from 'contexts/volunteering/rules/publish'
import type { EarningRow, RuleVersion } from 'types/points'

const inChina = (text: string) => Date.parse(`${text}+08:00`)
const now = inChina('2026-06-10T15:00')
const rows = [{ kind: 'clean', basis: 'hour', points: 2, perDay: 10, perMonth: 50 }] as EarningRow[]
const version = (startsOn: string, yearlyBudget: number) =>
  ({ startsAt: beginOfDay(startsOn) ?? 0, yearlyBudget }) as RuleVersion
const standing = [version('2026-01-01', 1000)]

test.each([
  ['the first one from today', [], '2026-06-10', null],
  ['not from yesterday', [], '2026-06-09', 'rule-start'],
  ['a change in exactly seven days', standing, '2026-06-17', null],
  ['not in six', standing, '2026-06-16', 'rule-start'],
  ['within 366 days', standing, '2027-06-11', null],
  ['not later', standing, '2027-06-12', 'rule-start'],
  ['a first one that has not begun may still be replaced from today', [version('2026-07-01', 9)], '2026-06-10', null],
  ['no day that does not exist', [], '2026-06-31', 'rule-start']
])('%s', (_, versions, startsOn, reason) => {
  expect(publishRefusal({ rows }, beginOfDay(startsOn), versions, 7, now)).toBe(reason)
})

test('a kind stands once', () => {
  expect(publishRefusal({ rows: [...rows, ...rows] }, now, [], 7, now)).toBe('rule-rows')
})

test('only what has begun stays beside a new version', () => {
  expect(begun([...standing, version('2026-06-11', 5)], now)).toEqual(standing)
})

test.each([
  ['nothing before a version begins', [version('2026-07-01', 500)], { year: 0, points: 0 }, null],
  ['all of it in the first year', standing, { year: 0, points: 0 }, { year: 2026, points: 1000 }],
  ['all of it anew in a new year', standing, { year: 2025, points: 9000 }, { year: 2026, points: 1000 }],
  [
    'what a larger version adds',
    [...standing, version('2026-06-01', 1500)],
    { year: 2026, points: 1000 },
    { year: 2026, points: 1500 }
  ],
  [
    'nothing is taken away within a year',
    [...standing, version('2026-06-01', 400)],
    { year: 2026, points: 1000 },
    { year: 2026, points: 1000 }
  ]
])('granted: %s', (_, versions, granted, wanted) => {
  expect(wantedGrant(versions, granted, now)).toEqual(wanted)
})

test('the year is China’s, and the clock looks when a version begins or the year ends', () => {
  const eve = inChina('2026-12-31T23:59')
  expect(wantedGrant(standing, { year: 2026, points: 1000 }, eve)?.year).toBe(2026)
  expect(wantedGrant(standing, { year: 2026, points: 1000 }, inChina('2027-01-01T00:00'))?.year).toBe(2027)
  expect(nextBudgetMoment(standing, now)).toBe(inChina('2027-01-01T00:00'))
  expect(nextBudgetMoment([...standing, version('2026-07-01', 5)], now)).toBe(inChina('2026-07-01T00:00'))
  expect(nextBudgetMoment([], now)).toBeNull()
})
