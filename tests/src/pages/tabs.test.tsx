/** The tabs, fed by a server's answers: who sees what, in both layouts, with nothing for axe to find. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { queryClient } from '@/cloud/query'
import DecidePage from '@/pages/decide/index'
import MattersPage from '@/pages/matters/index'
import MePage from '@/pages/me/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls } from '../cloud/server'
import { asked } from '../taro'

const HOUR = 3_600_000
const scope = '371502/xianfeng/fude/jinqilin'
const home = { path: `${scope}/g1/3/2/301`, label: '3 号楼 2 单元 301', compoundName: '金麒麟小区', relation: 'owner' }
const me = (homes: object[], posts: object[] = []) => ({
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes,
  posts,
  settings: { elder: false }
})
const post = { role: 'hl_secretary', scope, scopeName: '金麒麟小区', name: '陈红', from: 0, until: Date.now() + HOUR }
const meeting = {
  id: 'meeting-1',
  scope,
  form: '马扎议事',
  title: '充电桩议事会',
  place: '3 号楼前广场',
  startsAt: Date.now() + 2 * HOUR,
  state: 'noticed',
  host: '红邻书记'
}
const decision = { id: 'decision-1', scope, regime: 'CONSULT', question: '灯几点关好？', state: 'open', opensAt: 0 }

/** Answers by operation; lists that are not named are empty. */
function house(person: object): void {
  const answers: Record<string, unknown> = {
    'session.open': person,
    'session.settings': person,
    'meeting.list': { items: [meeting] },
    'decision.list': { items: [{ ...decision, closesAt: Date.now() + 50 * HOUR }] },
    'notice.count': { unread: 2 }
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

beforeAll(() => {
  Object.assign(globalThis, { __GALLERY__: false })
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setNotifyFunction(notify => act(() => notify()))
})
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  asked.length = 0
  chooseElder(false)
})

test.each([
  ['说事', MattersPage, false],
  ['说事', MattersPage, true],
  ['议决', DecidePage, false],
  ['议决', DecidePage, true],
  ['我的', MePage, false],
  ['我的', MePage, true]
])('axe finds nothing wrong on %s (elder layout: %#)', async (_, page, elder) => {
  house(me([home], [post]))
  chooseElder(elder)
  const { container } = render(<App page={page} />)
  await screen.findAllByText(/金麒麟小区/)
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
})

test('someone without a home is told how to become a neighbour, and is shown nobody else’s matters', async () => {
  house(me([]))
  render(<App page={MattersPage} />)
  fireEvent.click(await screen.findByRole('button', { name: '登记我的家' }))
  expect(asked).toContainEqual({ name: 'navigateTo', with: { url: '/packages/community/join/index' } })
  expect(calls.map(({ operation }) => operation).sort()).toEqual(['notice.count', 'session.open'])
})

test('a resident sees the next meeting; what is due is offered only to those who serve', async () => {
  house(me([home]))
  const { unmount } = render(<App page={MattersPage} />)
  await screen.findByText(/充电桩议事会/)
  expect(screen.queryByRole('tab', { name: '该办的' })).toBeNull()
  unmount()
  queryClient.clear()
  Taro.clearStorageSync()
  house(me([home], [post]))
  render(<App page={MattersPage} />)
  await screen.findByRole('tab', { name: '该办的' })
})

test('the elder layout shows three doors, says how many votes are open, and keeps the choice on the phone', async () => {
  house(me([home]))
  render(<App page={MePage} />)
  fireEvent.click(await screen.findByRole('switch', { name: /长辈版/ }))
  cleanup()
  render(<App page={MattersPage} />)
  for (const door of ['我有事说', '投票', '帮忙', '我的事']) await screen.findByText(door)
  await screen.findByText('有 1 件正在投')
  await act(async () => undefined)
  expect(calls.find(({ operation }) => operation === 'session.settings')?.input).toEqual({ elder: true })
})
