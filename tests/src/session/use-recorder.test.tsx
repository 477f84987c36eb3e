/** Talking: holding and letting go, or one tap to begin and one to end; it ends by itself, and a no is said. */
import { act, renderHook } from '@testing-library/react'
import type { Recording } from '@/cloud/recording'
import { useRecorder } from '@/session/use-recorder'

let tape: FakeRecorder | undefined

class FakeRecorder extends EventTarget {
  constructor() {
    super()
    tape = this
  }
  static isTypeSupported = (mime: string) => mime === 'audio/webm'
  state = 'inactive'
  start() {
    this.state = 'recording'
  }
  stop() {
    this.state = 'inactive'
    const data = new Blob(['sound'])
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }))
    this.dispatchEvent(new Event('stop'))
  }
}

let allowed = true
let open = 0

beforeEach(() => {
  jest.useFakeTimers()
  allowed = true
  open = 0
  URL.createObjectURL = () => 'blob:voice'
  const getUserMedia = async () => {
    if (!allowed) throw new DOMException('no', 'NotAllowedError')
    open++
    return { getTracks: () => [{ stop: () => open-- }] }
  }
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
  Object.assign(globalThis, { MediaRecorder: FakeRecorder })
})
afterEach(() => jest.useRealTimers())

function recorder(longest = 120) {
  const done: Recording[] = []
  const rendered = renderHook(() => useRecorder(longest, recording => done.push(recording)))
  const hold = (what: 'press' | 'release') => act(async () => rendered.result.current[what]())
  const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
  return { ...rendered, done, hold, wait }
}

test('held for three seconds and let go: three seconds are recorded, and the microphone is closed', async () => {
  const { result, done, hold, wait } = recorder()
  await hold('press')
  expect([result.current.phase, open]).toEqual(['recording', 1])
  await wait(3000)
  expect(result.current.seconds).toBe(3)
  await hold('release')
  expect([result.current.phase, open]).toEqual(['idle', 0])
  expect(done).toEqual([{ file: { name: 'voice.webm', size: 5, path: 'blob:voice' }, seconds: 3 }])
})

test('one tap begins, the next one ends', async () => {
  const { result, done, hold, wait } = recorder()
  await hold('press')
  await wait(200)
  await hold('release')
  await wait(4800)
  expect(result.current.phase).toBe('recording')
  await hold('press')
  await hold('release')
  expect([result.current.phase, done[0]?.seconds]).toEqual(['idle', 5])
})

test('it ends by itself at the longest', async () => {
  const { result, done, hold, wait } = recorder(10)
  await hold('press')
  await wait(11_000)
  expect([result.current.phase, done.length, open]).toEqual(['idle', 1, 0])
})

test('when the phone ends it by itself, what was said until then is there', async () => {
  const { result, done, hold, wait } = recorder()
  await hold('press')
  await wait(4000)
  await act(async () => tape?.stop())
  expect([result.current.phase, done[0]?.seconds, open]).toEqual(['idle', 4, 0])
})

test('who does not allow the microphone is told so, and may try again', async () => {
  allowed = false
  const { result, hold } = recorder()
  await hold('press')
  expect(result.current.phase).toBe('denied')
  allowed = true
  await act(async () => result.current.allow())
  expect(result.current.phase).toBe('idle')
  await hold('press')
  expect(result.current.phase).toBe('recording')
})

test('where nothing can be recorded, that is said', async () => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined })
  const { result, hold } = recorder()
  await hold('press')
  expect(result.current.phase).toBe('absent')
})

test('a page that is left stops listening, also while the phone still asks for the microphone', async () => {
  const { hold, unmount } = recorder()
  await hold('press')
  unmount()
  await act(async () => undefined)
  expect(open).toBe(0)
  const { result, unmount: leave } = recorder()
  act(() => result.current.press())
  leave()
  await act(async () => undefined)
  expect(open).toBe(0)
})
