/** The clock for sorting: Monday to Friday in China, the day itself not counted, until midnight. */
import { endOfWorkingDay } from 'contexts/matters/rules/working-days'
import fc from 'fast-check'

const DAY = 86_400_000
const china = (text: string) => Date.parse(`${text}+08:00`)
const dayInChina = (at: number) => new Date(at + 8 * 3_600_000).getUTCDay()

describe('the end of a working day', () => {
  test.each([
    ['raised on a Monday morning: Tuesday midnight', '2026-06-01T09:00:00.000', 1, '2026-06-02T23:59:59.999'],
    ['raised a moment before midnight: still the next day', '2026-06-01T23:59:59.999', 1, '2026-06-02T23:59:59.999'],
    ['raised at midnight: the new day is not counted', '2026-06-02T00:00:00.000', 1, '2026-06-03T23:59:59.999'],
    ['raised on a Friday: Monday', '2026-06-05T18:00:00.000', 1, '2026-06-08T23:59:59.999'],
    ['raised on a Saturday: Monday', '2026-06-06T10:00:00.000', 1, '2026-06-08T23:59:59.999'],
    ['raised on a Sunday: Monday', '2026-06-07T10:00:00.000', 1, '2026-06-08T23:59:59.999'],
    ['five working days from a Wednesday: next Wednesday', '2026-06-03T10:00:00.000', 5, '2026-06-10T23:59:59.999'],
    ['over the end of a year', '2026-12-31T10:00:00.000', 1, '2027-01-01T23:59:59.999']
  ])('%s', (_, raisedAt, days, end) => {
    expect(endOfWorkingDay(china(raisedAt), days)).toBe(china(end))
  })

  test('is never on a weekend, always later, and leaves exactly so many working days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.integer({ min: 1, max: 30 }), (at, days) => {
        const end = endOfWorkingDay(at, days)
        expect([1, 2, 3, 4, 5]).toContain(dayInChina(end))
        let working = 0
        for (let day = at + DAY; day <= end; day += DAY) if (dayInChina(day) % 6 !== 0) working++
        expect(working).toBe(days)
      }),
      { seed: 201, numRuns: 500 }
    )
  })
})
