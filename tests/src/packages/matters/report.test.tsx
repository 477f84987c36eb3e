/** 这条不妥, fed by a server's answers: who is offered it, what a tap sends, what those who look at it read. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import type { CheckView } from 'types/content'
import type { MatterView } from 'types/matters'
import { queryClient } from '@/cloud/query'
import { SaidByNeighbours } from '@/packages/content/queue/said-by-neighbours'
import ReportPage from '@/packages/matters/report/index'
import { NotRight } from '@/packages/matters/show/not-right'
import { answer, answerWith, calls } from '../../cloud/server'
import { params } from '../../taro'

beforeAll(() => notifyManager.setNotifyFunction(run => act(run)))
beforeEach(() => {
  queryClient.clear()
  params.id = 'matter-1'
})
afterEach(cleanup)

const matter: MatterView = {
  id: 'matter-1',
  scope: '371502/xianfeng/fude/jinqilin',
  title: '楼下那户半夜吵人',
  summary: '',
  place: '金麒麟小区',
  step: 'raise',
  state: 'open',
  holder: { label: '社区工作人员', since: 1, next: '分清这事该谁办' },
  raisedAt: 1,
  supports: 0,
  text: '',
  author: '3号楼居民',
  mine: false,
  supported: false,
  evaluated: false,
  media: [],
  before: [],
  sensitive: false,
  mergedCount: 0,
  ratings: { count: 0 },
  round: 1,
  shareable: false,
  timeline: [],
  acts: []
}

test('neighbours are offered it, the author is not, nor anybody while people look at the words already', () => {
  const offered = (more: Partial<MatterView>) => {
    const { container, unmount } = render(<NotRight matter={{ ...matter, ...more }} />)
    const shown = container.textContent !== ''
    unmount()
    return shown
  }
  const states = ['open', 'closed', 'checking', 'returned', 'untold'] as const
  expect(states.map(state => offered({ state }))).toEqual([true, true, false, false, false])
  expect(offered({ mine: true })).toBe(false)
})

test('one chooses a published rule, may add a line, and that is what is sent', async () => {
  const answers: Record<string, unknown> = { 'matter.show': matter, 'matter.report': { matterId: 'matter-1' } }
  answerWith(call => answer(answers[call.operation] ?? { items: [] })(call))
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <ReportPage />
    </QueryClientProvider>
  )
  const rule = await screen.findByRole('radio', { name: /不露别人的隐私/ })
  expect(screen.getByText(/不会告诉任何人是您说的/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '告诉审核的人' }))
  expect(calls.map(call => call.operation)).not.toContain('matter.report')
  fireEvent.click(rule)
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([])
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '告诉审核的人' }))
  })
  const sent = calls.find(call => call.operation === 'matter.report')
  expect(sent?.input).toEqual({ matterId: 'matter-1', ruleId: 'privacy' })
})

test('those who look at it read how many, by which rule and in what words, each as one neighbour', () => {
  const said = [
    { ruleId: 'privacy', words: '写了我家门牌' },
    { ruleId: 'privacy', words: '' },
    { ruleId: 'abuse', words: '' }
  ] as const
  const check: CheckView = {
    id: 'check-1',
    of: '提的事',
    title: matter.title,
    text: '',
    media: [],
    place: matter.place,
    author: matter.author,
    at: 1,
    state: 'waiting',
    decisions: [],
    reports: { count: 3, said: [...said], link: '/packages/matters/show/index?id=matter-1' },
    acts: ['decide']
  }
  render(<SaidByNeighbours check={check} />)
  for (const words of ['邻居说不妥（3 人）', '不露别人的隐私：2 人', '不骂人：1 人', '一位邻居：写了我家门牌'])
    expect(screen.getByText(words)).toBeTruthy()
})
