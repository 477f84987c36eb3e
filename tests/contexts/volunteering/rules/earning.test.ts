/** Points by the published rule: whole points, and never more than a cap leaves. */
import { bareEarning, earnedInMonth, earningOf, roomFor, versionAt } from 'contexts/volunteering/rules/earning'
import fc from 'fast-check'
import type { RuleVersion } from 'types/points'

const terms = {
  rows: [
    { kind: 'clean' as const, basis: 'hour' as const, points: 3, perDay: 10, perMonth: 30 },
    { kind: 'visit' as const, basis: 'act' as const, points: 5, perDay: 10, perMonth: 60 }
  ],
  perDay: 12,
  perMonth: 40
}
const [clean] = terms.rows as [(typeof terms.rows)[0]]

test.each([
  ['an hour', 60, 3],
  ['a minute less than twenty', 19, 0],
  ['twenty minutes make the first point', 20, 1],
  ['an hour and a half, the half point left out', 90, 4],
  ['nothing for no time', 0, 0]
])('by the hour, %s', (_, minutes, points) => {
  expect(bareEarning({ basis: 'hour', points: 3 }, minutes)).toBe(points)
})

test('by the act, a minute earns as much as a day, and no time earns nothing', () => {
  expect([1, 720, 0].map(minutes => bareEarning({ basis: 'act', points: 5 }, minutes))).toEqual([5, 5, 0])
})

test.each([
  ['nothing before', [], 3],
  ['the day of the kind has one left', [{ kind: 'clean', day: '2026-06-03', points: 9 }], 1],
  ['the day of the kind is used up', [{ kind: 'clean', day: '2026-06-03', points: 10 }], 0],
  ['another kind uses the day of the person', [{ kind: 'visit', day: '2026-06-03', points: 10 }], 2],
  ['another day does not', [{ kind: 'clean', day: '2026-06-02', points: 10 }], 3],
  ['the month of the kind has two left', [{ kind: 'clean', day: '2026-06-02', points: 28 }], 2],
  ['the month of the person has one left', [{ kind: 'visit', day: '2026-06-02', points: 39 }], 1],
  ['another month does not count', [{ kind: 'clean', day: '2026-05-31', points: 40 }], 3],
  ['more was counted than a new rule allows', [{ kind: 'clean', day: '2026-06-03', points: 99 }], 0]
])('under the caps, %s', (_, counted, points) => {
  expect(earningOf(terms, counted, { kind: 'clean', minutes: 60, day: '2026-06-03' })).toBe(points)
})

test('a kind that does not stand in the rule earns nothing', () => {
  expect(earningOf(terms, [], { kind: 'teach', minutes: 600, day: '2026-06-03' })).toBe(0)
})

test('however deeds come, no cap of a day or a month is passed', () => {
  const deed = fc.record({
    kind: fc.constantFrom('clean' as const, 'visit' as const),
    minutes: fc.integer({ min: 0, max: 720 }),
    day: fc.constantFrom('2026-06-01', '2026-06-02', '2026-06-30', '2026-07-01')
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), deeds => {
      const counted: { kind: string; day: string; points: number }[] = []
      for (const one of deeds) counted.push({ ...one, points: earningOf(terms, counted, one) })
      for (const { day, kind } of counted) {
        const row = terms.rows.find(one => one.kind === kind) ?? clean
        const room = roomFor({ perDay: 12, perMonth: 40 }, row, counted, day)
        expect(room).toBeGreaterThanOrEqual(0)
        const sum = (those: typeof counted) => those.reduce((total, { points }) => total + points, 0)
        const ofDay = counted.filter(other => other.day === day)
        expect(sum(ofDay)).toBeLessThanOrEqual(terms.perDay)
        expect(sum(ofDay.filter(other => other.kind === kind))).toBeLessThanOrEqual(row.perDay)
        expect(earnedInMonth(counted, day.slice(0, 7))).toBeLessThanOrEqual(terms.perMonth)
      }
    }),
    { seed: 4, numRuns: 300 }
  )
})

test('the version that holds is the last that had begun when the help was given', () => {
  const versions = [
    { no: 1, startsAt: 10 },
    { no: 2, startsAt: 20 }
  ] as RuleVersion[]
  expect([9, 10, 19, 20].map(at => versionAt(versions, at)?.no)).toEqual([undefined, 1, 1, 2])
})
