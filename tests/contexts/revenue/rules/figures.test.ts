/** A quarter's picture adds up, to the fen, whatever was posted and taken back. */
import { accountName } from 'contexts/revenue/rules/account-names'
import { cashMoved, figuresOf, type Line } from 'contexts/revenue/rules/figures'
import fc from 'fast-check'
import type { Leg } from 'types/ledger-parts'

const line = (debit: string, credit: string, amount: number, kind: Line['kind'] = 'normal'): Line => ({
  period: '2026-05',
  kind,
  legs: [
    { account: debit, side: 'debit', amount },
    { account: credit, side: 'credit', amount }
  ]
})

const of = (lines: Line[], left: number) => figuresOf(lines, left, accountName)

test('income, cost and use stand apart, each with its kinds, the largest first', () => {
  const lines = [
    line('bank', 'income:advert', 1_200_000),
    line('bank', 'income:parking', 850_000),
    line('cash', 'income:parking', 650_000),
    line('cost:repair', 'bank', 320_000),
    line('use:fund', 'bank', 580_000)
  ]
  expect(of(lines, 12_850_000)).toMatchObject({
    inFen: 2_700_000,
    costFen: 320_000,
    usedFen: 580_000,
    owedFen: 0,
    beforeFen: 11_050_000,
    income: [
      { code: 'income:parking', name: '停车位', fen: 1_500_000 },
      { code: 'income:advert', name: '公共区域广告', fen: 1_200_000 }
    ],
    lines: 5
  })
})

test('a reversal takes back: what was wholly taken back is in no kind, but both lines are counted', () => {
  const lines = [
    line('bank', 'income:advert', 300_000),
    line('income:advert', 'bank', 300_000, 'reversal'),
    line('bank', 'income:stall', 100)
  ]
  const { inFen, income, lines: count } = of(lines, 100)
  expect([inFen, income.map(({ code }) => code), count]).toEqual([100, ['income:stall'], 3])
})

test('what is earned and has not arrived is income that is owed; when it arrives it is neither', () => {
  expect(of([line('receivable:c_1', 'income:advert', 500)], 0)).toMatchObject({
    inFen: 500,
    owedFen: 500,
    beforeFen: 0
  })
  expect(of([line('bank', 'receivable:c_1', 500)], 500)).toMatchObject({ inFen: 0, owedFen: -500, beforeFen: 0 })
})

test('money carried from the bank to the cash box moves nothing', () => {
  const moved = [line('cash', 'bank', 700)]
  expect(cashMoved(moved)).toBe(0)
  expect(of(moved, 1000)).toMatchObject({ beforeFen: 1000, leftFen: 1000, inFen: 0 })
})

test('the balance with which a book was opened was there before the quarter', () => {
  expect(of([line('bank', 'carried', 9000, 'opening')], 9000)).toMatchObject({ beforeFen: 9000, inFen: 0 })
})

const accounts = ['bank', 'cash', 'receivable:c', 'income:advert', 'income:stall', 'cost:repair', 'use:fund']

test('before + in − cost − use − owed = left, and equals the money there was, for whatever lines', () => {
  const leg = fc.tuple(fc.constantFrom(...accounts), fc.constantFrom(...accounts), fc.integer({ min: 1, max: 10 ** 9 }))
  fc.assert(
    fc.property(fc.array(leg, { maxLength: 40 }), fc.integer({ min: 0, max: 10 ** 10 }), (drafts, had) => {
      const lines = drafts.map(([debit, credit, amount]) => line(debit, credit, amount))
      const { beforeFen, inFen, costFen, usedFen, owedFen, leftFen } = of(lines, had + cashMoved(lines))
      expect(beforeFen + inFen - costFen - usedFen - owedFen).toBe(leftFen)
      expect(beforeFen).toBe(had)
    }),
    { seed: 9, numRuns: 300 }
  )
})

test('kinds add up to their sum', () => {
  const one: Leg[] = [
    { account: 'cost:repair', side: 'debit', amount: 30 },
    { account: 'cost:clean', side: 'debit', amount: 12 },
    { account: 'bank', side: 'credit', amount: 42 }
  ]
  const { costFen, costs } = of([{ period: '2026-05', kind: 'normal', legs: one }], 0)
  expect(costs.reduce((sum, { fen }) => sum + fen, 0)).toBe(costFen)
})
