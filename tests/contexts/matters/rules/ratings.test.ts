/** Ratings: whole numbers only, none before five people have rated, and none while somebody may still rate. */
import { publishedLater, publishedScores, ratingsOf, tenths } from 'contexts/matters/rules/ratings'
import fc from 'fast-check'
import { AT, DAY, inState } from './sample'

const judge = { until: AT + 7 * DAY, laterAt: AT + 30 * DAY, laterUntil: AT + 37 * DAY }
const five = { count: 5, process: 25, result: 20, attitude: 22 }

describe('means in tenths', () => {
  test.each([
    [20, 5, 40],
    [24, 5, 48],
    [13, 3, 43],
    [17, 4, 43],
    [5, 1, 50],
    [1, 1, 10]
  ])('a sum of %i over %i people is %i tenths, half rounded up', (sum, count, expected) => {
    expect(tenths(sum, count)).toBe(expected)
  })

  test('agree with exact arithmetic for any scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2000 }), scores => {
        const sum = scores.reduce((all, one) => all + one, 0)
        const exact = (20n * BigInt(sum) + BigInt(scores.length)) / (2n * BigInt(scores.length))
        expect(BigInt(tenths(sum, scores.length))).toBe(exact)
      }),
      { seed: 5, numRuns: 300 }
    )
  })
})

describe('what is published of a window', () => {
  test('of four ratings nothing but their number', () => {
    const four = { count: 4, process: 20, result: 20, attitude: 20 }
    expect(publishedScores(four, 5)).toEqual({ count: 4 })
    expect(publishedLater(four, 5)).toEqual({ count: 4 })
  })

  test('of five ratings each mean and the mean of all', () => {
    expect(publishedScores(five, 5)).toEqual({
      count: 5,
      processTenths: 50,
      resultTenths: 40,
      attitudeTenths: 44,
      overallTenths: 45
    })
    expect(publishedLater(five, 5)).toEqual({ count: 5, resultTenths: 40 })
  })

  test('no rating is no mean', () => {
    expect(publishedScores({ count: 0, process: 0, result: 0, attitude: 0 }, 5)).toEqual({ count: 0 })
  })
})

describe('what the page shows', () => {
  const scores = { end: publishedScores(five, 5) }

  test('before the result nothing', () => {
    expect(ratingsOf(inState('working'), 0)).toEqual({ count: 0 })
  })

  test('while the window is open the number alone, so that no one rating can be reckoned out of two looks', () => {
    for (const rated of [0, 4, 5, 6, 400]) {
      expect(ratingsOf(inState('judging', { judge }), rated)).toEqual({ count: rated, openUntil: judge.until })
    }
  })

  test('once it is over the published means, with what was asked thirty days later', () => {
    const closed = { judge, scores }
    const end = { count: 5, processTenths: 50, resultTenths: 40, attitudeTenths: 44 }
    expect(ratingsOf(inState('closed', closed), 0)).toEqual(end)
    const asked = { ...closed, laterAskedAt: judge.laterAt }
    expect(ratingsOf(inState('closed', asked), 9)).toEqual({
      ...end,
      later: { count: 9, openUntil: judge.laterUntil }
    })
    const over = { ...asked, scores: { ...scores, later: { count: 9, resultTenths: 47 } } }
    expect(ratingsOf(inState('closed', over), 0)).toEqual({ ...end, later: { count: 9, resultTenths: 47 } })
  })
})
