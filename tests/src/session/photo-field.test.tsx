/** The photos of a form ask once whether they may be kept, and open the album only after a yes. */

import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '@/cloud/query'
import { PhotoField } from '@/session/photo-field'
import { answer, answerWith, calls } from '../cloud/server'

const me = (consents: string[]) => ({
  code: '1',
  homes: [],
  posts: [],
  settings: { elder: false },
  uploadFolder: 'u',
  consents
})

/** How often the album was opened. */
let albums = 0

beforeEach(() => {
  Taro.clearStorageSync()
  queryClient.clear()
  albums = 0
  HTMLInputElement.prototype.click = () => void albums++
})

async function field(consents: string[]) {
  answerWith(call =>
    (call.operation === 'session.open' ? answer(me(consents)) : answer({ items: [], history: [] }))(call)
  )
  render(
    <QueryClientProvider client={queryClient}>
      <PhotoField scope='a/b/c/d' ids={[]} onIds={() => undefined} />
    </QueryClientProvider>
  )
  await waitFor(() => expect(queryClient.getQueryData(['session.open', {}])).toBeDefined())
  await act(async () => void (await new Promise(resolve => setTimeout(resolve, 20))))
}

const add = () => fireEvent.click(screen.getByRole('button', { name: /加照片/ }))
const tap = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

test('who has agreed before goes straight to the album', async () => {
  await field(['home', 'media'])
  add()
  expect(albums).toBe(1)
})

test('the first time it says what is kept and for how long; a yes is kept, then the album opens', async () => {
  await field(['home'])
  add()
  expect([albums, screen.getByText('留多久').textContent]).toEqual([0, '留多久'])
  await tap('同意，可以留照片和录音')
  await waitFor(() => expect(screen.queryByText('留多久')).toBeNull())
  expect(calls.find(call => call.operation === 'consent.set')?.input).toMatchObject({ kind: 'media', given: true })
  add()
  expect(albums).toBe(1)
})

test('a no keeps the album closed, and nothing is said to the server', async () => {
  await field(['home'])
  add()
  await tap('不同意，我写字就行')
  expect([albums, screen.queryByText('留多久')]).toEqual([0, null])
  expect(calls.some(call => call.operation === 'consent.set')).toBe(false)
})
