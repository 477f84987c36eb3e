/** Points expire at the end of a month, and the oldest are spent first. */
import {
  endOfMonthAfter,
  type Lot,
  lastingUntil,
  leftOf,
  toExpire,
  withoutPoints,
  withPoints
} from 'contexts/volunteering/rules/expiry'
import { nextWork, TELL_MS } from 'contexts/volunteering/rules/purse'
import fc from 'fast-check'

const inChina = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  ['2026-06-03T10:00', 12, '2027-06-30T23:59:59.999'],
  ['2026-06-30T23:59:59.999', 1, '2026-07-31T23:59:59.999'],
  ['2026-07-01T00:00', 1, '2026-08-31T23:59:59.999'],
  ['2026-01-31T12:00', 1, '2026-02-28T23:59:59.999'],
  ['2027-12-31T12:00', 2, '2028-02-29T23:59:59.999']
])('what is earned at %s lasts %i months to the end of the month', (at, months, end) => {
  expect(endOfMonthAfter(inChina(at), months)).toBe(inChina(end))
})

const lots: Lot[] = [
  { expiresAt: 100, points: 20 },
  { expiresAt: 200, points: 30 }
]

test.each([
  ['nothing was spent, the first lot goes', 50, 101, 20],
  ['at its last moment it still lasts', 50, 100, 0],
  ['half of the first lot was spent', 40, 101, 10],
  ['all of the first lot was spent', 30, 101, 0],
  ['more than the first lot was spent', 5, 101, 0],
  ['both are over', 35, 201, 35]
])('%s', (_, available, at, gone) => {
  expect(toExpire(lots, available, at)).toBe(gone)
})

test('what is left of the lots is the newest, and never more than stands on the account', () => {
  expect(leftOf(lots, 50)).toEqual(lots)
  expect(leftOf(lots, 40)).toEqual([
    { expiresAt: 100, points: 10 },
    { expiresAt: 200, points: 30 }
  ])
  expect(leftOf(lots, 12)).toEqual([{ expiresAt: 200, points: 12 }])
  expect(leftOf(lots, 0)).toEqual([])
})

test('lots of one month are one, in the order in which they expire; what is taken back leaves its own lot', () => {
  const more = withPoints(withPoints(lots, 5, 100), 7, 150)
  expect(more).toEqual([
    { expiresAt: 100, points: 25 },
    { expiresAt: 150, points: 7 },
    { expiresAt: 200, points: 30 }
  ])
  expect(withoutPoints(more, 5, 100)[0]).toEqual({ expiresAt: 100, points: 20 })
  expect(withoutPoints(more, 9, 150)).toHaveLength(2)
})

test('spending the oldest first and expiring by what is left agree with points that are followed one by one', () => {
  const step = fc.oneof(
    fc.record({ earn: fc.integer({ min: 1, max: 9 }), lasts: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ spend: fc.integer({ min: 1, max: 9 }) })
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      let kept: Lot[] = []
      let standing = 0
      let single: number[] = []
      steps.forEach((one, now) => {
        const at = now * 10 + 1
        const over = toExpire(kept, standing, at)
        standing -= over
        kept = kept.filter(({ expiresAt }) => expiresAt >= at)
        single = single.filter(expiresAt => expiresAt >= at)
        expect(standing).toBe(single.length)
        if ('earn' in one) {
          const expiresAt = lastingUntil(kept, (now + one.lasts) * 10)
          kept = withPoints(kept, one.earn, expiresAt)
          standing += one.earn
          single = [...single, ...Array<number>(one.earn).fill(expiresAt)].sort((a, b) => a - b)
        } else {
          const spent = Math.min(one.spend, standing)
          standing -= spent
          single = single.slice(spent)
        }
        const left = leftOf(kept, standing)
        expect(left.reduce((sum, { points }) => sum + points, 0)).toBe(standing)
      })
    }),
    { seed: 11, numRuns: 500 }
  )
})

test('the clock looks at a purse for the first of what waits, what must be told, what expires', () => {
  const quiet = { waiting: [], lots: [], lookAgainAt: null }
  const far = TELL_MS * 3
  expect(nextWork(quiet)).toBeNull()
  expect(nextWork({ ...quiet, lots: [{ expiresAt: far, points: 1 }] })).toBe(far - TELL_MS)
  expect(nextWork({ ...quiet, lots: [{ expiresAt: far, points: 1, told: true }] })).toBe(far + 1)
  expect(nextWork({ waiting: [{ tryAt: 5 }], lots: [{ expiresAt: far, points: 1 }], lookAgainAt: 9 })).toBe(5)
})
