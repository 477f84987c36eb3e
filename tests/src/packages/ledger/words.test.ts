/** Accounts are read in words, whatever book they stand in. */
import { accountName, amountWords } from '@/packages/ledger/words'

test.each([
  ['revenue', 'bank', '银行存款'],
  ['fund', 'cash:public', '公开募捐 资金'],
  ['fund', 'general:internal', '邻里互助金 未指定用途'],
  ['fund', 'source:internal-gift', '邻里互助金 捐赠'],
  ['fund', 'spent:public-elder', '公开募捐 为老服务'],
  ['fund', 'project:p_4k2zq9x8', '项目'],
  ['stock', 'shelf:item_4k2z', '货架']
] as const)('%s %s is %s', (kind, code, words) => {
  expect(accountName(kind, code)).toBe(words)
})

test('money is written in yuan, points and pieces as they are', () => {
  expect([amountWords('fund', 480_000), amountWords('points', 320), amountWords('stock', 12)]).toEqual([
    '4,800.00 元',
    '320 分',
    '12 件'
  ])
})
