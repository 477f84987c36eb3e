/** 社区基金 as somebody sees it who only lives there: they ask for the community through their own compound. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { FundOverview } from 'types/fund'
import { queryClient } from '@/cloud/query'
import FundPage from '@/packages/fund/home/index'
import { answer, answerWith, calls } from '../../cloud/server'
import { asked, params } from '../../taro'

const community = '371502/xianfeng/fude'
const compound = `${community}/jinqilin`
const now = Date.UTC(2026, 5, 1)

const overview: FundOverview = {
  scope: community,
  name: '福德社区',
  openedAt: now,
  charity: '东昌府区慈善总会',
  money: [
    { fund: 'internal', cashFen: 145_189, generalFen: 39_839, boundFen: 105_350 },
    { fund: 'public', cashFen: 1_919_870, generalFen: 93_000, boundFen: 1_826_870 }
  ],
  marketPercent: 2,
  acts: []
}

async function openHome(): Promise<void> {
  const me = { settings: { elder: false }, posts: [], homes: [] }
  const answers: Record<string, unknown> = { 'session.open': me, 'fund.show': overview }
  answerWith(call => answer(answers[call.operation] ?? { items: [] })(call))
  Object.assign(params, { scope: compound })
  render(
    <QueryClientProvider client={queryClient}>
      <FundPage />
    </QueryClientProvider>
  )
  await screen.findByText('1,451.89 元')
}

beforeAll(() => notifyManager.setNotifyFunction(notify => act(() => notify())))
beforeEach(() => {
  queryClient.clear()
  Taro.clearStorageSync()
})
afterEach(cleanup)

test('the projects are asked for by the compound, for only staff may ask for a whole community', async () => {
  await openHome()
  await screen.findByText('还没有项目。谁家有难处，可以先到“说事”里提。')
  expect(calls.find(({ operation }) => operation === 'project.list')?.input).toMatchObject({ scope: compound })
})

test('the lines are asked for by the compound too, the book by its own place', async () => {
  await openHome()
  asked.length = 0
  for (const head of [/^每一笔账/, /^账本和封签/]) {
    const row = screen.getByRole('button', { name: head })
    await act(async () => void fireEvent.click(row))
  }
  expect(asked).toEqual(
    [
      `/packages/fund/lines/index?scope=${encodeURIComponent(compound)}`,
      `/packages/ledger/book/index?scope=${encodeURIComponent(community)}&kind=fund&name=${encodeURIComponent('福德社区')}`
    ].map(url => ({ name: 'navigateTo', with: { url } }))
  )
})
