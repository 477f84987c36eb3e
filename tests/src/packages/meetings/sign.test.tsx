/** Who scans a code reads what to do next: a wrong code is scanned anew, a lost answer is only asked for again. */
import { screen, waitFor } from '@testing-library/react'
import SignPage from '@/packages/meetings/sign/index'
import { answer, answerWith, calls, lost, refusal } from '../../cloud/server'
import { meeting, open, startAnew, tap } from './page'

const scene = { scene: 's.g_meeting01.743537' }
const signs = () => calls.filter(call => call.operation === 'meeting.signIn')
const house = (signIn: Parameters<typeof answerWith>[0]) =>
  answerWith(call => (call.operation === 'meeting.signIn' ? signIn(call) : answer(meeting({ iSignedIn: true }))(call)))

beforeEach(startAnew)
jest.setTimeout(30_000)

test('the right code signs in at once, and asks for the group with one tap', async () => {
  house(answer({ signedInAt: 1, number: '123456' }))
  await open(<SignPage />, scene)
  await screen.findByText('签到好了')
  await tap('一楼住户')
  await waitFor(() => expect(signs()).toHaveLength(2))
  expect(signs()[1]?.input).toEqual({ meetingId: 'g_meeting01', digits: '743537', groupId: 'ground' })
})

test('a wrong code says so and offers to scan again', async () => {
  house(refusal('meeting-code', '签到码不对。'))
  await open(<SignPage />, scene)
  await screen.findByText(/请再扫一次会场的码/)
  expect(screen.getByLabelText('再扫一次会场的码')).toBeTruthy()
  expect(screen.queryByLabelText('再签一次')).toBeNull()
})

test('a lost answer offers the same act again, with the same name', async () => {
  house(lost)
  await open(<SignPage />, scene)
  await screen.findByLabelText('再签一次', {}, { timeout: 8000 })
  expect(screen.queryByLabelText('再扫一次会场的码')).toBeNull()
  const before = signs()[0]?.requestId
  house(answer({ signedInAt: 1, number: '123456' }))
  await tap('再签一次')
  await screen.findByText('签到好了')
  expect(signs()[0]?.requestId).toBe(before)
})

test('too early is neither: nothing to scan, nothing to repeat', async () => {
  house(refusal('meeting-not-started', '会前一小时才能签到。请到时再扫。'))
  await open(<SignPage />, scene)
  await screen.findByText('会前一小时才能签到。请到时再扫。')
  expect([screen.queryByLabelText('再签一次'), screen.queryByLabelText('再扫一次会场的码')]).toEqual([null, null])
})
