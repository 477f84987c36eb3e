/** What a scanned code opens, for a neighbour and for a stranger; who to call; and what 我的 asks that nobody asked yet. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { queryClient } from '@/cloud/query'
import CallPage from '@/packages/codes/call/index'
import OpenPage from '@/packages/codes/open/index'
import MePage from '@/pages/me/index'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls } from '../../cloud/server'
import { asked, params } from '../../taro'

const compound = '371502/xianfeng/fude/jinqilin'
const scope = `${compound}/g1/3`
const code = 'b0123abcdz'
const card = { code, kind: 'box', scope, label: '3号楼 东门口', compoundName: '金麒麟小区' }
const home = { path: `${scope}/2/301`, label: '3号楼2单元301', compoundName: '金麒麟小区', relation: 'owner', since: 0 }
const chief = {
  role: 'building_chief',
  roleName: '楼长',
  name: '徐芳',
  scopeName: '3号楼',
  duty: '帮您登记',
  until: 9e12
}
const who = {
  scope,
  label: '3号楼',
  compoundName: '金麒麟小区',
  people: [{ ...chief, phone: '13978800404' }],
  contacts: [{ kind: 'property', name: '金麒麟物业', phone: '0635-8212345' }],
  numbers: [{ name: '火警', phone: '119', note: '着火', urgent: true }]
}

const me = (homes: object[], consents: string[] = []) => ({
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes,
  posts: [],
  settings: { elder: false },
  consents
})

function house(person: object): void {
  const answers: Record<string, unknown> = {
    'session.open': person,
    'code.open': card,
    'contacts.open': who,
    'consent.set': { items: [], history: [] },
    'notice.list': { items: [], unread: 0 },
    'notice.count': { unread: 0 }
  }
  answerWith(call => answer(answers[call.operation] ?? { items: [] })(call))
}

function show(page: ReactNode, elder = false) {
  return render(
    <QueryClientProvider client={queryClient}>
      <ElderContext.Provider value={elder}>{page}</ElderContext.Provider>
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
  for (const name of Object.keys(params)) delete params[name]
})

test('a neighbour who scans the box raises here with the place filled in', async () => {
  params.scene = code
  house(me([home]))
  show(<OpenPage />)
  fireEvent.click(await screen.findByRole('button', { name: /我有事说/ }))
  const { url } = (asked.find(({ name }) => name === 'navigateTo')?.with ?? {}) as { url: string }
  expect(decodeURIComponent(url)).toBe(`/packages/matters/raise/index?scope=${scope}&from=box&place=3号楼 东门口`)
})

test('a stranger may call and may ask the chief to come, but cannot put anything into the box, and is told why', async () => {
  params.scene = code
  house(me([]))
  show(<OpenPage />)
  await screen.findByText('请楼长来')
  expect(screen.queryByText('我有事说')).toBeNull()
  expect(screen.getByText(/登记不要手机号/)).toBeTruthy()
})

test('a page that was opened without a code asks for one and takes what is printed below it', async () => {
  house(me([]))
  show(<OpenPage />)
  fireEvent.change(await screen.findByLabelText(/或者照着码下面填/), { target: { value: code.toUpperCase() } })
  fireEvent.click(screen.getByRole('button', { name: '打开' }))
  expect(asked).toContainEqual({ name: 'redirectTo', with: { url: `/packages/codes/open/index?code=${code}` } })
})

test.each([false, true])(
  'who to call names person, duty and term, with a button for each number (elder: %s)',
  async elder => {
    params.code = code
    house(me([]))
    const { container } = show(<CallPage />, elder)
    await screen.findByRole('button', { name: '打给楼长徐芳，13978800404' })
    for (const phone of ['0635-8212345', '119']) expect(screen.getByText(`打 ${phone}`)).toBeTruthy()
    expect(calls.map(({ operation }) => operation)).not.toContain('contacts.show')
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  }
)

test('who was joined by staff at the door is asked once, with what, why and how long before the yes', async () => {
  house(me([home]))
  show(<MePage />)
  fireEvent.click(await screen.findByRole('button', { name: /看看留什么/ }))
  for (const head of ['留什么', '做什么用', '留多久', '不同意会怎样']) expect(screen.getByText(head)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '同意' }))
  await act(async () => undefined)
  const given = calls.find(({ operation }) => operation === 'consent.set')?.input
  expect(given).toEqual({ kind: 'home', given: true, version: 1 })
})

test('who has agreed is not asked again', async () => {
  house(me([home], ['home']))
  show(<MePage />)
  await screen.findByText('我的数据')
  expect(screen.queryByText(/请点个头/)).toBeNull()
})
