/** The pages of notices, fed by a server's answers: what is shown, what a tap sends, nothing for axe to find. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { queryClient } from '@/cloud/query'
import BulletinPage from '@/packages/notices/bulletin/index'
import BulletinsPage from '@/packages/notices/bulletins/index'
import CallsPage from '@/packages/notices/calls/index'
import NoticesPage from '@/packages/notices/index'
import PushPage from '@/packages/notices/push/index'
import SettingsPage from '@/packages/notices/settings/index'
import { chooseElder, useElder } from '@/session/elder'
import { leftWords } from '@/session/remind-me'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls } from '../../cloud/server'
import { asked, params, shared } from '../../taro'

const HOUR = 3_600_000
const scope = '371502/xianfeng/fude/jinqilin'
const now = Date.now()
const post = { role: 'hl_secretary', scope, scopeName: '金麒麟小区', name: '赵建国', from: 0, until: now + HOUR }
const chiefs = { ...post, role: 'building_chief', scope: `${scope}/g1/3`, scopeName: '3号楼' }
const person = (posts: object[]) => ({
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'u',
  homes: [],
  posts,
  settings: { elder: false }
})
const notice = (id: string, title: string, read: boolean) => ({
  id,
  kind: 'meeting',
  at: now - HOUR,
  title,
  body: '3号楼前广场，说充电桩的事。',
  because: '您住在这里',
  link: '/packages/meetings/show/index?id=1',
  read
})
const card = {
  id: 'bulletin-1',
  scope,
  place: '金麒麟小区',
  title: '明天上午停水',
  at: now - HOUR,
  until: now + 50 * HOUR,
  urgent: false,
  state: 'hanging'
}
const bulletin = {
  ...card,
  text: '换阀门，八点到十二点停水。',
  media: [],
  by: '红邻书记 赵建国',
  noticeId: 'notice-7',
  reached: [{ building: '3号楼', people: 40, opened: 12 }],
  acts: ['withdraw']
}
const calling = {
  noticeId: 'calling-1',
  title: '请您来开会',
  body: '明晚七点半，3号楼前广场。',
  at: now - HOUR,
  until: now + 30 * HOUR,
  toCall: 2,
  done: 1,
  declined: 0,
  buildings: [{ label: '3号楼', toCall: 2, done: 1 }]
}
const homes = [
  { home: `${scope}/g1/3/1/101`, label: '3号楼1单元101', phone: '139****0404', why: 'nobody', tries: 0 },
  { home: `${scope}/g1/3/1/102`, label: '3号楼1单元102', why: 'unopened', tries: 2, triedAt: now - HOUR }
]

function house(posts: object[], more: Record<string, unknown> = {}): void {
  const answers: Record<string, unknown> = {
    'session.open': person(posts),
    'notice.list': { items: [notice('n-1', '请您来开会', false), notice('n-2', '纪要写好了', true)], unread: 1 },
    'notice.count': { unread: 1 },
    'notice.readAll': { unread: 0 },
    'notice.read': notice('n-1', '请您来开会', true),
    'notice.preferences': {
      general: 'daily',
      quietFrom: 1290,
      quietUntil: 450,
      digestAt: 1110,
      left: { meeting: 2, decision: 0, matter: 1 }
    },
    'bulletin.list': { items: [card, { ...card, id: 'bulletin-2', title: '楼道粉刷', state: 'ended' }] },
    'bulletin.show': bulletin,
    'bulletin.push': { id: 'bulletin-9' },
    'call.count': { items: [calling] },
    'call.list': { items: homes },
    'call.done': { outcome: 'told' },
    'contact.reveal': { phones: ['13912340404'] },
    ...more
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

function open(page: () => React.ReactNode, query: Record<string, string> = {}) {
  for (const name of Object.keys(params)) delete params[name]
  Object.assign(params, query)
  return render(<App page={page} />)
}

const choose = async (role: 'button' | 'radio' | 'switch', name: RegExp | string) => {
  const found = await screen.findByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const tap = (name: RegExp | string) => choose('button', name)
const sent = (operation: string) => calls.filter(call => call.operation === operation).map(({ input }) => input)

beforeAll(() => {
  Object.assign(globalThis, { __TEMPLATES__: {} })
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

const pages = [
  ['给我的通知', NoticesPage, [], {}, /因为您住在这里/],
  ['什么时候告诉我', SettingsPage, [], {}, /微信里还能发/],
  ['小区公告', BulletinsPage, [post], { scope }, /楼道粉刷/],
  ['公告', BulletinPage, [post], { id: 'bulletin-1' }, /12 人打开了/],
  ['发公告', PushPage, [post], {}, /急事，夜里也发/],
  ['电话名单', CallsPage, [post], { scope }, /3号楼1单元101/]
] as const

test.each(pages.flatMap(one => [false, true].map(elder => [...one, elder] as const)))(
  'axe finds nothing wrong on %s (%#)',
  async (_name, page, posts, query, words, elder) => {
    house([...posts])
    chooseElder(elder)
    const { container } = open(page, query)
    await screen.findAllByText(words)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  }
)

test('the inbox asks for one kind, and reads all up to the newest that was shown', async () => {
  house([])
  open(NoticesPage)
  await tap('1 条都算看过了')
  expect(sent('notice.readAll')).toEqual([{ until: now - HOUR }])
  await choose('radio', '公告')
  expect(sent('notice.list').at(-1)).toEqual({ kind: 'bulletin' })
})

test('each wish is sent with the others unchanged, and the quiet time can be switched off', async () => {
  house([])
  open(SettingsPage)
  await choose('radio', /^每条都发/)
  await choose('switch', /夜里不打扰/)
  expect(sent('notice.settings')).toEqual([
    { general: 'each', quietFrom: 1290, quietUntil: 450 },
    { general: 'daily', quietFrom: 0, quietUntil: 0 }
  ])
})

test('opening a bulletin reads its notice once; passed on it carries no name', async () => {
  house([post])
  open(BulletinPage, { id: 'bulletin-1' })
  await screen.findByText('换阀门，八点到十二点停水。')
  await act(async () => undefined)
  expect(sent('notice.read')).toEqual([{ noticeId: 'notice-7' }])
  const passedOn = shared.at(-1)?.()
  expect(passedOn).toMatchObject({ title: '金麒麟小区公告：明天上午停水' })
  expect(JSON.stringify(passedOn)).not.toContain('赵建国')
})

test('a bulletin goes out with three taps: the usual words, send, yes', async () => {
  house([post])
  open(PushPage)
  await choose('radio', '明天停水')
  await tap('发给金麒麟小区')
  await tap('发出去')
  const [bulletinSent] = sent('bulletin.push')
  expect(bulletinSent).toMatchObject({ scope, title: '明天停水', urgent: false, media: [] })
  expect(asked).toContainEqual({ name: 'redirectTo', with: { url: '/packages/notices/bulletin/index?id=bulletin-9' } })
})

test('a building chief is not offered the urgent switch, and sends urgent words as ordinary ones', async () => {
  house([chiefs])
  open(PushPage)
  await choose('radio', '水管爆了')
  expect(screen.queryByRole('switch', { name: /急事/ })).toBeNull()
  await tap('发给3号楼')
  await tap('发出去')
  expect(sent('bulletin.push')[0]).toMatchObject({ scope: chiefs.scope, urgent: false })
})

test('a number is shown only after a tap that says why, then it can be rung, and the end of the call is kept', async () => {
  house([post])
  open(CallsPage, { scope })
  await tap('看号码 139****0404')
  expect(sent('contact.reveal')).toEqual([{ scope: homes[0]?.home, purpose: '通知：请您来开会' }])
  await tap('打 13912340404')
  expect(asked).toContainEqual({ name: 'makePhoneCall', with: { phoneNumber: '13912340404' } })
  await tap('3号楼1单元101，说到了')
  expect(sent('call.done')).toEqual([{ scope: homes[0]?.home, noticeId: 'calling-1', outcome: 'told' }])
  await screen.findByText('2 次没人接')
  await screen.findByText('没有留电话，请上门说一声。')
})

test('never to be called again is asked once more before it is kept', async () => {
  house([post])
  open(CallsPage, { scope })
  await tap('3号楼1单元102，不要再打')
  expect(sent('call.done')).toEqual([])
  await tap('记下不再打')
  expect(sent('call.done')).toEqual([{ scope: homes[1]?.home, noticeId: 'calling-1', outcome: 'declined' }])
})

test('what is left of the permissions is said by kind', () => {
  expect(leftWords({ meeting: 2, decision: 0, matter: 1 })).toBe('微信里还能发：开会 2 条，事情进展 1 条。')
  expect(leftWords({})).toContain('一条也不能发')
})
