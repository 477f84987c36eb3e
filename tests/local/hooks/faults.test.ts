/** Every call of an invocation can be made to go wrong, and a dead invocation does nothing more. */
import { type Cloud, createCloud } from '../../../local/cloud'
import type { FaultKind } from '../../../local/hooks/faults'
import { loadSdk } from '../gateway/sdk'

const sdk = loadSdk()

/** Three writes one after the other; errors are swallowed, as careless code does. */
const writeThree = async () => {
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  const lost: number[] = []
  for (const n of [1, 2, 3]) {
    await Promise.resolve(
      sdk
        .database()
        .collection('c')
        .add({ data: { _id: `w${n}` } })
    ).catch(() => lost.push(n))
  }
  return lost
}

let cloud: Cloud
beforeAll(async () => {
  cloud = await createCloud({ functions: { writeThree }, collections: [{ name: 'c' }] })
})
beforeEach(() => cloud.hooks.reset())
afterAll(() => cloud.close())

const written = async () => (await cloud.store.find('c', {})).map(({ _id }) => _id)

/** The dead invocation's code may still be running; it has to end before the world is looked at. */
const settle = () => new Promise(resolve => setTimeout(resolve, 60))

const cases: [FaultKind, number, string[]][] = [
  ['before', 1, []],
  ['before', 2, ['w1']],
  ['before', 3, ['w1', 'w2']],
  ['after', 1, ['w1']],
  ['after', 2, ['w1', 'w2']],
  ['after', 3, ['w1', 'w2', 'w3']]
]

test.each(cases)('dying %s call %i leaves exactly what was written until then', async (kind, step, expected) => {
  const token = `${kind}-${step}`
  cloud.hooks.inject({ kind, step, invocation: token })
  const attempt = cloud.invoke('writeThree', {}, { token })
  await expect(attempt).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  await settle()
  expect(await written()).toEqual(expected)
})

test('the token of a dead invocation cannot be used again, so that nothing rises from the dead', async () => {
  cloud.hooks.inject({ kind: 'before', invocation: 'once' })
  await expect(cloud.invoke('writeThree', {}, { token: 'once' })).rejects.toThrow('gone')
  await expect(cloud.invoke('writeThree', {}, { token: 'once' })).rejects.toThrow('has died')
})

test('a lost answer is an error for the caller although the write has happened, and the invocation goes on', async () => {
  cloud.hooks.inject({ kind: 'answer-lost', step: 2 })
  expect(await cloud.invoke('writeThree')).toEqual([2])
  expect(await written()).toEqual(['w1', 'w2', 'w3'])
})

test('an error code and a bare status keep the call from being carried out', async () => {
  cloud.hooks.inject({ kind: 'code', code: 'EXCEED_REQUEST_LIMIT', step: 1 })
  cloud.hooks.inject({ kind: 'status', status: 503, step: 3 })
  expect(await cloud.invoke('writeThree')).toEqual([1, 3])
  expect(await written()).toEqual(['w2'])
})

test('a delay holds the call back and then carries it out', async () => {
  cloud.hooks.inject({ kind: 'delay', ms: 80, step: 2, invocation: 'slow' })
  await cloud.invoke('writeThree', {}, { token: 'slow' })
  expect(cloud.hooks.calls('slow')[1]?.ms).toBeGreaterThanOrEqual(75)
  expect(await written()).toEqual(['w1', 'w2', 'w3'])
})

test('a rival can be let in between two calls', async () => {
  const run = () => cloud.store.insert('c', [{ _id: 'w2' }])
  cloud.hooks.inject({ kind: 'meanwhile', step: 2, run })
  expect(await cloud.invoke('writeThree')).toEqual([2])
  expect(await written()).toEqual(['w1', 'w2', 'w3'])
})

test('a fault is used up as often as it says, and only by the calls it names', async () => {
  cloud.hooks.inject({ kind: 'code', operation: 'database.insertDocument', times: 2 })
  cloud.hooks.inject({ kind: 'code', operation: 'other-collection' })
  expect(await cloud.invoke('writeThree')).toEqual([1, 2])
})

test('a fault taken back does not happen', async () => {
  const takeBack = cloud.hooks.inject({ kind: 'before' })
  takeBack()
  expect(await cloud.invoke('writeThree')).toEqual([])
})

test('the log tells action, target and outcome of every call of an invocation', async () => {
  cloud.hooks.inject({ kind: 'code', code: 'SYS_ERR', step: 2 })
  await cloud.invoke('writeThree', {}, { token: 'seen' })
  const calls = cloud.hooks.calls('seen').map(({ step, action, target, outcome }) => [step, action, target, outcome])
  expect(calls).toEqual([
    [1, 'database.insertDocument', 'c', 'ok'],
    [2, 'database.insertDocument', 'c', 'SYS_ERR'],
    [3, 'database.insertDocument', 'c', 'ok']
  ])
  expect(cloud.hooks.invocations()).toEqual(['seen'])
})

test('a conflict ends the transaction on the server, so that its rollback finds none', async () => {
  const outcome = await cloud.within({}, async () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    const t = await sdk.database().startTransaction()
    cloud.hooks.inject({ kind: 'conflict', operation: 'database.insertDocument' })
    const failed: unknown = await Promise.resolve(t.collection('c').add({ data: { _id: 'x' } })).catch(error => error)
    const after: unknown = await Promise.resolve(t.rollback()).catch(error => error)
    return [String(failed), String(after)]
  })
  expect(outcome).toEqual([
    expect.stringContaining('TransactionConflict'),
    expect.stringContaining('TransactionNotExist')
  ])
})
