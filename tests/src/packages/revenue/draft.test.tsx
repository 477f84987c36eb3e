/** The form for a line of the book: today is the server's, not the phone's. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '@/cloud/query'
import DraftPage from '@/packages/revenue/draft/index'
import { dayField, dayNamed } from '@/ui/day-fields'
import { answer, answerWith, calls } from '../../cloud/server'
import { params } from '../../taro'

const scope = '371502/xianfeng/fude/jinqilin'
const AHEAD_MS = 40 * 86_400_000

beforeAll(() => notifyManager.setNotifyFunction(notify => act(() => notify())))
beforeEach(() => {
  cleanup()
  queryClient.clear()
  Taro.clearStorageSync()
  for (const name of Object.keys(params)) delete params[name]
})

test('a line begun on a phone whose clock is wrong has the day of the server, said before anybody chose one', async () => {
  const at = () => ({ at: Date.now() + AHEAD_MS })
  const me = {
    personId: 'p',
    code: '1',
    uploadFolder: 'u',
    homes: [],
    posts: [],
    settings: { elder: false },
    consents: []
  }
  answerWith(call => answer(call.operation === 'session.open' ? me : { items: [] }, at())(call))
  Object.assign(params, { scope, name: '金麒麟小区' })
  render(
    <QueryClientProvider client={queryClient}>
      <DraftPage />
    </QueryClientProvider>
  )
  const today = dayNamed(dayField(Date.now() + AHEAD_MS))
  await waitFor(() => expect(calls.length).toBeGreaterThan(0))
  await screen.findAllByText(today)
})
