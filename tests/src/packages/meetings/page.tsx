/** Opens a page about a meeting as a person sees it, fed by a server's answers. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { MeetingView } from 'types/meetings'
import { queryClient } from '@/cloud/query'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith } from '../../cloud/server'
import { params as address, asked } from '../../taro'

const HOUR = 3_600_000

export const scope = '371502/xianfeng/fude/jinqilin'

export const meeting = (change: Partial<MeetingView> = {}): MeetingView => {
  const startsAt = Date.now() + HOUR / 2
  return {
    id: 'g_meeting01',
    scope,
    form: '马扎议事',
    title: '充电桩建在哪',
    place: '3 号楼前广场',
    startsAt,
    endsAt: startsAt + HOUR,
    state: 'noticed',
    host: '红邻书记 赵建国',
    iHost: true,
    topics: ['建在哪'],
    coming: 3,
    present: 2,
    confirmed: 0,
    groups: [{ id: 'ground', name: '一楼住户', affected: true, coming: 0, present: 0 }],
    ungrouped: { coming: 3, present: 2 },
    missing: ['ground'],
    iSignedIn: false,
    iConfirmed: false,
    acts: ['host', 'acknowledge'],
    ...change
  }
}

export const me = {
  personId: 'person-1',
  code: '3847201956',
  uploadFolder: 'uploads/person-1',
  homes: [],
  posts: [
    { role: 'hl_secretary', scope, scopeName: '金麒麟小区', name: '赵建国', from: 0, until: Date.now() + 9 * HOUR }
  ],
  settings: { elder: false }
}

type Answers = Record<string, unknown>

/** Answers by operation; lists that are not named are empty. */
const answersOf = (answers: Answers) => (call: { operation: string; requestId: string }) =>
  answer(answers[call.operation] ?? { items: [] })(call as never)

export const serve = (answers: Answers): void => answerWith(answersOf(answers))

export function startAnew(): void {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  asked.length = 0
  for (const name of Object.keys(address)) delete address[name]
}

/** The app is killed: what it had in mind is gone, what the phone keeps stays. */
export function kill(): void {
  cleanup()
  queryClient.clear()
}

notifyManager.setNotifyFunction(notify => act(() => notify()))

export async function open(page: ReactNode, params: Record<string, string> = {}, elder = false): Promise<void> {
  Object.assign(globalThis, { __TEMPLATES__: {} })
  Object.assign(address, params)
  render(
    <QueryClientProvider client={queryClient}>
      <ElderContext.Provider value={elder}>{page}</ElderContext.Provider>
    </QueryClientProvider>
  )
  await act(async () => undefined)
}

export let taps = 0
export const countAnew = (): void => {
  taps = 0
}

/** One tap of a finger on what says so. */
export async function tap(label: string): Promise<void> {
  taps++
  const [found] = screen.getAllByLabelText(label)
  if (!found) throw new Error(`nothing says ${label}`)
  await act(async () => void fireEvent.click(found))
}

export async function type(label: string, text: string): Promise<void> {
  const field = screen.getAllByLabelText(label).find(found => ['INPUT', 'TEXTAREA'].includes(found.tagName))
  if (!field) throw new Error(`nothing to write ${label} in`)
  await act(async () => void fireEvent.change(field, { target: { value: text } }))
}
