import { fenTyped, inYuan, yuan, yuanField } from '@/ui/yuan'

test.each([
  ['4800', 480_000],
  ['4,800.5 元', 480_050],
  ['0.09', 9],
  ['0', 0],
  ['', undefined],
  ['四万', undefined],
  ['1.234', undefined],
  ['100000001', undefined]
])('a sum typed as “%s”', (typed, fen) => expect(fenTyped(typed)).toBe(fen))

test('a sum is shown as it is, with thousands apart', () => {
  expect([yuanField(480_000), yuanField(480_050), yuanField(9)]).toEqual(['4800', '4800.50', '0.09'])
  expect([inYuan(4_800_050), inYuan(9)]).toEqual(['48,000.50 元', '0.09 元'])
})

test('in a book every sum has its two decimals, and what is missing its sign', () => {
  expect([yuan(4_800_000), yuan(5), yuan(-2_050), yuan(123_456_789)]).toEqual([
    '48,000.00',
    '0.05',
    '−20.50',
    '1,234,567.89'
  ])
})
