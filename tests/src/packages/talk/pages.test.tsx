/** The pages from the talk on, fed by a server's answers: one card at a time, signed words recognised, nothing lost. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { sha256 } from 'js-sha256'
import type { GroundView, Statement } from 'types/common-ground'
import type { MinutesView } from 'types/minutes'
import { minutesText } from 'types/minutes-text'
import { queryClient } from '@/cloud/query'
import MinutesPage from '@/packages/meetings/minutes/index'
import { keepSigned } from '@/packages/meetings/minutes/signed'
import { deckOf } from '@/packages/talk/ground/deck'
import GroundPage from '@/packages/talk/ground/index'
import TaskPage from '@/packages/talk/task/index'
import TasksPage from '@/packages/talk/tasks/index'
import { chooseElder, useElder } from '@/session/elder'
import { ElderContext } from '@/ui/elder-context'
import { answer, answerWith, calls } from '../../cloud/server'
import { params } from '../../taro'

const HOUR = 3_600_000
const scope = '371502/xianfeng/fude/jinqilin'

const statement = (no: number, text: string, more: Partial<Statement> = {}): Statement => ({
  no,
  text,
  by: 'host',
  mine: false,
  state: 'shown',
  editable: false,
  ...more
})
const ground: GroundView = {
  on: 'meeting',
  aboutId: 'meeting-1',
  scope,
  title: '充电桩建在哪里',
  groundId: 'ground-1',
  state: 'open',
  moderated: false,
  statements: [statement(0, '离楼要六米以上'), statement(1, '夜里十点以后不充电')],
  people: 3,
  peopleMin: 7,
  acts: ['take', 'add']
}

const task = {
  id: 'task-1',
  scope,
  meetingId: 'meeting-1',
  meetingTitle: '充电桩建在哪里',
  text: '东侧装十二个',
  owner: '物业',
  host: '红邻书记',
  doneBy: Date.now() + 50 * HOUR,
  state: 'open',
  media: [],
  acts: ['done', 'delay']
}

const roll = {
  concerned: 8,
  present: 5,
  groups: [
    { group: '业主', concerned: 0, present: 5 },
    { group: '一楼住户', concerned: 8, present: 0 }
  ],
  missing: ['一楼住户']
}
const startsAt = Date.now() - 5 * HOUR
const minutes: NonNullable<MinutesView['minutes']> = {
  facts: '量过了。',
  views: [{ group: '业主', text: '要快一点' }],
  agreements: [{ text: '东侧装十二个', owner: '物业', doneBy: startsAt + 99 * HOUR }],
  openPoints: [],
  options: [
    { title: '装在东侧', costFen: 4_800_000, payer: '公共收益', keeper: '物业', loses: '', madeGood: '', chosen: true }
  ],
  held: { place: '广场', from: startsAt, to: startsAt + HOUR, host: '红邻书记', recorder: '小周', roll },
  media: []
}
const signed = sha256(minutesText({ id: 'meeting-1', title: '充电桩建在哪里', startsAt }, minutes))
const minutesView: MinutesView = {
  meetingId: 'meeting-1',
  scope,
  title: '充电桩建在哪里',
  form: '马扎议事',
  startsAt,
  host: '红邻书记',
  minutes,
  minutesHash: signed,
  lockedAt: startsAt + 2 * HOUR,
  objectUntil: startsAt + 74 * HOUR,
  present: 5,
  confirmed: 2,
  confirmedBy: [{ group: '业主', count: 2 }],
  iSignedIn: false,
  iConfirmed: false,
  media: [],
  objections: { open: 1, answered: 0 },
  acts: ['object']
}
const objection = {
  id: 'objection-1',
  kind: 'outcome',
  by: '1号楼居民',
  mine: false,
  text: '没有人问过一楼。',
  at: startsAt + 3 * HOUR,
  state: 'open',
  dueAt: startsAt + 75 * HOUR,
  canAnswer: true
}

function house(more: Record<string, unknown> = {}): void {
  const answers: Record<string, unknown> = {
    'session.open': { personId: 'p', code: '1', uploadFolder: 'u', homes: [], posts: [], settings: { elder: false } },
    'ground.show': ground,
    'task.list': { items: [task] },
    'task.show': task,
    'meeting.minutes': minutesView,
    'meeting.objections': { items: [objection] },
    'stance.take': { no: 0, stance: 'disagree' },
    'ground.open': { groundId: 'ground-1' },
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

function open(page: () => React.ReactNode, query: Record<string, string>) {
  Object.assign(params, query)
  return render(<App page={page} />)
}

const written = (operation: string) => calls.filter(call => call.operation === operation).map(({ input }) => input)
const about = { on: 'meeting', id: 'meeting-1' }

beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
  notifyManager.setNotifyFunction(notify => act(() => notify()))
})
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  chooseElder(false)
})

const pages = [
  ['同意不同意', GroundPage, about, /米以上|不充电/],
  ['说定的事', TasksPage, { scope }, /东侧装十二个/],
  ['一件说定的事', TaskPage, { id: 'task-1' }, /东侧装十二个/],
  ['会议纪要', MinutesPage, { id: 'meeting-1' }, /和签的一样/]
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

describe('the cards', () => {
  test('one tap takes a stance on the one statement that is shown', async () => {
    house()
    open(GroundPage, about)
    const tapped = await screen.findByRole('button', { name: /^不同意：/ })
    const { next } = deckOf(ground.statements, Number(Taro.getStorageSync('deck-seed')) || 0)
    expect(next).toBeDefined()
    await act(async () => void fireEvent.click(tapped))
    const [sent] = written('stance.take')
    expect(sent).toMatchObject({ groundId: 'ground-1', stance: 'disagree' })
    expect(tapped.getAttribute('aria-label')).toContain(ground.statements[(sent as { no: number }).no]?.text)
  })

  test('fewer than seven people see how many are still missing, and nothing of what others think', async () => {
    house()
    open(GroundPage, about)
    await screen.findByText(/再有 4 人/)
    expect(screen.queryByText('大家都同意的')).toBeNull()
  })

  test('with a result it says what all share, who differs on what, and what sets groups apart', async () => {
    const counts = { agree: 5, disagree: 2, pass: 0 }
    const groups = [counts, { agree: 0, disagree: 3, pass: 1 }]
    const result = {
      statements: [
        { no: 0, agree: 9, disagree: 0, pass: 0, groups },
        { no: 1, agree: 5, disagree: 5, pass: 1, groups }
      ],
      groups: [
        { size: 7, apart: [{ no: 1, stance: 'agree' }] },
        { size: 4, apart: [] }
      ],
      shared: [0],
      divided: [1]
    }
    house({ 'ground.show': { ...ground, people: 11, result } })
    open(GroundPage, about)
    for (const words of ['大家都同意的', '看法不一的', '甲组，7 人', '更同意：夜里十点以后不充电', '同意 9 · 不同意 0'])
      await screen.findByText(words)
  })

  test('the host opens them with the lines that were written, and only those', async () => {
    const { groundId: _none, ...rest } = ground
    house({ 'ground.show': { ...rest, state: 'none', statements: [], acts: ['open'] } })
    open(GroundPage, about)
    fireEvent.input(await screen.findByLabelText('话 1'), { target: { value: '桩子建在东侧' } })
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '开始让大家点' })))
    expect(written('ground.open')).toEqual([
      { on: 'meeting', aboutId: 'meeting-1', moderated: false, seeds: ['桩子建在东侧'] }
    ])
  })

  test('every phone has its own order, always the same, and nothing comes twice', () => {
    const many = Array.from({ length: 30 }, (_, no) => statement(no, `第${no}句`))
    const firsts = Array.from({ length: 40 }, (_, seed) => deckOf(many, seed).next?.no)
    expect(new Set(firsts).size).toBeGreaterThan(10)
    expect(deckOf(many, 7)).toEqual(deckOf(many, 7))
    const taken = many.map(one => ({ ...one, myStance: 'agree' as const }))
    expect([deckOf(taken, 7).next, deckOf(taken, 7).done.length]).toEqual([undefined, 30])
    expect(deckOf([statement(0, '等着', { state: 'waiting' })], 7).count).toBe(0)
  })
})

describe('the minutes', () => {
  test('name those who did not come, what it costs, and say that they are what was signed', async () => {
    house()
    open(MinutesPage, { id: 'meeting-1' })
    for (const words of ['和签的一样', '没有来人：一楼住户', '48,000 元', '应到 8，实到 5', '没有人问过一楼。'])
      await screen.findByText(words)
    await screen.findByText('异议：1 条还没答复')
  })

  test.each([
    ['a word was changed', { minutes: { ...minutes, facts: '没量过。' } }, undefined],
    [
      'a missing group was taken out',
      { minutes: { ...minutes, held: minutes.held && { ...minutes.held, roll: { ...roll, missing: [] } } } },
      undefined
    ],
    ['this phone signed other words', {}, 'f'.repeat(64)]
  ])('warn when %s', async (_words, change, kept) => {
    if (kept) keepSigned('meeting-1', kept)
    house({ 'meeting.minutes': { ...minutesView, ...change } })
    open(MinutesPage, { id: 'meeting-1' })
    await screen.findByText('和签的不一样')
  })

  test('an objection is typed, kept when the app is killed, and sent once', async () => {
    house({ 'meeting.object': objection })
    const { unmount } = open(MinutesPage, { id: 'meeting-1' })
    fireEvent.click(await screen.findByRole('button', { name: '我有异议' }))
    fireEvent.input(await screen.findByLabelText(/对哪一条有意见/), { target: { value: '西侧太近了' } })
    unmount()
    open(MinutesPage, { id: 'meeting-1' })
    fireEvent.click(await screen.findByRole('button', { name: '我有异议' }))
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '交上去' })))
    expect(written('meeting.object')).toEqual([{ meetingId: 'meeting-1', kind: 'outcome', text: '西侧太近了' }])
  })
})

test('a task is said to be done in words that neighbours read', async () => {
  house({ 'task.done': { ...task, state: 'done', acts: [] } })
  open(TaskPage, { id: 'task-1' })
  fireEvent.input(await screen.findByLabelText(/办好了？/), { target: { value: '十二个都装好了' } })
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '办好了' })))
  expect(written('task.done')).toEqual([{ taskId: 'task-1', text: '十二个都装好了', media: [] }])
})
