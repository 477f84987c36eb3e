/** Matching in whole fen, a market's share, and two kinds of money that never meet. */
import { isOfOneKind, movingLegs, projectAccount, purseOf, receiptLegs, spendingLegs } from 'contexts/fund/rules/legs'
import { marketShareOf, matchOf, percentOf, yuan } from 'contexts/fund/rules/match'
import { unsound } from 'contexts/ledger/rules/entry'
import fc from 'fast-check'
import { type FundKind, fundKinds, services, sources } from 'types/fund-parts'

const terms = (ratePercent: number, capFen: number) => ({
  ratePercent,
  capFen,
  from: 'general' as const,
  giver: '基金'
})

describe('a match', () => {
  test.each([
    [0, 30, 50_000, 0],
    [1, 30, 50_000, 0],
    [3, 33, 50_000, 0],
    [4, 25, 50_000, 1],
    [123_456, 30, 50_000, 37_036],
    [166_666, 30, 50_000, 49_999],
    [166_670, 30, 50_000, 50_001 - 1],
    [1_000_000, 50, 50_000, 50_000]
  ])('on %d fen at %d%% with a cap of %d is %d', (confirmed, rate, cap, expected) => {
    expect(matchOf(confirmed, terms(rate, cap)).matchFen).toBe(expected)
  })

  test('is written out for everyone', () => {
    expect(matchOf(123_456, terms(30, 50_000)).formula).toBe(
      '1,234.56 元 × 30% = 370.36 元（不足一分的不计），没有超过上限 500.00 元'
    )
    expect(matchOf(1_000_000, terms(50, 50_000)).formula).toContain('超过上限 500.00 元，按上限算')
  })

  test('is whole, never above the share nor the cap, and never falls when more was given', () => {
    const whole = fc.integer({ min: 0, max: 10_000_000_000 })
    const any = fc.tuple(whole, whole, fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 1_000_000_000 }))
    fc.assert(
      fc.property(any, ([one, more, rate, cap]) => {
        const { matchFen } = matchOf(one, terms(rate, cap))
        expect(Number.isInteger(matchFen)).toBe(true)
        expect(matchFen * 100).toBeLessThanOrEqual(one * rate)
        expect(matchFen).toBeLessThanOrEqual(cap)
        expect(matchOf(one + more, terms(rate, cap)).matchFen).toBeGreaterThanOrEqual(matchFen)
      }),
      { seed: 20_261, numRuns: 500 }
    )
  })
})

test('a market gives its share in whole fen, written out', () => {
  expect(marketShareOf(123_449, 2)).toEqual({
    amountFen: 2_468,
    formula: '卖了 1,234.49 元 × 2% = 24.68 元（不足一分的不计）'
  })
  expect(marketShareOf(49, 2).amountFen).toBe(0)
})

test('a share is floored exactly, as integers alone would have it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.integer({ min: 1, max: 100 }), (fen, percent) => {
      expect(BigInt(percentOf(fen, percent))).toBe((BigInt(fen) * BigInt(percent)) / 100n)
    }),
    { seed: 20_262, numRuns: 500 }
  )
})

test('a sum is shown with its fen', () => {
  expect([yuan(5), yuan(123_456), yuan(100_000_000)]).toEqual(['0.05 元', '1,234.56 元', '1,000,000.00 元'])
})

describe('the two kinds', () => {
  const kinds = new Map<string, FundKind>([
    ['fp_a', 'internal'],
    ['fp_b', 'public']
  ])
  const kindOf = (id: string) => kinds.get(id)
  const projectOf = { internal: 'fp_a', public: 'fp_b' } as const
  const book = 'fund@371502/xianfeng/fude'

  test('never meet in an entry, whatever is booked, and every entry is sound', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000_000 })
    const any = fc.tuple(
      fc.constantFrom(...fundKinds),
      fc.constantFrom(...sources),
      fc.constantFrom(...services),
      amount
    )
    fc.assert(
      fc.property(any, ([kind, source, service, fen]) => {
        const id = projectOf[kind]
        const all = [
          receiptLegs(kind, source, undefined, fen),
          receiptLegs(kind, source, id, fen),
          spendingLegs(kind, service, id, fen),
          movingLegs(purseOf(kind, undefined), projectAccount(id), fen),
          movingLegs(projectAccount(id), purseOf(kind, undefined), fen)
        ]
        for (const legs of all) {
          expect(isOfOneKind(legs, kindOf)).toBe(true)
          expect(unsound({ book, legs })).toBeNull()
        }
      }),
      { seed: 20_263, numRuns: 300 }
    )
  })

  test('are told apart when somebody mixes them', () => {
    expect(isOfOneKind(movingLegs(purseOf('public', undefined), projectAccount('fp_a'), 1), kindOf)).toBe(false)
    expect(isOfOneKind(receiptLegs('internal', 'gift', 'fp_b', 1), kindOf)).toBe(false)
  })
})
