/** The sheet for the board holds every sum, every line and the seal's code; the written answer holds what was said. */
import type { DisclosureView } from 'types/disclosure'
import type { MoneyObjectionView } from 'types/inspecting'
import type { LineCard } from 'types/ledger'
import { disclosureForm, moneyObjectionForm } from '@/packages/paper/forms/of-money'
import type { Block, Mark, Measure } from '@/packages/paper/sheet/blocks'
import { layout } from '@/packages/paper/sheet/layout'

const measure: Measure = (text, size) => [...text].reduce((sum, letter) => sum + (letter < '⺀' ? 0.55 : 1), 0) * size
const pagesOf = (blocks: Block[]): Mark[][] => layout({ blocks, foot: '有事来聊' }, measure)
const read = (blocks: Block[]): string =>
  pagesOf(blocks)
    .flat()
    .map(mark => (mark.kind === 'text' ? mark.text : ''))
    .join('')
const AT = Date.UTC(2026, 6, 8, 1)
const scope = '371502/xianfeng/fude/jinqilin'

const view: DisclosureView = {
  id: 'dq_one',
  scope,
  quarter: '2026-2',
  state: 'published',
  endsAt: AT,
  publishBy: AT,
  publishedAt: AT,
  months: ['2026-04', '2026-05', '2026-06'],
  startsAt: AT,
  book: `revenue@${scope}`,
  figures: {
    beforeFen: 11_280_000,
    inFen: 1_200_000,
    costFen: 320_000,
    usedFen: 0,
    owedFen: 300_000,
    leftFen: 11_860_000,
    income: [{ code: 'income:advert', name: '公共区域广告', fen: 1_200_000 }],
    costs: [{ code: 'cost:repair', name: '维修保养', fen: 320_000 }],
    uses: [],
    lines: 2
  },
  next: { who: '大家', what: '看账' },
  seal: { no: 4, code: '1234 5678 9012', hash: 'a'.repeat(64) },
  boards: [],
  objections: { open: 0, all: 0 },
  timeline: [
    { at: AT, who: '公账记账员 宋雅琴', what: '结了账' },
    { at: AT, who: '公账核对员 韩志强', what: '核对过了' }
  ],
  acts: []
}

const line = (day: string, what: string, amount: number, [debit, credit]: [string, string]): LineCard => ({
  id: `e:${what}`,
  day,
  at: AT,
  kind: 'normal',
  what,
  amount,
  legs: [
    { account: debit, side: 'debit', amount },
    { account: credit, side: 'credit', amount }
  ],
  vouchers: 1,
  sealNo: 4
})
const lines = [
  line('2026-06-12', '东墙修缮', 320_000, ['cost:repair', 'bank']),
  line('2026-04-10', '电梯广告费', 900_000, ['bank', 'income:advert'])
]
const sheet = (many = lines) => disclosureForm({ view, lines: many, compound: '金麒麟小区', code: '' })

test('the sheet says whose money it is, adds up from what there was to what is left, and names the hands', () => {
  const text = read(sheet())
  const wanted = [
    '金麒麟小区公共收益公示',
    '112,800.00',
    '+12,000.00',
    '−3,200.00',
    '118,600.00',
    '−3,000.00',
    '宋雅琴'
  ]
  expect(wanted.filter(words => !text.includes(words))).toEqual([])
  expect(text).toContain('1234 5678 9012')
})

test('every line stands on it, the oldest first, with plus for what came and minus for what went', () => {
  const text = read(sheet())
  expect(text.indexOf('电梯广告费')).toBeLessThan(text.indexOf('东墙修缮'))
  expect(text).toContain('+9,000.00')
})

test('a year of lines breaks over pages without losing one', () => {
  const many = Array.from({ length: 120 }, (_, place) =>
    line('2026-05-01', `第${place}笔收入`, 100, ['bank', 'income:stall'])
  )
  const blocks = sheet(many)
  const text = read(blocks)
  expect(pagesOf(blocks).length).toBeGreaterThan(2)
  expect(many.filter(({ what }) => !text.includes(what))).toEqual([])
})

test('the written answer holds question, answer and the community’s word; without an answer there is room for a pen', () => {
  const one: MoneyObjectionView = {
    id: 'mo_1',
    scope,
    about: '2026 年二季度',
    kind: 'objection',
    by: '3号楼居民',
    mine: false,
    text: '合同在哪里？',
    media: [],
    at: AT,
    state: 'open',
    acts: []
  }
  expect(moneyObjectionForm(one).some(({ kind }) => kind === 'ruled')).toBe(true)
  const said = { by: '公账记账员 宋雅琴', text: '合同在登记里。', at: AT, media: [] }
  const ruling = { by: '社区书记 孙红', text: '社区看过了。', at: AT, media: [] }
  const text = read(moneyObjectionForm({ ...one, answer: said, escalated: { why: '没拿出来', at: AT }, ruling }))
  expect(['合同在哪里？', '合同在登记里。', '没拿出来', '社区看过了。'].filter(words => !text.includes(words))).toEqual(
    []
  )
})
