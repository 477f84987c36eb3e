/** The pages of a book, fed by a server's answers: what stands, what was stopped, closing, reckoning it over. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { sha256 } from 'js-sha256'
import type { BookView, EntryView } from 'types/ledger'
import { canonicalLine, type EntryFacts } from 'types/ledger-line'
import { sumsOver } from 'types/ledger-proof'
import { blockText, shortCode, trialText } from 'types/ledger-seal'
import { queryClient } from '@/cloud/query'
import { learnTime } from '@/cloud/server-time'
import BookPage from '@/packages/ledger/book/index'
import LinePage from '@/packages/ledger/line/index'
import LinesPage from '@/packages/ledger/lines/index'
import VerifyPage from '@/packages/ledger/verify/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { chinaMonth } from '@/ui/time'
import { answer, answerWith, calls } from '../../cloud/server'
import { params } from '../../taro'

const now = Date.now()
const scope = '371502/xianfeng/fude/jinqilin'
const about = { kind: 'revenue', scope, name: '金麒麟小区' }
const month = chinaMonth(now)

const fact: EntryFacts = {
  _id: 'e_lifts0001',
  book: `revenue@${scope}`,
  period: month,
  day: `${month}-01`,
  at: now,
  kind: 'normal',
  what: '电梯广告费',
  legs: [
    { account: 'bank', side: 'debit', amount: 480_000 },
    { account: 'income:lift', side: 'credit', amount: 480_000 }
  ],
  evidence: { vouchers: [] },
  approvals: [{ who: '公账核对员 李强', what: '核对', at: now }]
}
const contentHashes = [sha256(canonicalLine(fact))]
const hash = sha256(blockText({ book: fact.book, no: 1, prevHash: '', contentHashes }))
const seal = { no: 1, prevHash: '', hash, entryIds: [fact._id], contentHashes, sealedAt: now }
const code = shortCode(hash)

const book: BookView = {
  scope,
  kind: 'revenue',
  openedAt: now,
  seal: { no: 1, hash, code, sealedAt: now },
  accounts: [
    { code: 'bank', standing: 480_000, available: 450_000 },
    { code: 'income:lift', standing: 480_000, available: 480_000 }
  ],
  months: [],
  anchors: [{ no: 1, code, at: now, what: '第二季度公示表' }],
  checkedAt: now,
  thawed: [],
  acts: ['lines']
}
const card = {
  id: fact._id,
  day: fact.day,
  at: now,
  kind: 'normal' as const,
  what: fact.what,
  amount: 480_000,
  legs: fact.legs,
  vouchers: 2,
  sealNo: 1
}
const line: EntryView = {
  ...card,
  scope,
  bookKind: 'revenue',
  month,
  reversedBy: 'rev:e_lifts0001',
  evidence: fact.evidence,
  media: [],
  approvals: fact.approvals,
  contentHash: contentHashes[0] ?? '',
  seal: { no: 1, hash, code, sealedAt: now, place: 1, of: 1 }
}

function house(more: Record<string, unknown> = {}): void {
  const answers: Record<string, unknown> = {
    'ledger.book': book,
    'ledger.lines': { items: [card] },
    'ledger.line': line,
    'ledger.month': { items: [{ ...fact, sealNo: 1 }] },
    'ledger.seals': { items: [seal] },
    'ledger.close': book,
    'ledger.confirm': book,
    'ledger.unfreeze': book,
    ...more
  }
  const another = (input: unknown) =>
    typeof input === 'object' && input !== null && 'month' in input && input.month !== month
  answerWith(call => {
    const elsewhere = call.operation === 'ledger.month' && another(call.input)
    return answer(elsewhere ? { items: [] } : (answers[call.operation] ?? { items: [] }))(call)
  })
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

function open(page: () => React.ReactNode, query: Record<string, string>) {
  for (const name of Object.keys(params)) delete params[name]
  Object.assign(params, query)
  return render(<App page={page} />)
}

const written = (operation: string) => calls.filter(call => call.operation === operation).map(({ input }) => input)
async function tap(name: RegExp | string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setNotifyFunction(notify => act(() => notify()))
})
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  chooseElder(false)
  learnTime(Date.now())
})

const pages = [
  ['账本', BookPage, about, /银行存款/],
  ['每一笔', LinesPage, about, /电梯广告费/],
  ['一笔账', LinePage, { id: fact._id }, /谁批的/],
  ['自己核对', VerifyPage, about, /不用相信任何人/]
] as const

test.each(pages.flatMap(one => [false, true].map(elder => [...one, elder] as const)))(
  'axe finds nothing wrong on %s (elder layout: %#)',
  async (_name, page, query, words, elder) => {
    house()
    chooseElder(elder)
    const { container } = open(page, query)
    await screen.findAllByText(words)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  }
)

describe('the book', () => {
  test('says what is there, what of it is promised, and the code of its seal', async () => {
    house()
    open(BookPage, about)
    await screen.findByText('其中 300.00 元已留着没付')
    expect(screen.getAllByText('4,800.00 元')).toHaveLength(2)
    expect(screen.getByText(code)).toBeTruthy()
  })

  test('that was stopped says why, and an auditor lets it go on with a reason', async () => {
    const frozen = { at: now, why: ['L4 bank: 500, its entries say 700'] }
    house({ 'ledger.book': { ...book, frozen, acts: ['lines', 'unfreeze'] } })
    open(BookPage, about)
    await screen.findByText('这本账停下来了')
    await tap('查清了，恢复记账')
    const reason = '有人改过余额，已按凭证改回。'
    fireEvent.input(await screen.findByLabelText('哪里不对、怎么查清的'), { target: { value: reason } })
    const buttons = await screen.findAllByRole('button', { name: '恢复记账' })
    await act(async () => void fireEvent.click(buttons[buttons.length - 1] as HTMLElement))
    expect(written('ledger.unfreeze')).toEqual([{ kind: 'revenue', scope, reason }])
  })

  test('asks once more before a month is closed, and tells what follows', async () => {
    house({ 'ledger.book': { ...book, closable: '2026-05', acts: ['lines', 'close'] } })
    open(BookPage, about)
    await tap('结 2026 年 5 月的账')
    await screen.findByText(/三分钟后请另一个人来确认/)
    expect(written('ledger.close')).toEqual([])
    await tap('开始结账')
    expect(written('ledger.close')).toEqual([{ kind: 'revenue', scope, month: '2026-05' }])
  })
})

test('a line whose id holds a colon is asked for by that id, though the address has it escaped', async () => {
  house()
  open(LinePage, { id: 'e%3Afl_4k2z' })
  await screen.findByText('谁批的')
  expect(written('ledger.line')).toEqual([{ entryId: 'e:fl_4k2z' }])
})

describe('reckoning over', () => {
  test('offers the months of the server, however wrong the clock of the phone is', async () => {
    const ahead = 400 * 86_400_000
    house()
    const { fetch } = globalThis
    globalThis.fetch = async (...sent) => {
      const answered = await fetch(...sent)
      return { ...answered, json: async () => ({ ...(await answered.json()), at: Date.now() + ahead }) } as Response
    }
    open(VerifyPage, about)
    const there = chinaMonth(Date.now() + ahead)
    await tap(new RegExp(`^核对 ${there.slice(0, 4)} 年 ${Number(there.slice(5))} 月$`))
    expect(written('ledger.month')[0]).toMatchObject({ month: there })
  })

  test('says what it could prove: no line was left out, the sums of the closed month come out', async () => {
    const sums = sumsOver([fact])
    const sumsCode = shortCode(sha256(trialText({ book: fact.book, month, sums })))
    const by = { who: '公账记账员 王芳', at: now }
    house({
      'ledger.book': { ...book, months: [{ month, state: 'closed', begun: by, confirmed: by, code: sumsCode }] }
    })
    open(VerifyPage, about)
    await tap(/^核对 /)
    await screen.findByText('这些块里一共 1 笔，每一笔都取到了，一笔没少。')
    await screen.findByText(new RegExp(`各个账户的合计和结账时封的一样（合计短码 ${sumsCode}）`))
  })

  test('a line that the server keeps back is missed', async () => {
    house({ 'ledger.month': { items: [] } })
    open(VerifyPage, about)
    await tap(/^核对 /)
    await screen.findByText('· 第 1 块里有 1 笔没有拿出来')
  })

  test('an honest month ends with the code to compare, and the phone remembers the book', async () => {
    house()
    open(VerifyPage, about)
    await tap(/^核对 /)
    await screen.findByText('核对通过')
    expect(screen.getByText(code)).toBeTruthy()
    await screen.findByText('这台手机记下了，下次会看是不是同一本账。')
    await tap(/^核对 /)
    await screen.findByText('和这台手机上次看到的是同一本账。')
  })

  test('a changed line says which, and nothing of it is remembered', async () => {
    house({ 'ledger.month': { items: [{ ...fact, what: '别的费', sealNo: 1 }] } })
    open(VerifyPage, about)
    await tap(/^核对 /)
    await screen.findByText('没有通过')
    await screen.findByText(/“别的费”和封存时不一样/)
    house()
    await tap(/^核对 /)
    await screen.findByText('这台手机记下了，下次会看是不是同一本账。')
  })
})
