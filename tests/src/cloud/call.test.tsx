/** The one way to the server: repeats are safe, refusals have words, the pass is carried. */
import Taro from '@tarojs/taro'
import { call } from '@/cloud/call'
import { LostError, RefusalError, troubleOf } from '@/cloud/errors'
import { serverNow } from '@/cloud/server-time'
import { answer, answerWith, calls, lost, refusal } from './server'

const input = { matterId: 'matter-1' }

beforeEach(() => Taro.clearStorageSync())

test('a lost answer is asked for again with the same request id', async () => {
  answerWith(lost, lost, answer({ supports: 3 }))
  await expect(call('matter.support', input, { requestId: 'request-1' })).resolves.toEqual({ supports: 3 })
  expect(calls.map(({ requestId }) => requestId)).toEqual(['request-1', 'request-1', 'request-1'])
})

test('after three lost answers it says so and promises nothing', async () => {
  answerWith(lost)
  await expect(call('matter.support', input)).rejects.toBeInstanceOf(LostError)
  expect(calls).toHaveLength(3)
})

test('what is not an answer of ours counts as lost', async () => {
  answerWith(() => '<html>', answer({ supports: 1 }))
  await expect(call('matter.support', input)).resolves.toEqual({ supports: 1 })
})

test('a refusal carries its sentence and the wrong fields, and is not repeated', async () => {
  answerWith(refusal('bad-input', '有几处没填对。', ['title']))
  const error = await call('matter.support', input).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(RefusalError)
  expect(troubleOf(error)).toEqual({
    message: '有几处没填对。',
    reason: 'bad-input',
    reference: undefined,
    fields: ['title']
  })
  expect(calls).toHaveLength(1)
})

test('a fault shows the reference to tell the community', async () => {
  answerWith(refusal('went-wrong', '出了点问题。'))
  const error = await call('matter.support', input, { requestId: 'request-9' }).catch((thrown: unknown) => thrown)
  expect(troubleOf(error).reference).toBe('request-9')
})

test('the pass of one answer goes with the next call, until another one comes', async () => {
  answerWith(answer({}, { pass: 'one' }), answer({}), answer({}, { pass: 'two' }), answer({}))
  for (let times = 0; times < 4; times++) await call('matter.support', input)
  expect(calls.map(({ pass }) => pass)).toEqual([undefined, 'one', 'one', 'two'])
})

test("the server's time is taken from its answers", async () => {
  const at = Date.UTC(2030, 0, 1)
  answerWith(answer({}, { at }))
  await call('matter.support', input)
  expect(Math.abs(serverNow() - at)).toBeLessThan(1000)
})
