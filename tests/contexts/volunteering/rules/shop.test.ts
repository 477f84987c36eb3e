/** Redeeming and settling: the limit a month, six digits, two people on a sheet. */
import { keptTakings, sixDigits, takenIn } from 'contexts/volunteering/rules/redeeming'
import { confirmRefusal, sideOf, totalOf } from 'contexts/volunteering/rules/settlement'

const taking = (id: string, month: string, until: number, collected?: true) => ({
  id,
  itemId: 'soap',
  month,
  until,
  ...(collected ? { collected } : {})
})

test('what was collected and what is set aside counts, what was left to expire does not', () => {
  const taken = [
    taking('a', '2026-06', 5, true),
    taking('b', '2026-06', 20),
    taking('c', '2026-06', 10),
    taking('d', '2026-05', 20),
    { ...taking('e', '2026-06', 20), itemId: 'rice' }
  ]
  expect(takenIn(taken, 'soap', '2026-06', 10)).toBe(2)
  expect(keptTakings(taken, '2026-06', 10).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(keptTakings(taken, '2026-07', 15).map(({ id }) => id)).toEqual(['b', 'd', 'e'])
})

test('six digits are always six, and differ from letters to letters', () => {
  const some = ['0000000000000000', 'abcdefghjkmnpqrs', 'zzzzzzzzzzzzzzzz'].map(sixDigits)
  for (const digits of some) expect(digits).toMatch(/^\d{6}$/)
  expect(new Set(some).size).toBe(3)
})

test.each([
  ['of the merchant', 'm', 'byMerchant'],
  ['of the community', 'c', 'byCommunity'],
  ['of neither', 'x', null]
])('a person %s stands on that side', (_, person, side) => {
  expect(sideOf(person, ['m'], person === 'c')).toBe(side)
})

test('whoever stands at the counter stands on the side of the merchant, whatever else they are', () => {
  expect(sideOf('m', ['m'], true)).toBe('byMerchant')
})

test.each([
  ['the running month is not over', '2026-07', {}, 'settlement-early'],
  ['a month that is over may be confirmed', '2026-06', {}, null],
  ['once a side', '2026-06', { byCommunity: { personId: 'other' } }, 'settlement-done'],
  ['never the same person for both', '2026-06', { byMerchant: { personId: 'c' } }, 'settlement-same-person'],
  ['another person for the other side', '2026-06', { byMerchant: { personId: 'm' } }, null]
])('%s', (_, month, sides, reason) => {
  expect(confirmRefusal(month, '2026-07', 'byCommunity', sides, 'c')).toBe(reason)
})

test('a sheet adds up', () => {
  const line = { itemId: 'a', item: '理发', pieces: 2, points: 40, fen: 3000 }
  expect(totalOf([line, { ...line, pieces: 1, points: 20, fen: 1500 }])).toEqual({ pieces: 3, points: 60, fen: 4500 })
  expect(totalOf([])).toEqual({ pieces: 0, points: 0, fen: 0 })
})
