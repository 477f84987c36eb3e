/** 工作台: one list over all areas, next due first; each role asks for what is theirs and nothing else. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { queryClient } from '@/cloud/query'
import DeskPage from '@/packages/desk/index'
import MePage from '@/pages/me/index'
import { countsOf, type DueItem, nextDueFirst } from '@/session/due/due-item'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls, refusal } from '../../cloud/server'
import { asked } from '../../taro'

const HOUR = 3_600_000
const now = Date.now()
const scope = '371502/xianfeng/fude/jinqilin'
const posts = (role: string, at = scope, name = '金麒麟小区') => [
  { role, scope: at, scopeName: name, name: '赵建国', from: 0, until: now + 999 * HOUR }
]
const matter = {
  id: 'matter-1',
  scope,
  place: '3号楼',
  title: '路灯不亮',
  holder: { label: '红邻书记', since: now, next: '分清该谁办', dueAt: now + 5 * HOUR },
  state: 'open',
  supports: 0,
  at: now
}
const answers: Record<string, unknown> = {
  'matter.list': { items: [matter] },
  'check.list': {
    items: [{ id: 'check-1', of: '提的事', title: '骗子', place: '3号楼', dueAt: now - HOUR, media: [] }]
  },
  'task.list': {
    items: [{ id: 'task-1', text: '东侧装灯', owner: '物业', meetingTitle: '路灯', doneBy: now + 2 * HOUR }]
  },
  'join.list': { items: [{ id: 'join-1', label: '金麒麟小区 3号楼', dueAt: now + 9 * HOUR }] },
  'call.count': {
    items: [{ noticeId: 'c-1', title: '请您来开会', body: '', toCall: 7, done: 0, declined: 0, until: now + 8 * HOUR }]
  },
  'meeting.list': {
    items: [
      {
        id: 'm-1',
        title: '开过的会',
        place: '广场',
        startsAt: now - 3 * HOUR,
        endsAt: now - 2 * HOUR,
        state: 'noticed'
      },
      { id: 'm-2', title: '要开的会', place: '广场', startsAt: now + HOUR, endsAt: now + 2 * HOUR, state: 'noticed' },
      { id: 'm-3', title: '写好的会', place: '广场', startsAt: 0, endsAt: 1, state: 'minuted' }
    ]
  },
  'decision.list': { items: [{ id: 'd-1', question: '灯几点关', state: 'closed', closesAt: now - 90 * HOUR }] }
}

function house(held: object[], more: Record<string, unknown> = {}): void {
  const person = { personId: 'p', code: '3847201956', uploadFolder: 'u', homes: [], posts: held, settings: {} }
  const all = { ...answers, 'session.open': person, 'notice.count': { unread: 0 }, ...more }
  answerWith(call => {
    const given: unknown = Reflect.get(all, call.operation) ?? { items: [] }
    return typeof given === 'function' ? given(call) : answer(given)(call)
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

const operations = () => [...new Set(calls.map(({ operation }) => operation))].sort()

test('what waits in every area stands in one list, what is late first', async () => {
  house(posts('community_staff'))
  const { container } = render(<App page={DeskPage} />)
  await screen.findByText('路灯不亮')
  await screen.findByText('还有 7 户没收到')
  const heads = [...container.querySelectorAll('.list-row .strong')].map(row => row.textContent)
  expect(heads.slice(0, 8)).toEqual([
    '灯几点关',
    '提的事“骗子”',
    '要开的会',
    '东侧装灯',
    '路灯不亮',
    '打电话：请您来开会',
    '金麒麟小区 3号楼有人等着登记',
    '开过的会'
  ])
  expect(screen.queryByText('写好的会')).toBeNull()
  expect([...container.querySelectorAll('.count-figure')].map(figure => figure.textContent)).toContain('2')
})

test.each([
  ['property_staff', ['task.list']],
  ['auditor', ['matter.list']],
  ['grid_worker', ['call.count', 'join.list', 'matter.list', 'task.list']]
])('%s asks for what is theirs only', async (role, wanted) => {
  house(posts(role))
  render(<App page={DeskPage} />)
  await screen.findByText('先到期的在前')
  const lists = operations().filter(name => /\.(list|count|handOvers)$/.test(name))
  expect(lists.filter(name => name !== 'notice.count')).toEqual(wanted)
})

test('homes are called compound by compound: the desk of a whole community does not count them', async () => {
  house(posts('community_staff', '371502/xianfeng/fude', '福德社区'))
  render(<App page={DeskPage} />)
  await screen.findByText('路灯不亮')
  expect(operations()).not.toContain('call.count')
})

test('one list that fails says so, and the others are shown all the same', async () => {
  house(posts('hl_secretary'), { 'task.list': refusal('busy', '现在办的人太多。') })
  render(<App page={DeskPage} />)
  await screen.findByText('路灯不亮')
  await screen.findByText('现在办的人太多。')
})

test.each([false, true])(
  'the door on 我的 says how many wait (elder layout: %s), and axe finds nothing',
  async elder => {
    house(posts('community_staff'))
    chooseElder(elder)
    const { container } = render(<App page={MePage} />)
    await screen.findByText('8 件')
    fireEvent.click(await screen.findByRole('button', { name: /^工作台/ }))
    expect(asked).toContainEqual({ name: 'navigateTo', with: { url: '/packages/desk/index' } })
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  }
)

test('the number of unread notices stands on the tab', async () => {
  house([], { 'notice.count': { unread: 120 } })
  render(<App page={MePage} />)
  await screen.findByText('120 条没看')
  expect(asked).toContainEqual({ name: 'setTabBarBadge', with: { index: 4, text: '99+' } })
})

test('without a time it comes last, and late and due today are counted apart', () => {
  const item = (key: string, dueAt?: number): DueItem => ({
    key,
    icon: 'talk',
    head: key,
    note: '',
    link: '',
    ...(dueAt === undefined ? {} : { dueAt })
  })
  const items = [item('none'), item('later', 30), item('late', 5), item('today', 20)]
  expect(nextDueFirst(items).map(({ key }) => key)).toEqual(['late', 'today', 'later', 'none'])
  expect(countsOf(items, 10, at => at < 25)).toEqual({ late: 1, today: 1, all: 4 })
})
