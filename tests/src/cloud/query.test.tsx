/** Reads show what is there, and without a network what was there last. */
import { notifyManager, QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { queryClient, usePages, useRead } from '@/cloud/query'
import { answer, answerWith, calls, lost } from './server'

const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)
const line = (at: number) => ({ at, who: '社区工作人员', label: '301', purpose: '通知停水' })

beforeAll(() => notifyManager.setNotifyFunction(notify => act(() => notify())))
beforeEach(() => {
  Taro.clearStorageSync()
  queryClient.clear()
})

test('a list grows page by page, each asked for with the cursor of the one before', async () => {
  answerWith(answer({ items: [line(2)], next: 'page-2' }), answer({ items: [line(1)] }))
  const { result } = renderHook(() => usePages('access.list', {}), { wrapper })
  await waitFor(() => expect(result.current.hasMore).toBe(true))
  result.current.more()
  await waitFor(() => expect(result.current.items).toEqual([line(2), line(1)]))
  expect(result.current.hasMore).toBe(false)
  expect(calls.map(({ input }) => input)).toEqual([{}, { after: 'page-2' }])
})

test('without a network, what was seen last is shown, with when that was', async () => {
  answerWith(answer({ items: [line(2)] }))
  const before = renderHook(() => usePages('access.list', {}), { wrapper })
  await waitFor(() => expect(before.result.current.items).toHaveLength(1))
  before.unmount()
  queryClient.clear()
  const aDayLater = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_000)
  answerWith(lost)
  const { result } = renderHook(() => usePages('access.list', {}), { wrapper })
  expect(result.current.items).toEqual([line(2)])
  await waitFor(() => expect(result.current.seenAt).toBeDefined(), { timeout: 10_000 })
  expect(result.current.trouble).toBeUndefined()
  aDayLater.mockRestore()
})

test('without a network and with nothing remembered, there is a sentence and a retry', async () => {
  answerWith(lost)
  const { result } = renderHook(() => useRead('notice.list', {}), { wrapper })
  await waitFor(() => expect(result.current.trouble?.message).toContain('没有连上网'), { timeout: 10_000 })
  answerWith(answer({ items: [], unread: 0 }))
  result.current.retry()
  await waitFor(() => expect(result.current.data).toEqual({ items: [], unread: 0 }))
  expect(result.current.trouble).toBeUndefined()
})
