/** Points and shop on the screen, fed by a server's answers: what one has, why not, the code, the counter. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import type { ItemView, RedemptionView } from 'types/shop'
import { queryClient } from '@/cloud/query'
import CounterPage from '@/packages/points/counter/index'
import ItemPage from '@/packages/points/item/index'
import MinePage from '@/packages/points/mine/index'
import { draftOf, empty, kindsLeft, missingOf, termsOf } from '@/packages/points/publish/draft'
import RedeemPage from '@/packages/points/redeem/index'
import RulePage from '@/packages/points/rule/index'
import SettlementPage from '@/packages/points/settlement/index'
import HelpPage from '@/pages/help/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls, refusal } from '../../cloud/server'
import { asked, params } from '../../taro'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const community = '371502/xianfeng/fude'
const scope = `${community}/jinqilin`
const home = {
  path: `${scope}/g1/3/2/301`,
  label: '3号楼2单元301',
  compoundName: '金麒麟小区',
  relation: 'owner',
  since: 0
}
const post = {
  role: 'shopkeeper',
  scope: community,
  scopeName: '福德社区',
  name: '王芳',
  from: 0,
  until: Date.now() + DAY
}
const me = (posts: object[] = []) => ({
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes: [home],
  posts,
  settings: { elder: false },
  consents: []
})

const item: ItemView = {
  id: 'i_soap',
  scope: community,
  name: '洗衣液 2kg',
  kind: 'goods',
  price: 30,
  left: 6,
  on: true,
  about: '一瓶两公斤',
  media: [],
  eachMonth: 2,
  takenThisMonth: 0,
  collectDays: 3,
  available: 86,
  where: { name: '社区公益超市', address: '' },
  acts: ['redeem']
}

const redemption: RedemptionView = {
  id: 'r_1',
  scope: community,
  itemId: 'i_soap',
  item: '洗衣液 2kg',
  kind: 'goods',
  price: 30,
  who: '3号楼居民',
  mine: true,
  state: 'held',
  at: Date.now() - HOUR,
  expiresAt: Date.now() + 2 * DAY,
  where: { name: '社区公益超市', address: '' },
  digits: '482913',
  acts: ['cancel']
}

const mine = {
  scope: community,
  balance: 116,
  available: 86,
  lots: [
    { points: 20, expiresAt: Date.now() + 20 * DAY },
    { points: 96, expiresAt: Date.now() + 200 * DAY }
  ],
  waiting: 8,
  month: { earned: 40, most: 100 }
}

const version = {
  rows: [{ kind: 'clean' as const, basis: 'hour' as const, points: 3, perDay: 12, perMonth: 60 }],
  perDay: 20,
  perMonth: 100,
  expiryMonths: 12,
  yearlyBudget: 20_000,
  agreed: '居民议事会通过',
  no: 2,
  publishedAt: Date.now() - 30 * DAY,
  startsAt: Date.now() - 20 * DAY,
  by: '社区工作人员 刘敏'
}

function house(answers: Record<string, unknown>, person = me()): void {
  const known: Record<string, unknown> = { 'session.open': person, 'notice.count': { unread: 0 }, ...answers }
  answerWith(call => answer(known[call.operation] ?? { items: [] })(call))
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

const operations = () => calls.map(({ operation }) => operation)

beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setNotifyFunction(notify => act(() => notify()))
})
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  asked.length = 0
  chooseElder(false)
  for (const name of Object.keys(params)) delete params[name]
})

const whole = {
  'points.mine': mine,
  'hours.mine': { items: [], minutes: 870, times: 9 },
  'item.list': { items: [item] },
  'points.rule': { scope: community, current: version, past: [], noticeDays: 7, acts: [] }
}

test.each([false, true])('互助 says what I have, and axe finds nothing; 长辈版 %s', async elder => {
  house(whole)
  chooseElder(elder)
  const { container } = render(<App page={HelpPage} />)
  await screen.findByText(elder ? '有 86 分可以用' : '86')
  if (!elder) {
    await screen.findByText('14.5 小时')
    await screen.findByText('洗衣液 2kg')
    expect(screen.getByText(/有 30 分留着换东西/).textContent).toContain('还有 8 分')
  }
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
  expect(violations).toEqual([])
})

test('redeeming asks once more, sends the price that was seen, and opens the code', async () => {
  params.id = 'i_soap'
  house({ 'item.show': item, 'item.redeem': redemption })
  render(<App page={ItemPage} />)
  fireEvent.click(await screen.findByText('用 30 分换'))
  fireEvent.click(await screen.findByText('换'))
  await act(async () => undefined)
  expect(calls.find(({ operation }) => operation === 'item.redeem')?.input).toEqual({ itemId: 'i_soap', price: 30 })
  expect(asked.find(({ name }) => name === 'redirectTo')?.with).toEqual({ url: '/packages/points/redeem/index?id=r_1' })
})

test.each([
  ['too few points', { available: 12 }, '您现在有 12 分，还差 18 分。'],
  ['no points at all', { available: undefined }, '您现在有 0 分，还差 30 分。'],
  ['nothing left', { left: 0 }, '换完了，等上货。'],
  ['the limit of the month', { takenThisMonth: 2 }, '您这个月换过 2 件，下个月再来。'],
  ['taken off the shelf', { on: false }, '这一样已经下架了。']
])('what cannot be had says why: %s', async (_, some, words) => {
  params.id = 'i_soap'
  house({ 'item.show': { ...item, ...some } })
  render(<App page={ItemPage} />)
  await screen.findByText(words)
  expect(operations()).not.toContain('item.redeem')
})

test('the code stands there as a picture and as digits while it is set aside, and can be given up', async () => {
  params.id = 'r_1'
  house({ 'redemption.show': redemption, 'redemption.code': { imageBase64: 'AA==', digits: '482913' } })
  render(<App page={RedeemPage} />)
  await screen.findByText('482 913')
  fireEvent.click(screen.getByText('不换了，退回积分'))
  fireEvent.click(await screen.findByText('不换了'))
  await act(async () => undefined)
  expect(operations()).toContain('redemption.cancel')
})

test('afterwards there is no code any more, but how it ended', async () => {
  params.id = 'r_1'
  const { digits: _digits, ...rest } = redemption
  house({ 'redemption.show': { ...rest, state: 'collected', endedAt: Date.now(), note: '王芳 交付', acts: [] } })
  render(<App page={RedeemPage} />)
  await screen.findByText(/王芳 交付/)
  expect(operations()).not.toContain('redemption.code')
})

test('my points show every line with its sign, its balance and what it came from', async () => {
  const line = { id: 'e1', at: Date.now(), day: '2026-06-03', balance: 86 }
  const earned = { ...line, what: '打扫卫生 120 分钟', change: 6, source: { kind: 'activity', id: 'a1' }, seal: 3 }
  const spent = { ...line, id: 'e2', what: '换“理发一次”', change: -20, source: { kind: 'redemption', id: 'r_1' } }
  house({ ...whole, 'points.lines': { items: [earned, spent] } })
  render(<App page={MinePage} />)
  await screen.findByText('+6')
  await screen.findByText('−20')
  expect(screen.getByText(/已封账/)).toBeTruthy()
  fireEvent.click(screen.getByText('换“理发一次”'))
  expect(asked.find(({ name }) => name === 'navigateTo')?.with).toEqual({ url: '/packages/points/redeem/index?id=r_1' })
})

test('the counter finds by six digits, hands over with them, and is ready for the next', async () => {
  params.scope = community
  const atCounter = { ...redemption, mine: false, acts: ['collect', 'cancel'] }
  house({ 'redemption.find': atCounter, 'redemption.collect': atCounter, 'redemption.show': atCounter }, me([post]))
  render(<App page={CounterPage} />)
  fireEvent.input(await screen.findByLabelText('或填六位数字'), { target: { value: '482913' } })
  fireEvent.click(screen.getByText('查这个码'))
  fireEvent.click(await screen.findByText('交给他了'))
  await act(async () => undefined)
  const collected = calls.find(({ operation }) => operation === 'redemption.collect')
  expect(collected?.input).toEqual({ redemptionId: 'r_1', digits: '482913' })
  fireEvent.click(screen.getByText('下一位'))
  await screen.findByText('扫兑换码')
})

test('a wrong number is told in words, and nothing is handed over', async () => {
  params.scope = community
  const no = refusal('redemption-unknown', '没有这个兑换码。', ['digits'])
  answerWith(call =>
    call.operation === 'redemption.find'
      ? no(call)
      : answer(call.operation === 'session.open' ? me([post]) : { items: [] })(call)
  )
  render(<App page={CounterPage} />)
  fireEvent.input(await screen.findByLabelText('或填六位数字'), { target: { value: '000000' } })
  fireEvent.click(screen.getByText('查这个码'))
  await screen.findByText('没有这个兑换码。')
})

test('the rule says in plain words what earns how much, and that points are no money', async () => {
  house(whole)
  render(<App page={RulePage} />)
  await screen.findByText('每小时 3 分')
  await screen.findByText(/不能换钱，不能转给别人，也不排名次/)
  expect(screen.queryByText('改办法')).toBeNull()
})

test('a sheet is confirmed with the sums that were seen', async () => {
  params.id = 'm_1'
  const month = new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 7)
  const line = { itemId: 'i1', item: '理发一次', pieces: 3, points: 60, fen: 4500 }
  const sheet = { merchantId: 'm_1', merchant: '惠民理发店', scope: community, month, lines: [line] }
  house({ 'settlement.show': { ...sheet, pieces: 3, points: 60, fen: 4500, final: true, acts: ['confirm'] } })
  render(<App page={SettlementPage} />)
  fireEvent.click(await screen.findByText('这张单子对'))
  await act(async () => undefined)
  const said = calls.find(({ operation }) => operation === 'settlement.confirm')
  expect(said?.input).toEqual({ merchantId: 'm_1', month, pieces: 3, fen: 4500 })
})

test('a draft of the rule says what is missing, and goes out as whole numbers only', () => {
  expect(missingOf(empty)).toEqual(['一年的预算', '怎么定的', '从哪天起'])
  const draft = { ...draftOf(version), agreed: ' 大家同意 ', startsOn: '2026-07-01' }
  expect(missingOf(draft)).toEqual([])
  const { no: _no, publishedAt: _at, startsAt: _from, by: _by, ...terms } = version
  expect(termsOf(draft)).toEqual({ ...terms, agreed: '大家同意' })
  expect(missingOf({ ...draft, perDay: '0' })).toEqual(['一天最多几分'])
  expect(missingOf({ ...draft, rows: [] })).toEqual(['至少一种服务'])
  expect(missingOf({ ...draft, rows: [{ ...draftOf(version).rows[0], points: '1.5' } as never] })).toEqual([
    '打扫卫生的分数'
  ])
  expect(kindsLeft(draft.rows)).not.toContain('clean')
  expect(kindsLeft(draft.rows)).not.toContain('gathering')
})

test('who has homes in two communities says whose points they look at; each keeps its own', async () => {
  const second = { ...home, path: '371502/xincheng/yangguang/huayuan/g1/1/1/101', compoundName: '阳光花园' }
  const mine = { scope: community, balance: 86, available: 86, lots: [], waiting: 0 }
  house({ 'points.mine': mine }, { ...me(), homes: [home, second] })
  render(<App page={MinePage} />)
  const other = await screen.findByText('阳光花园')
  await waitFor(() => expect(operations()).toContain('points.mine'))
  await act(async () => void fireEvent.click(other))
  await waitFor(() =>
    expect(calls.filter(({ operation }) => operation === 'points.mine').map(({ input }) => input)).toEqual([
      { scope },
      { scope: '371502/xincheng/yangguang/huayuan' }
    ])
  )
})

test('who has homes in one community alone is asked nothing', async () => {
  const mine = { scope: community, balance: 86, available: 86, lots: [], waiting: 0 }
  house(
    { 'points.mine': mine },
    { ...me(), homes: [home, { ...home, path: `${community}/baili/g1/1/1/101`, compoundName: '百利小区' }] }
  )
  render(<App page={MinePage} />)
  await waitFor(() => expect(operations()).toContain('points.mine'))
  expect(screen.queryByText('百利小区')).toBeNull()
})
