/** The lines of Civil Code art. 278, at every boundary and against an oracle that counts in fractions. */
import { china } from 'config/jurisdictions/cn'
import { agreement, participation } from 'contexts/voting/rules/thresholds'
import fc from 'fast-check'
import type { Fraction } from 'types/law'
import type { Share } from 'types/voting'

const share = (heads: number, areaCenti: number): Share => ({ heads, areaCenti })
const roll355 = share(355, 3_660_905)

describe('participation: two thirds of heads and of area, the number itself included', () => {
  const rows: [words: string, roll: Share, took: Share, met: boolean, missing: Share][] = [
    ['exactly two thirds of both', share(300, 30_000), share(200, 20_000), true, share(0, 0)],
    ['one head less', share(300, 30_000), share(199, 20_000), false, share(1, 0)],
    ['one hundredth of a square metre less', share(300, 30_000), share(200, 19_999), false, share(0, 1)],
    ['heads without area', share(300, 30_000), share(300, 10_000), false, share(0, 10_000)],
    ['area without heads', share(300, 30_000), share(10, 30_000), false, share(190, 0)],
    ['nobody', share(300, 30_000), share(0, 0), false, share(200, 20_000)],
    ['a building of one unit, which took part', share(1, 9_642), share(1, 9_642), true, share(0, 0)],
    ['a building of one unit, which did not', share(1, 9_642), share(0, 0), false, share(1, 6_428)],
    ['an empty roll', share(0, 0), share(0, 0), false, share(1, 1)],
    ['all but the owner of 40 % of the area', share(10, 100_000), share(9, 60_000), false, share(0, 6_667)],
    ['the compound of 355 heads on its line', roll355, share(237, 2_440_604), true, share(0, 0)],
    ['the compound of 355 heads, a head short', roll355, share(236, 2_440_604), false, share(1, 0)],
    ['the compound of 355 heads, a hundredth short', roll355, share(237, 2_440_603), false, share(0, 1)],
    ['the compound of 16 heads on its line', share(16, 308_656), share(11, 205_771), true, share(0, 0)],
    ['the compound of 16 heads below it', share(16, 308_656), share(10, 205_770), false, share(1, 1)]
  ]
  test.each(rows)('%s', (_words, roll, took, met, missing) => {
    expect(participation(roll, took, china)).toMatchObject({ met, missing, outOf: roll, have: took, line: [2, 3] })
  })
})

describe('agreement to a weighty matter: three quarters of those taking part', () => {
  const rows: [words: string, took: Share, agreed: Share, met: boolean, missing: Share][] = [
    ['exactly three quarters of both', share(400, 40_000), share(300, 30_000), true, share(0, 0)],
    ['one head less', share(400, 40_000), share(299, 30_000), false, share(1, 0)],
    ['one hundredth of a square metre less', share(400, 40_000), share(300, 29_999), false, share(0, 1)],
    ['a number that four does not divide', share(7, 10_001), share(6, 7_501), true, share(0, 0)],
    ['just below such a number', share(7, 10_001), share(5, 7_500), false, share(1, 1)],
    [
      'nine of ten heads against one owner of 40 % of the area',
      share(10, 100_000),
      share(9, 60_000),
      false,
      share(0, 15_000)
    ],
    ['the owner of most of the area alone', share(10, 100_000), share(1, 91_000), false, share(7, 0)],
    ['nobody took part', share(0, 0), share(0, 0), false, share(1, 1)]
  ]
  test.each(rows)('%s', (_words, took, agreed, met, missing) => {
    expect(agreement(took, agreed, china)).toMatchObject({ met, missing, line: [3, 4] })
  })

  test('more than half is not reached by half itself', () => {
    const ordinary = { special: china.ordinary }
    expect(agreement(share(10, 100), share(5, 51), ordinary)).toMatchObject({ met: false, missing: share(1, 0) })
    expect(agreement(share(10, 100), share(6, 51), ordinary)).toMatchObject({ met: true, missing: share(0, 0) })
  })
})

describe('against fractions counted without rounding', () => {
  const fraction = fc
    .record({ part: fc.integer({ min: 1, max: 12 }), whole: fc.integer({ min: 1, max: 12 }) })
    .filter(({ part, whole }) => part < whole)
    .chain(({ part, whole }) =>
      fc
        .constantFrom('atLeast' as const, 'moreThan' as const)
        .map((test): Fraction => ({ of: [part, whole], test, article: '', effectiveFrom: '' }))
    )
  const counts = fc
    .tuple(fc.nat({ max: 900_000_000_000 }), fc.nat({ max: 1_000_000 }))
    .chain(([all, offset]) =>
      fc
        .oneof(fc.nat({ max: all }), fc.constant(Math.min(all, Math.floor((all * 2) / 3) + (offset % 3))))
        .map(have => ({ all, have }))
    )

  const crossed = (have: number, all: number, { of: [part, whole], test }: Fraction) => {
    const left = BigInt(have) * BigInt(whole)
    const right = BigInt(all) * BigInt(part)
    return all > 0 && (test === 'atLeast' ? left >= right : left > right)
  }

  test('heads and area cross the line exactly when both fractions do', () => {
    fc.assert(
      fc.property(fraction, counts, counts, (line, heads, area) => {
        const result = participation(share(heads.all, area.all), share(heads.have, area.have), { participation: line })
        expect(result.met).toBe(crossed(heads.have, heads.all, line) && crossed(area.have, area.all, line))
      }),
      { seed: 278, numRuns: 2000 }
    )
  })

  test('what is missing is the smallest number that crosses the line', () => {
    fc.assert(
      fc.property(fraction, counts, (line, { all, have }) => {
        fc.pre(all > 0)
        const { missing } = participation(share(all, all), share(have, have), { participation: line })
        expect(crossed(have + missing.heads, all, line)).toBe(true)
        if (missing.heads > 0) expect(crossed(have + missing.heads - 1, all, line)).toBe(false)
      }),
      { seed: 1259, numRuns: 2000 }
    )
  })

  test('a number that is not whole, negative or too large to be exact is an error, never a result', () => {
    for (const wrong of [0.5, -1, Number.NaN, 2 ** 53]) {
      expect(() => participation(share(1, wrong), share(1, 1), china)).toThrow(RangeError)
      expect(() => participation(share(1, 1), share(wrong, 1), china)).toThrow(RangeError)
    }
    expect(() => participation(share(1, 2 ** 52), share(1, 1), china)).toThrow(RangeError)
  })
})

test('the words name the line and the article', () => {
  expect(participation(roll355, roll355, china).label).toBe(
    '参加的人数和面积都达到三分之二（《民法典》第二百七十八条第二款）'
  )
  expect(agreement(roll355, roll355, { special: china.ordinary }).label).toContain('超过二分之一')
})
