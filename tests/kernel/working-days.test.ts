/** The clock for what is due in working days: the week and the published holidays, the day itself not counted. */
import { holidays } from 'config/jurisdictions/holidays'
import fc from 'fast-check'
import { endOfWorkingDay } from 'kernel/working-days'

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
    expect(endOfWorkingDay(china(raisedAt), days, [])).toBe(china(end))
  })

  test.each([
    ['the eve of the National Day week: the day after it', '2026-09-30T10:00:00.000', 1, '2026-10-08T23:59:59.999'],
    [
      'and from there on Friday, then a Saturday that is worked',
      '2026-09-30T10:00:00.000',
      3,
      '2026-10-10T23:59:59.999'
    ],
    ['before a worked Sunday: that Sunday', '2026-09-18T18:00:00.000', 1, '2026-09-20T23:59:59.999'],
    ['over the Spring Festival', '2026-02-14T10:00:00.000', 1, '2026-02-24T23:59:59.999'],
    ['a Friday of the Dragon Boat Festival: Monday', '2026-06-18T10:00:00.000', 1, '2026-06-22T23:59:59.999'],
    ['a year without a published list: by the week alone', '2027-09-30T10:00:00.000', 1, '2027-10-01T23:59:59.999']
  ])('%s', (_, from, days, end) => {
    expect(endOfWorkingDay(china(from), days, holidays)).toBe(china(end))
  })

  test('every free day of a list is one of the week, every worked one a Saturday or Sunday, none is both', () => {
    for (const { free, worked } of holidays) {
      for (const day of free) expect([1, 2, 3, 4, 5]).toContain(dayInChina(china(`${day}T12:00:00.000`)))
      for (const day of worked) expect([0, 6]).toContain(dayInChina(china(`${day}T12:00:00.000`)))
    }
  })

  test('is never on a weekend, always later, and leaves exactly so many working days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.integer({ min: 1, max: 30 }), (at, days) => {
        const end = endOfWorkingDay(at, days, [])
        expect([1, 2, 3, 4, 5]).toContain(dayInChina(end))
        let working = 0
        for (let day = at + DAY; day <= end; day += DAY) if (dayInChina(day) % 6 !== 0) working++
        expect(working).toBe(days)
      }),
      { seed: 201, numRuns: 500 }
    )
  })
})
