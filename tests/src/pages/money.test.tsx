/** 公账 fed by a server's answers: the picture adds up in words, late and missing money is said, elders get three doors. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import type { DisclosureView } from 'types/disclosure'
import { queryClient } from '@/cloud/query'
import DisclosurePage from '@/packages/revenue/disclosure/index'
import MoneyPage from '@/pages/money/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith } from '../cloud/server'
import { asked } from '../taro'

const DAY = 86_400_000
const scope = '371502/xianfeng/fude/jinqilin'
const home = { path: `${scope}/g1/3/2/301`, label: '3 号楼 2 单元 301', compoundName: '金麒麟小区', relation: 'owner' }
const me = {
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes: [home],
  posts: [],
  settings: { elder: false }
}
const view: DisclosureView = {
  id: 'dq_running',
  scope,
  quarter: '2026-2',
  state: 'open',
  endsAt: Date.now() + 9 * DAY,
  publishBy: Date.now() + 24 * DAY,
  months: ['2026-04', '2026-05', '2026-06'],
  startsAt: Date.now() - 80 * DAY,
  book: `revenue@${scope}`,
  figures: {
    beforeFen: 11_280_000,
    inFen: 2_470_000,
    costFen: 320_000,
    usedFen: 580_000,
    owedFen: 0,
    leftFen: 12_850_000,
    income: [
      { code: 'income:advert', name: '公共区域广告', fen: 1_200_000 },
      { code: 'income:parking', name: '停车位', fen: 1_270_000 }
    ],
    costs: [{ code: 'cost:repair', name: '维修保养', fen: 320_000 }],
    uses: [{ code: 'use:fund', name: '补充维修资金', fen: 580_000 }],
    lines: 5
  },
  next: { who: '公账记账员', what: '一笔一笔记，季度结束后结账', dueAt: Date.now() + 9 * DAY },
  boards: [],
  objections: { open: 1, all: 3 },
  timeline: [],
  acts: ['object']
}
const before = {
  id: 'dq_before',
  scope,
  quarter: '2026-1',
  state: 'closed',
  endsAt: Date.now() - 60 * DAY,
  publishBy: Date.now() - 2 * DAY
}
const line = {
  id: 'e:b_one',
  day: '2026-06-20',
  at: Date.now(),
  kind: 'normal',
  what: '快递柜场地费',
  amount: 300_000,
  legs: [
    { account: 'bank', side: 'debit', amount: 300_000 },
    { account: 'income:machines', side: 'credit', amount: 300_000 }
  ],
  vouchers: 1,
  sealNo: 3
}
const gone = { assetName: '2 号楼电梯', what: '电梯广告费', party: '某公司', amountFen: 300_000 }

function house(now: unknown): void {
  const answers: Record<string, unknown> = {
    'session.open': me,
    'disclosure.now': now,
    'disclosure.show': view,
    'ledger.lines': { items: [line] },
    'missing.list': { items: [gone], totalFen: 300_000, expectedFen: 0, paidFen: 0, graceDays: 10, acts: [] },
    'notice.count': { unread: 0 }
  }
  answerWith(call => answer(answers[call.operation] ?? { items: [] })(call))
}

function App({ page: Page }: { page: () => React.ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ElderContext.Provider value={useElder()}>
        <Page />
      </ElderContext.Provider>
    </QueryClientProvider>
  )
}

const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }

beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setScheduler(task => task())
})
beforeEach(() => {
  queryClient.clear()
  chooseElder(false)
})
afterEach(cleanup)

async function open(page: () => React.ReactNode) {
  const shown = render(<App page={page} />)
  await act(async () => {
    await new Promise(resolve => setTimeout(resolve, 50))
  })
  const { violations } = await axe.run(shown.container, { rules })
  expect(violations.map(({ id }) => id)).toEqual([])
  return shown
}

test('the short code of the seal stands on the page, in both layouts', async () => {
  house({ now: view, seal: { no: 7, code: '1234 5678 9012', hash: 'ab' } })
  expect((await open(MoneyPage)).container.textContent).toContain('封签短码 1234 5678 9012')
  cleanup()
  chooseElder(true)
  expect((await open(MoneyPage)).container.textContent).toContain('封签短码 1234 5678 9012')
})

test('this quarter in one picture: what is left, what came, what went, by kind', async () => {
  house({ now: view, before })
  const { container } = await open(MoneyPage)
  expect(container.textContent).toContain('¥128,500.00')
  expect(container.textContent).toContain('+24,700.00')
  expect(container.textContent).toContain('−9,000.00')
  expect(screen.getByLabelText('收入由什么组成：公共区域广告 12,000.00，停车位 12,700.00')).toBeTruthy()
})

test('a quarter that is late and money that did not come in are said, each with where to ask', async () => {
  house({ now: view, before })
  await open(MoneyPage)
  expect(screen.getByText('2026 年一季度没有按时公示')).toBeTruthy()
  expect(screen.getByText('有 1 笔该收没收')).toBeTruthy()
})

test('every line leads to all that it rests on', async () => {
  house({ now: view, before })
  await open(MoneyPage)
  fireEvent.click(screen.getByText('快递柜场地费'))
  expect(asked.at(-1)).toEqual({ name: 'navigateTo', with: { url: '/packages/revenue/line/index?id=e:b_one' } })
})

test('the elder layout has one picture and three doors', async () => {
  house({ now: view, before })
  chooseElder(true)
  const { container } = await open(MoneyPage)
  expect(container.querySelectorAll('.door')).toHaveLength(3)
  expect(container.textContent).toContain('这个季度收了 24,700.00 元')
})

test('a compound without a book says so', async () => {
  house({})
  await open(MoneyPage)
  expect(screen.getByText(/还没有开账/)).toBeTruthy()
})

test('the sheet of a quarter adds up below each other, from what there was to what is left', async () => {
  house({ now: view })
  const { container } = await open(DisclosurePage)
  const rows = [...container.querySelectorAll('.sum-row')].map(row => row.textContent)
  expect(rows.slice(0, 5)).toEqual([
    '上期结余112,800.00',
    '收入+24,700.00',
    '成本−3,200.00',
    '使用−5,800.00',
    '结余128,500.00'
  ])
})
