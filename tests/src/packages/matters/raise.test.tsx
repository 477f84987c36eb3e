/** 我有事说 on the phone: what is typed survives a killed app, three taps are enough, and what is there holds nobody back. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { queryClient } from '@/cloud/query'
import { recall } from '@/cloud/storage'
import MapPage from '@/packages/matters/map/index'
import MinePage from '@/packages/matters/mine/index'
import RaisePage from '@/packages/matters/raise/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls } from '../../cloud/server'
import { asked, params } from '../../taro'

const scope = '371502/xianfeng/fude/jinqilin'
const home = {
  path: `${scope}/g1/3/2/301`,
  label: '3号楼2单元301',
  compoundName: '金麒麟小区',
  relation: 'owner',
  since: 0
}
const post = { role: 'proxy_helper', scope, scopeName: '金麒麟小区', name: '李萍', from: 0, until: 4e12 }
const me = (posts: object[] = []) => ({
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes: [home],
  posts,
  settings: { elder: false }
})
const plan = {
  scope,
  name: '金麒麟小区',
  version: 0,
  mayKeep: false,
  items: [
    { id: `${scope}/g1/3`, kind: 'building', label: '3号楼', x: 300, y: 300 },
    { id: 'gate', kind: 'gate', label: '大门', x: 500, y: 950 }
  ]
}
const card = {
  id: 'm_similar1',
  scope,
  title: '楼道的灯坏了好几天',
  summary: '',
  place: '3号楼',
  step: 'raise',
  state: 'open',
  holder: { label: '社区工作人员', since: 0, next: '分清这事该谁办' },
  raisedAt: 0,
  supports: 2,
  mine: false,
  supported: false
}

function house(more: Record<string, unknown> = {}, posts: object[] = []): void {
  const answers: Record<string, unknown> = {
    'session.open': me(posts),
    'plan.show': plan,
    'matter.similar': { items: [] },
    'media.show': { items: [] },
    'matter.raise': { id: 'm_made0001' },
    'matter.support': { supports: 3 },
    'matter.list': { items: [] },
    ...more
  }
  answerWith(call => answer(answers[call.operation] ?? { items: [] })(call))
}

function App({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ElderContext.Provider value={useElder()}>{children}</ElderContext.Provider>
    </QueryClientProvider>
  )
}
const open = (page: ReactNode) => render(<App>{page}</App>)
const sent = (operation: string) => calls.filter(call => call.operation === operation).map(({ input }) => input)
const tap = async (name: string | RegExp) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  await act(async () => undefined)
}

beforeAll(() => {
  Object.assign(globalThis, { __GALLERY__: false, __TEMPLATES__: {}, __SPEECH_PLUGIN__: false })
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setNotifyFunction(notify => act(() => notify()))
})
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  asked.length = 0
  for (const name of Object.keys(params)) delete params[name]
  chooseElder(false)
})

test('an app killed in the middle finds words, place, photos and the wish for privacy as they were', async () => {
  house()
  const { unmount } = open(<RaisePage />)
  fireEvent.change(await screen.findByLabelText('一句话说清楚'), { target: { value: '大门口地面塌了' } })
  fireEvent.change(screen.getByLabelText('还想多说几句（可以不写）'), { target: { value: '昨晚下雨后' } })
  await tap('在小区图上点一点')
  await tap('大门')
  fireEvent.click(screen.getByRole('switch', { name: /名字只给经办人看/ }))
  unmount()
  queryClient.clear()
  // Photos that had arrived are kept by their ids.
  const kept = recall<object>('draft/matter')
  Taro.setStorageSync('/draft/matter', JSON.stringify({ ...kept, photos: ['f_000001'] }))
  open(<RaisePage />)
  expect(await screen.findByDisplayValue('大门口地面塌了')).toBeTruthy()
  expect(screen.getByDisplayValue('昨晚下雨后')).toBeTruthy()
  await tap('交上去')
  await waitFor(() => expect(sent('matter.raise')).toHaveLength(1))
  expect(sent('matter.raise')[0]).toEqual({
    scope,
    title: '大门口地面塌了',
    text: '昨晚下雨后',
    spot: { x: 500, y: 950, label: '大门' },
    media: ['f_000001'],
    sensitive: true
  })
  await waitFor(() => expect(recall('draft/matter')).toBeUndefined())
  expect(asked).toContainEqual({ name: 'redirectTo', with: { url: '/packages/matters/show/index?id=m_made0001' } })
})

test('in the elder layout two taps on this page are enough, and the place is one’s own entrance', async () => {
  chooseElder(true)
  house()
  open(<RaisePage />)
  await tap('灯不亮')
  expect(await screen.findByText('3号楼2单元')).toBeTruthy()
  await tap('对，交上去')
  await waitFor(() => expect(sent('matter.raise')).toHaveLength(1))
  expect(sent('matter.raise')[0]).toMatchObject({ scope: `${scope}/g1/3/2`, title: '楼道灯不亮了' })
})

test('what neighbours have raised is shown before sending; it can be joined in one tap and never holds back', async () => {
  house({ 'matter.similar': { items: [card] } })
  open(<RaisePage />)
  fireEvent.change(await screen.findByLabelText('一句话说清楚'), { target: { value: '楼道灯不亮了' } })
  await screen.findByText('已经有人提过', undefined, { timeout: 3000 })
  const send = screen.getByRole('button', { name: '交上去' })
  expect(send.getAttribute('aria-disabled')).not.toBe('true')
  await tap('就是这事，附议')
  await waitFor(() => expect(sent('matter.support')).toEqual([{ matterId: 'm_similar1' }]))
  expect(sent('matter.raise')).toEqual([])
})

test('a code fills the place in', async () => {
  Object.assign(params, { scope: `${scope}/g1/3`, place: encodeURIComponent('3号楼'), from: 'building' })
  house()
  open(<RaisePage />)
  await screen.findByText('在哪儿：3号楼')
  fireEvent.change(screen.getByLabelText('一句话说清楚'), { target: { value: '楼顶漏水了' } })
  await tap('交上去')
  await waitFor(() => expect(sent('matter.raise')[0]).toMatchObject({ scope: `${scope}/g1/3` }))
})

test('a box whose code says where it hangs puts the point on the plan', async () => {
  Object.assign(params, { scope, spot: encodeURIComponent('大门'), from: 'box' })
  house()
  open(<RaisePage />)
  await screen.findByText('在哪儿：整个小区 · 大门')
})

test('only who may speak for others is asked for whom; a half given number does not go out', async () => {
  house()
  const { unmount } = open(<RaisePage />)
  await screen.findByLabelText('一句话说清楚')
  expect(screen.queryByText('替别人说')).toBeNull()
  unmount()
  queryClient.clear()
  Taro.clearStorageSync()
  house({}, [post])
  open(<RaisePage />)
  await tap(/替别人说/)
  fireEvent.click(screen.getByRole('tab', { name: '替有手机的' }))
  fireEvent.change(screen.getByLabelText('一句话说清楚'), { target: { value: '一楼下水道返水' } })
  fireEvent.change(screen.getByLabelText('他的编号'), { target: { value: '12345' } })
  expect(screen.getByRole('button', { name: '交上去' }).getAttribute('aria-disabled')).toBe('true')
  fireEvent.change(screen.getByLabelText('他的编号'), { target: { value: '1234567890' } })
  await tap('交上去')
  await waitFor(() => expect(sent('matter.raise')[0]).toMatchObject({ behalf: { personCode: '1234567890' } }))
})

test('a home without a phone is named by building, entrance and door', async () => {
  house({}, [post])
  Taro.setStorageSync(
    '/draft/matter',
    JSON.stringify({
      title: '一楼下水道返水',
      behalf: 'home',
      homeBuilding: `${scope}/g1/3`,
      homeEntrance: '2',
      homeDoor: '102'
    })
  )
  open(<RaisePage />)
  await tap('交上去')
  await waitFor(() => expect(sent('matter.raise')[0]).toMatchObject({ behalf: { home: `${scope}/g1/3/2/102` } }))
})

test('a recording that the phone could not write down can go to the building chief as it is', async () => {
  const voice = { id: 'v_000001', kind: 'voice', state: 'passed', mine: true, seconds: 9 }
  house({ 'media.show': { items: [voice] }, 'matter.say': { id: 'm_said0001' } })
  Taro.setStorageSync('/draft/matter', JSON.stringify({ voice: ['v_000001'] }))
  open(<RaisePage />)
  await tap('让楼长帮我说')
  await waitFor(() => expect(sent('matter.say')).toEqual([{ scope: `${scope}/g1/3/2`, media: 'v_000001' }]))
})

test('what is half written and what waits for me come first on my page', async () => {
  const mine = (id: string, title: string, more: object) => ({
    ...card,
    id,
    title,
    mine: undefined,
    supported: undefined,
    ...more
  })
  const items = [mine('m_other001', '别的事', {}), mine('m_waits001', '请我看看', { unconfirmed: true })]
  house({ 'matter.list': { items } })
  Taro.setStorageSync('/draft/matter', JSON.stringify({ title: '写到一半' }))
  const { container } = open(<MinePage />)
  await screen.findByText('等本人确认')
  const words = container.textContent ?? ''
  const places = ['写到一半', '请我看看', '别的事'].map(one => words.indexOf(one))
  expect([...places].sort((a, b) => a - b)).toEqual(places)
  expect(places.every(at => at >= 0)).toBe(true)
})

test('the map counts what is open at each building and place, and lists what is tapped', async () => {
  const pin = (id: string, more: object) => ({ id, title: `事${id}`, state: 'open', scope, raisedAt: 0, ...more })
  const items = [
    pin('m_0000001', { scope: `${scope}/g1/3/2` }),
    pin('m_0000002', { spot: { x: 480, y: 930, label: '大门' } }),
    pin('m_0000003', {})
  ]
  house({ 'matter.map': { items } })
  open(<MapPage />)
  await screen.findByText('在办的一共 3 件')
  await tap('大门，1 件')
  await screen.findByText('大门 · 1 件')
  expect(screen.queryByText('事m_0000001')).toBeNull()
  await tap('整个小区的，1 件')
  await screen.findByText('事m_0000003')
})

test.each([
  ['raise', false],
  ['raise', true],
  ['map', false],
  ['map', true],
  ['mine', true]
] as const)('axe finds nothing wrong on %s (elder layout: %s)', async (name, elder) => {
  house({ 'matter.map': { items: [] } }, [post])
  chooseElder(elder)
  const page = { raise: <RaisePage />, map: <MapPage />, mine: <MinePage /> }[name]
  const { container } = open(page)
  await waitFor(() => expect(container.querySelector('[role=button]')).toBeTruthy())
  await act(async () => undefined)
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
})
