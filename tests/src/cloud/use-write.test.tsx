/** A write acts once, however often one taps and whatever gets lost. */
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { useWrite } from '@/cloud/use-write'
import { answer, answerWith, calls, lost, refusal } from './server'

const input = { matterId: 'matter-1' }
const open = () => renderHook(() => useWrite('matter.support', 'matter-1')).result

beforeEach(() => Taro.clearStorageSync())

test('a second tap while the first is under way does nothing', async () => {
  answerWith(answer({ supports: 1 }))
  const form = open()
  await act(async () => {
    const both = await Promise.all([form.current.act(input), form.current.act(input)])
    expect(both).toEqual([{ supports: 1 }, undefined])
  })
  expect(calls).toHaveLength(1)
})

test('after a lost act the next try is the same act, even when the app was killed in between', async () => {
  answerWith(lost)
  const form = open()
  await act(async () => void (await form.current.act(input)))
  expect(form.current.trouble?.message).toContain('没有连上网')
  const first = calls[0]?.requestId
  answerWith(answer({ supports: 1 }))
  const afterRestart = open()
  await act(async () => void (await afterRestart.current.act(input)))
  expect(calls[0]?.requestId).toBe(first)
})

test('once answered, the next act is a new one', async () => {
  answerWith(answer({ supports: 1 }))
  const form = open()
  await act(async () => void (await form.current.act(input)))
  await act(async () => void (await form.current.act(input)))
  expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(2)
})

test('a refused act may be corrected and sent as a new one', async () => {
  answerWith(refusal('text-risky', '请改一改。', ['title']), answer({ supports: 1 }))
  const form = open()
  await act(async () => void (await form.current.act(input)))
  expect(form.current.trouble).toEqual({
    message: '请改一改。',
    reason: 'text-risky',
    reference: undefined,
    fields: ['title']
  })
  await act(async () => void (await form.current.act(input)))
  expect(form.current.trouble).toBeUndefined()
  expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(2)
})

test('acts on two things never share a request id', async () => {
  answerWith(lost)
  const one = renderHook(() => useWrite('matter.support', 'one')).result
  const two = renderHook(() => useWrite('matter.support', 'two')).result
  await act(async () => void (await one.current.act(input)))
  await act(async () => void (await two.current.act(input)))
  expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(2)
})
