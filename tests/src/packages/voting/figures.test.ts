/** Shares and thresholds are told in words that name the side which is short. */
import type { Threshold } from 'types/voting'
import { fraction, neededOf, shareWords, shortfalls } from '@/packages/voting/show/figures'

const participation: Threshold = {
  label: '参加的人数和面积都达到三分之二',
  line: [2, 3],
  outOf: { heads: 355, areaCenti: 3_660_905 },
  have: { heads: 237, areaCenti: 2_187_432 },
  missing: { heads: 0, areaCenti: 253_172 },
  met: false
}
const agreement: Threshold = {
  label: '同意的人数和面积都达到四分之三',
  line: [3, 4],
  outOf: { heads: 237, areaCenti: 2_187_432 },
  have: { heads: 170, areaCenti: 1_700_000 },
  missing: { heads: 8, areaCenti: 0 },
  met: false
}

test('the line is drawn where the law has it, crossed or not', () => {
  expect(neededOf(participation, 'heads')).toBe(237)
  expect(neededOf(participation, 'areaCenti')).toBe(2_440_604)
  expect(neededOf(agreement, 'heads')).toBe(178)
})

test('only the sides that are short are named, each with how much', () => {
  expect(shortfalls([participation, agreement])).toEqual(['参加的面积还差 2\u00a0531.72 ㎡', '同意的人数还差 8 人'])
})

test('a fraction is said the Chinese way', () => {
  expect([fraction([2, 3]), fraction([3, 4]), fraction([1, 2])]).toEqual(['三分之二', '四分之三', '二分之一'])
})

test('area is told only where it counts', () => {
  const share = { heads: 6, areaCenti: 65_472 }
  expect([shareWords(share, false), shareWords(share, true)]).toEqual(['6 人', '6 人 · 654.72 ㎡'])
})
