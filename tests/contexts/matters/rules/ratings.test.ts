/** Ratings: whole numbers only, and none before five people have rated. */
import { noRatings, overallTenths, ratingsOf, tenths } from 'contexts/matters/rules/ratings'
import fc from 'fast-check'

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

  test('four ratings show nothing but their number', () => {
    const four = { count: 4, process: 20, result: 20, attitude: 20 }
    expect(ratingsOf(four)).toEqual({ count: 4 })
    expect(overallTenths(four)).toBeUndefined()
  })

  test('five ratings show each mean and the mean of all', () => {
    const five = { count: 5, process: 25, result: 20, attitude: 22 }
    expect(ratingsOf(five)).toEqual({ count: 5, processTenths: 50, resultTenths: 40, attitudeTenths: 44 })
    expect(overallTenths(five)).toBe(45)
  })

  test('no rating is no mean', () => {
    expect(ratingsOf(noRatings)).toEqual({ count: 0 })
    expect(overallTenths(noRatings)).toBeUndefined()
  })
})
