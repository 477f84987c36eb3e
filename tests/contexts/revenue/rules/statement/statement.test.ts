/** A statement is read without guessing: what cannot be told is said in words, row by row. */
import type { ContractFacts } from 'contexts/revenue/rules/contract'
import { dayOf, fenOf } from 'contexts/revenue/rules/statement/cells'
import { headerOf, unclearIn } from 'contexts/revenue/rules/statement/columns'
import { proposed } from 'contexts/revenue/rules/statement/propose'
import { balanceBreaks, digestsOf, type Row, rowsOf } from 'contexts/revenue/rules/statement/rows'
import { takenOver } from 'contexts/revenue/rules/statement/take'
import fc from 'fast-check'

test.each([
  ['2026-03-14', '2026-03-14'],
  ['2026/3/4', '2026-03-04'],
  ['20260314', '2026-03-14'],
  ['2026.3.14', '2026-03-14'],
  ['2026年3月14日', '2026-03-14'],
  ['2026-03-14 08:15:30', '2026-03-14'],
  ['20260314 081530', '2026-03-14'],
  [new Date('2026-03-14T00:00:00Z'), '2026-03-14'],
  ['2026-02-30', undefined],
  ['3月14日', undefined],
  ['', undefined],
  [46095, undefined]
])('a day written as %s', (cell, day) => expect(dayOf(cell)).toBe(day))

test.each([
  ['4,800.50', 480_050],
  ['￥1 200.5元', 120_050],
  ['-20.00', -2_000],
  ['(20.00)', -2_000],
  ['+3', 300],
  [4800.5, 480_050],
  [0.1 + 0.2, undefined],
  ['1.005', undefined],
  ['12.3400', 1_234],
  ['', null],
  ['--', null],
  [null, null],
  ['四千', undefined]
])('a sum written as %s', (cell, fen) => expect(fenOf(cell)).toBe(fen))

test('every sum in whole fen is read back exactly, as a number and as a text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fen => {
      const written = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
      expect([fenOf(written), fenOf(Number(written))]).toEqual([fen, fen])
    }),
    { seed: 7, numRuns: 1000 }
  )
})

const bank = [
  ['账户交易明细', null, null, null, null, null],
  ['交易日期', '借方发生额(元)', '贷方发生额(元)', '账户余额', '对方户名', '摘要'],
  ['2026-03-02', '', '3,000.00', '13000.00', '某传媒公司', '广告费'],
  ['2026-03-05', '800.00', '', '12200.00', '某维修部', '道闸维修 6222021234567890'],
  ['2026-03-06', '10.00', '10.00', '12200.00', '', '冲正'],
  ['合计', '810.00', '3010.00', '', '', '']
]

const rowsIn = (rows: (string | null)[][]): Row[] => {
  const header = headerOf(rows)
  if (!header) throw new Error('no header')
  return rowsOf(rows, header)
}

test('the row that names the columns is found below a title, by the words that banks use', () => {
  const header = headerOf(bank)
  expect(header).toMatchObject({ at: 1, columns: { day: 0, out: 1, in: 2, balance: 3, party: 4, what: 5 } })
  expect(unclearIn(header?.columns ?? {})).toEqual([])
  expect(unclearIn({ day: 0, in: 1 })).toHaveLength(2)
  expect(
    headerOf([
      ['a', 'b'],
      ['1', '2']
    ])
  ).toBeNull()
})

test('rows keep the number they have in the file; totals and doubtful ones say why they are not booked', () => {
  const rows = rowsIn(bank)
  expect(rows.map(({ row, amountFen, problems }) => [row, amountFen, problems.length])).toEqual([
    [3, 300_000, 0],
    [4, -80_000, 0],
    [5, undefined, 1],
    [6, undefined, 1]
  ])
  expect(rows[3]?.problems[0]).toContain('合计')
})

test('one column of sums needs its sign or a column that says which way', () => {
  const head = ['日期', '金额', '收支', '摘要']
  const rows = rowsIn([
    head,
    ['2026-03-02', '30', '贷', '广告'],
    ['2026-03-03', '8', '借', '修理'],
    ['2026-03-03', '8', '?', '修理']
  ])
  expect(rows.map(one => one.amountFen)).toEqual([3_000, -800, undefined])
})

test('a running balance that does not fit tells where a row is missing, whichever way the file is sorted', () => {
  const lines = [
    ['2026-03-02', '100', '', '1100'],
    ['2026-03-03', '50', '', '1150'],
    ['2026-03-04', '', '20', '1130']
  ]
  const all = (rows: string[][]) =>
    rowsIn([['日期', '收入', '支出', '余额', '摘要'], ...rows.map(row => [...row, 'x'])])
  expect(balanceBreaks(all(lines))).toEqual([])
  expect(balanceBreaks(all([...lines].reverse()))).toEqual([])
  expect(balanceBreaks(all(lines.filter((_, index) => index !== 1)))).toEqual([3])
})

test('two rows alike are two, and the same row of another file is the same', () => {
  const [row] = rowsIn(bank)
  const twice = digestsOf([
    { ...(row as Row), row: 3 },
    { ...(row as Row), row: 9 }
  ])
  expect(twice.get(3)).not.toBe(twice.get(9))
  expect(digestsOf([{ ...(row as Row), row: 77 }]).get(77)).toBe(twice.get(3))
})

const contract: ContractFacts = {
  _id: 'k_1',
  scope: '',
  assetId: 'a_1',
  assetName: '电梯',
  class: 'advert',
  party: '某传媒公司',
  what: '电梯广告费',
  amountFen: 300_000,
  rhythm: 'quarter',
  fromDay: '2026-01-01',
  untilDay: '2026-12-31',
  payDays: 10,
  graceDays: 15,
  media: [],
  paid: [],
  matters: [],
  remindedFor: null,
  open: true,
  keptBy: '',
  at: 0
}

const row = (given: Partial<Row>): Row => ({
  row: 3,
  day: '2026-03-02',
  amountFen: 300_000,
  what: '转账',
  party: '',
  class: '',
  serial: '',
  problems: [],
  ...given
})

test('payer and sum of a contract propose it with its oldest open sum; neither a name nor a card number is carried over', () => {
  expect(proposed(row({ party: '某传媒公司' }), [contract])).toMatchObject({
    kind: 'income',
    class: 'advert',
    contractId: 'k_1',
    due: '2026-01-11',
    what: '电梯广告费'
  })
  expect(proposed(row({ party: '某传媒公司', amountFen: 5 }), [contract])).toMatchObject({ contractId: 'k_1' })
  expect(proposed(row({ party: '某传媒公司', amountFen: 5 }), [contract])?.due).toBeUndefined()
  const repair = proposed(row({ amountFen: -80_000, what: '道闸维修 6222021234567890' }), [])
  expect(repair).toMatchObject({ kind: 'cost', cost: 'repair', what: '道闸维修' })
})

test.each([
  [300, '停车费', 'income', 'parking'],
  [300, '结息', 'income', 'other'],
  [-300, '账户管理费', 'cost', 'bank'],
  [-300, '补充维修资金', 'use', 'fund'],
  [-300, '提取备用金', 'move', undefined]
] as const)('%i fen for “%s” is proposed as %s', (amountFen, what, kind, one) => {
  const proposal = proposed(row({ amountFen, what }), [])
  expect([proposal?.kind, proposal?.class ?? proposal?.cost ?? proposal?.use]).toEqual([kind, one])
})

test('where nothing is known nothing is proposed', () => {
  expect(proposed(row({ what: '转账' }), [])).toBeUndefined()
  expect(proposed(row({ amountFen: -5, what: '转账' }), [])).toBeUndefined()
})

const rule = { purse: 'bank' as const, costLimitFen: 100_000, contracts: [contract] }
const taking = { row: 3, kind: 'income' as const, class: 'advert' as const, what: '广告费' }

test('a row is taken over as what it is: money in is no cost, a total is nothing, a wrong sum of a contract is no', () => {
  expect(takenOver(row({}), taking, rule)).toMatchObject({
    words: { kind: 'income', amountFen: 300_000, purse: 'bank' }
  })
  for (const [one, how] of [
    [undefined, taking],
    [row({ problems: ['合计'] }), taking],
    [row({ amountFen: -1 }), taking],
    [row({}), { ...taking, kind: 'cost' as const, cost: 'repair' as const }],
    [row({}), { row: 3, kind: 'income' as const, what: '广告费' }],
    [row({}), { ...taking, contractId: 'k_other' }],
    [row({}), { ...taking, contractId: 'k_1', due: '2026-02-02' }]
  ] as const) {
    expect(typeof takenOver(one, how, rule)).toBe('string')
  }
})

test('what goes out waits for its voucher and its decision, and says so', () => {
  const repair = { row: 3, kind: 'cost' as const, cost: 'repair' as const, what: '修道闸' }
  const small = takenOver(row({ amountFen: -100_000 }), repair, rule)
  const large = takenOver(row({ amountFen: -100_001 }), repair, rule)
  expect(small).toMatchObject({ wanting: '请补上凭证照片，再送核对。' })
  expect(large).toMatchObject({ wanting: '请补上凭证照片，选上是哪次表决，再送核对。' })
})

test('cash put into the bank moves from the cash box', () => {
  const move = { row: 3, kind: 'move' as const, what: '存现' }
  expect(takenOver(row({ amountFen: 500 }), move, rule)).toMatchObject({ words: { purse: 'cash', amountFen: 500 } })
  expect(takenOver(row({ amountFen: -500 }), move, rule)).toMatchObject({ words: { purse: 'bank', amountFen: 500 } })
})
