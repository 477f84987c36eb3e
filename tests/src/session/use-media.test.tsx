/** Photos of a form: sent one after the other, tried again without acting twice, kept by id. */

import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, renderHook, waitFor } from '@testing-library/react'
import { type PropsWithChildren, useState } from 'react'
import type { Call } from 'types/contract'
import { queryClient } from '@/cloud/query'
import { useMedia } from '@/session/use-media'
import { answer, answerWith, calls, lost, refusal } from '../cloud/server'

const file = (name: string) => ({ name, size: 3, path: `blob:${name}` })
const me = { code: '1', homes: [], posts: [], settings: { elder: false }, uploadFolder: 'uploads/p_1', at: 1 }

/** What the store answers to the uploads, one after the other; `undefined` is a broken connection. */
let stored: (string | undefined)[] = []
let uploads: string[] = []

class FakeUpload extends EventTarget {
  upload = new EventTarget()
  status = 200
  responseText = ''
  private path = ''
  open() {}
  setRequestHeader(name: string, value: string) {
    if (name === 'x-file-path') this.path = value
  }
  send() {
    uploads.push(this.path)
    const fileID = stored.length > 0 ? stored.shift() : `cloud://env/${this.path}`
    this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 1, total: 2 }))
    if (fileID === undefined) return this.dispatchEvent(new Event('error'))
    this.responseText = JSON.stringify({ fileID })
    return this.dispatchEvent(new Event('load'))
  }
}

type Reply = Parameters<typeof answerWith>[0]

/** Answers by operation; blobs are read as they are. */
function serve(added: Reply): void {
  answerWith(call => {
    if (call.operation === 'session.open') return answer(me)(call)
    if (call.operation === 'media.show') return answer({ items: [view('f_kept01')] })(call)
    return added(call)
  })
  const server = globalThis.fetch
  globalThis.fetch = (url, init) =>
    init ? server(url, init) : Promise.resolve({ blob: async () => new Blob() } as Response)
}

const view = (id: string) => ({
  id,
  kind: 'photo' as const,
  state: 'checking' as const,
  mine: true,
  url: `https://x/${id}`
})
const adds = (): Call[] => calls.filter(call => call.operation === 'media.add')

let ids = 0
const added: Reply = call => answer(view(`f_new00${++ids}`))(call)

beforeEach(() => {
  Taro.clearStorageSync()
  queryClient.clear()
  stored = []
  uploads = []
  ids = 0
  Object.assign(globalThis, { XMLHttpRequest: FakeUpload })
})

const busy: boolean[] = []
const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)

async function form(kept: string[] = []) {
  busy.length = 0
  const { result } = renderHook(
    () => {
      const [given, onIds] = useState<string[]>(kept)
      return { ids: given, ...useMedia({ scope: 'a/b/c/d', ids: given, onIds, onBusy: is => busy.push(is) }) }
    },
    { wrapper }
  )
  await waitFor(() => expect(calls.some(call => call.operation === 'session.open')).toBe(true))
  await act(async () => {
    await Promise.resolve()
  })
  return result
}

test('three photos go out one after the other, each into the own folder, and the form keeps their ids in that order', async () => {
  serve(added)
  const media = await form()
  await act(async () => media.current.add([file('a.jpg'), file('b.jpg'), file('c.jpg')], 'photo'))
  await waitFor(() => expect(media.current.ids).toEqual(['f_new001', 'f_new002', 'f_new003']))
  expect(media.current.items.map(({ state, url }) => [state, url])).toEqual([
    ['checking', 'blob:a.jpg'],
    ['checking', 'blob:b.jpg'],
    ['checking', 'blob:c.jpg']
  ])
  expect(uploads.every(path => path.startsWith('uploads/p_1/'))).toBe(true)
  expect(busy).toEqual([false, true, false])
})

test('an upload that breaks says so and goes out again at a tap; the others are not held up', async () => {
  serve(added)
  stored = [undefined]
  const media = await form()
  await act(async () => media.current.add([file('a.jpg'), file('b.jpg')], 'photo'))
  await waitFor(() => expect(media.current.ids).toEqual(['f_new001']))
  const failed = media.current.items.find(({ state }) => state === 'failed')
  expect(failed?.trouble).toBe('没有传上去。点一下再传，不会重复。')
  await act(async () => media.current.retry(failed?.key ?? ''))
  await waitFor(() => expect(media.current.ids).toEqual(['f_new001', 'f_new002']))
  expect(uploads).toHaveLength(3)
})

test('when only the answer was lost, the retry is the same act with the same file', async () => {
  serve(lost)
  const media = await form()
  await act(async () => media.current.add([file('a.jpg')], 'photo'))
  await waitFor(() => expect(media.current.items[0]?.state).toBe('failed'), { timeout: 8000 })
  const first = adds()[0]
  serve(added)
  await act(async () => media.current.retry(media.current.items[0]?.key ?? ''))
  await waitFor(() => expect(media.current.ids).toEqual(['f_new001']))
  expect(adds()[0]?.requestId).toBe(first?.requestId)
  expect(adds()[0]?.input).toEqual(first?.input)
  expect(uploads).toHaveLength(1)
}, 20_000)

test('a refused photo says why; a retry sends it anew as another act', async () => {
  serve(refusal('media-type', '这个文件不是照片。'))
  const media = await form()
  await act(async () => media.current.add([file('a.jpg')], 'photo'))
  await waitFor(() => expect(media.current.items[0]?.trouble).toBe('这个文件不是照片。'))
  const first = adds()[0]?.requestId
  serve(added)
  await act(async () => media.current.retry(media.current.items[0]?.key ?? ''))
  await waitFor(() => expect(media.current.ids).toEqual(['f_new001']))
  expect(adds()[0]?.requestId).not.toBe(first)
  expect(uploads).toHaveLength(2)
})

test('a form that was left and is opened again shows what it had; taking one away takes it from the form', async () => {
  serve(added)
  const media = await form(['f_kept01'])
  await waitFor(() => expect(media.current.items).toMatchObject([{ key: 'f_kept01', url: 'https://x/f_kept01' }]))
  await act(async () => media.current.remove('f_kept01'))
  expect([media.current.ids, media.current.items]).toEqual([[], []])
})
