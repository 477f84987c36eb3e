/** A 红邻书记 calls a meeting about a matter in three taps, and never about what is not theirs to call. */
import { screen, waitFor } from '@testing-library/react'
import CallPage from '@/packages/meetings/call/index'
import { dayField } from '@/ui/day-fields'
import { answerWith, calls, lost } from '../../cloud/server'
import { asked } from '../../taro'
import { countAnew, me, meeting, open, scope, serve, startAnew, tap, taps } from './page'

const DAY = 86_400_000
const matter = {
  id: 'm_matter01',
  scope,
  title: '小区充电桩太少',
  triage: {
    dutyId: 'charging',
    duty: '建充电桩、车棚',
    party: '小区自治',
    basis: '',
    route: 'deliberation',
    reason: ''
  }
}
const before = meeting({ id: 'g_before01', place: '凉亭', title: '上次的事', state: 'confirmed' })
const answers = {
  'session.open': me,
  'matter.show': matter,
  'meeting.terms': { noticeDays: 3, shortHours: 1, article: '' },
  'meeting.list': { items: [before] },
  'meeting.show': before,
  'meeting.call': meeting({ id: 'g_called001' })
}
const sent = () => calls.find(call => call.operation === 'meeting.call')

jest.setTimeout(30_000)
beforeEach(() => {
  startAnew()
  countAnew()
  serve(answers)
})

test('from an opened page two taps send the notice: the last meeting and the matter have filled it in', async () => {
  await open(<CallPage />, { matterId: matter.id })
  await screen.findByText('给邻居发通知')
  await tap('给邻居发通知')
  await tap('发通知')
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('redirectTo'))
  expect(taps).toBe(2)
  expect(sent()?.input).toMatchObject({
    scope,
    matterId: matter.id,
    form: '马扎议事',
    title: '小区充电桩太少',
    place: '凉亭',
    topics: ['小区充电桩太少']
  })
  expect(sent()?.input).toMatchObject({
    groups: expect.arrayContaining([expect.objectContaining({ name: '一楼住户', affected: true })])
  })
})

test('another form, place, hour and group are one tap each, on the same screen', async () => {
  await open(<CallPage />, { matterId: matter.id })
  await screen.findByText('给邻居发通知')
  for (const label of ['红邻夜话', '20:00', '租户，来不来都行']) await tap(label)
  await tap('给邻居发通知')
  await tap('发通知')
  expect(taps).toBe(5)
  expect(sent()?.input).toMatchObject({
    form: '红邻夜话',
    groups: expect.arrayContaining([expect.objectContaining({ id: 'tenants', affected: true })])
  })
})

test('an ordinary meeting is put on the first day that leaves its notice', async () => {
  await open(<CallPage />, { matterId: matter.id })
  await screen.findByText('给邻居发通知')
  await tap('有事来聊议事会')
  await tap('给邻居发通知')
  await tap('发通知')
  const { startsAt } = { startsAt: 0, ...(sent()?.input as object) }
  expect(dayField(startsAt)).toBe(dayField(Date.now() + 3 * DAY))
})

test('without a network nothing is sent twice, and what was filled in is still there', async () => {
  await open(<CallPage />, { matterId: matter.id })
  await screen.findByText('给邻居发通知')
  answerWith(lost)
  await tap('给邻居发通知')
  await tap('发通知')
  await screen.findByText(/没有连上网/, {}, { timeout: 8000 })
  const first = sent()?.requestId
  serve(answers)
  await tap('给邻居发通知')
  await tap('发通知')
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('redirectTo'))
  expect(sent()?.requestId).toBe(first)
})
