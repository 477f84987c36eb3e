import { readArea } from 'contexts/community/rules/roster/area'
import type { Cell } from 'contexts/community/rules/roster/records'
import fc from 'fast-check'

const exact: [Cell, number][] = [
  [120.05, 12005],
  ['120.05', 12005],
  [1.1, 110],
  [4.35, 435],
  [1.15, 115],
  [8.2, 820],
  [87, 8700],
  [87.5, 8750],
  ['87.', 8700],
  ['98.00㎡', 9800],
  ['98.1 m²', 9810],
  ['98.1M2', 9810],
  ['98.1平米', 9810],
  ['98.1平方米', 9810],
  ['98.1平', 9810],
  ['１２０．０５㎡', 12005],
  [' 1,234.56 ', 123456],
  ['1,234', 123400],
  ['120.0500', 12005],
  [109.82000000000001, 10982],
  [0.1 + 0.7 + 108.2, 10900],
  [109.81999999999999, 10982],
  [99.99999999999999, 10000],
  [1, 100],
  [10000, 1_000_000]
]

test.each(exact)('%p is exactly %p hundredths of a square metre, without a doubt', (cell, areaCenti) => {
  expect(readArea(cell)).toEqual({ areaCenti })
})

const doubted: [Cell, number | undefined, string][] = [
  ['120.055', 12005, 'area-decimals'],
  [120.059, 12005, 'area-decimals'],
  ['120.999', 12099, 'area-decimals'],
  [0.99, 99, 'area-unusual'],
  [10000.01, 1_000_001, 'area-unusual'],
  [1_000_000, 100_000_000, 'area-unusual'],
  [1_000_000.01, undefined, 'area-unreadable'],
  [0, undefined, 'area-unreadable'],
  ['0.00', undefined, 'area-unreadable'],
  [-89.37, undefined, 'area-unreadable'],
  ['约89', undefined, 'area-unreadable'],
  ['89.37+20', undefined, 'area-unreadable'],
  ['89,37', undefined, 'area-unreadable'],
  ['1,23.4', undefined, 'area-unreadable'],
  ['8 9 . 3 . 7', undefined, 'area-unreadable'],
  ['1e2', undefined, 'area-unreadable'],
  [1e-7, undefined, 'area-unreadable'],
  [1e21, undefined, 'area-unreadable'],
  [Number.NaN, undefined, 'area-unreadable'],
  [Number.POSITIVE_INFINITY, undefined, 'area-unreadable'],
  [true, undefined, 'area-unreadable'],
  [new Date(0), undefined, 'area-unreadable'],
  [null, undefined, 'area-missing'],
  ['', undefined, 'area-missing'],
  ['/', undefined, 'area-missing'],
  ['无', undefined, 'area-missing']
]

test.each(doubted)('%p reads as %p and is doubted as %s', (cell, areaCenti, doubt) => {
  expect(readArea(cell)).toEqual(areaCenti === undefined ? { doubt } : { areaCenti, doubt })
})

/** Arithmetic on whole numbers alone, written apart from the parser. */
function oracle(whole: bigint, decimals: string): { areaCenti: bigint; exact: boolean } {
  const scaled = whole * 10n ** BigInt(decimals.length) + BigInt(decimals === '' ? '0' : decimals)
  const unit = 10n ** BigInt(decimals.length)
  return { areaCenti: (scaled * 100n) / unit, exact: (scaled * 100n) % unit === 0n }
}

test('a decimal text agrees with whole-number arithmetic, digit by digit', () => {
  const decimals = fc.stringMatching(/^[0-9]{0,5}$/)
  fc.assert(
    fc.property(fc.bigInt(1n, 9999n), decimals, (whole, rest) => {
      const expected = oracle(whole, rest)
      const reading = readArea(rest === '' ? `${whole}` : `${whole}.${rest}`)
      expect(BigInt(reading.areaCenti ?? -1)).toBe(expected.areaCenti)
      expect(reading.doubt).toBe(expected.exact ? undefined : 'area-decimals')
    }),
    { seed: 278, numRuns: 2000 }
  )
})

test('every area of two decimals survives being an Excel number, and being summed with noise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999_999 }), areaCenti => {
      const number = areaCenti / 100
      expect(readArea(number)).toEqual({ areaCenti })
      expect(readArea(number * 3 - number - number)).toEqual({ areaCenti })
    }),
    { seed: 278, numRuns: 5000 }
  )
})
