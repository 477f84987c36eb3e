/** Functions run here as they run in the cloud: who calls, what they see, how long, how much. */
import { type Cloud, createCloud } from '../../../local/cloud'
import { loadSdk } from '../gateway/sdk'

const sdk = loadSdk()
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const startedAt = Date.UTC(2026, 5, 1, 0, 0, 0)
const inits: (() => void)[] = [() => sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })]
const ready = () => {
  for (const init of inits.splice(0)) init()
}

const functions = {
  who: async (event: Record<string, unknown>) => {
    ready()
    const before: unknown = sdk.getWXContext()
    await sdk.database().collection('c').count()
    return { event, before, after: sdk.getWXContext() }
  },
  sees: () => ({
    secret: process.env.APP_SECRET,
    keys: Object.keys(process.env),
    has: 'WX_OPENID' in process.env,
    shell: process.env.LEAKED_FROM_SHELL,
    zone: process.env.TZ,
    now: Date.now(),
    made: new Date().toISOString(),
    text: Date(),
    fixed: new Date(0).toISOString()
  }),
  remembers: () => {
    const before = process.env.SET_BY_FUNCTION
    process.env.SET_BY_FUNCTION = 'yes'
    const set = process.env.SET_BY_FUNCTION
    delete process.env.SET_BY_FUNCTION
    return { before, set, gone: process.env.SET_BY_FUNCTION }
  },
  slow: {
    main: async () => {
      await wait(1300)
      await sdk
        .database()
        .collection('c')
        .add({ data: { _id: 'too-late' } })
    },
    config: { timeout: 1 }
  },
  throws: () => {
    throw new Error('no bread today')
  },
  nothing: () => undefined,
  large: (event: Record<string, unknown>) => 'x'.repeat(Number(event.chars)),
  outer: (event: Record<string, unknown>) => sdk.callFunction({ name: String(event.name), data: { from: 'outer' } }),
  timed: { main: (event: unknown) => ({ event, context: sdk.getWXContext() }), config: {} },
  context: { main: (_event: unknown, context: unknown) => context, config: {} }
}

let cloud: Cloud
beforeAll(async () => {
  process.env.LEAKED_FROM_SHELL = 'yes'
  const env = { APP_SECRET: 's3cret' }
  cloud = await createCloud({ functions, env, collections: [{ name: 'c' }], now: () => startedAt })
})
afterAll(async () => {
  delete process.env.LEAKED_FROM_SHELL
  await cloud.close()
})

test('a client call tells who calls, in the context and in the event', async () => {
  const answer = await cloud.invoke('who', { a: 1 }, { openid: 'oWang' })
  const context = { OPENID: 'oWang', APPID: 'wx0000000000000001', ENV: 'local-env', SOURCE: 'wx_client' }
  expect(answer).toMatchObject({ before: context, after: context })
  expect(answer).toMatchObject({ event: { a: 1, userInfo: { appId: 'wx0000000000000001', openId: 'oWang' } } })
})

test('who is not signed in has no OPENID, and a claim in the event changes nothing', async () => {
  const answer = JSON.stringify(await cloud.invoke('who', { OPENID: 'oMallory' }))
  expect(answer.replace('{"OPENID":"oMallory"}', '')).not.toContain('OPENID')
})

test('two hundred invocations at once each keep their own person', async () => {
  const people = Array.from({ length: 200 }, (_each, n) => `oPerson${n}`)
  const answers = await Promise.all(people.map(openid => cloud.invoke('who', {}, { openid })))
  for (const [index, answer] of answers.entries()) {
    expect(answer).toMatchObject({ before: { OPENID: people[index] }, after: { OPENID: people[index] } })
  }
})

test('a function sees its variables, UTC and the cloud clock, but not the shell that started the cloud', async () => {
  await cloud.hooks.clock.advance(3_600_000)
  const answer = await cloud.invoke('sees')
  const now = startedAt + 3_600_000
  expect(answer).toMatchObject({ secret: 's3cret', has: false, zone: 'UTC', now, made: new Date(now).toISOString() })
  expect(answer).toMatchObject({
    fixed: '1970-01-01T00:00:00.000Z',
    text: expect.stringContaining('Jun 01 2026 01:00:00')
  })
  expect(answer).not.toHaveProperty('shell')
  expect(JSON.stringify(answer)).not.toContain('LEAKED_FROM_SHELL')
  expect([Date.now() - startedAt > 3_600_000, process.env.LEAKED_FROM_SHELL]).toEqual([true, 'yes'])
})

test('what a function sets in its environment ends with the invocation', async () => {
  const expected = { set: 'yes' }
  expect([await cloud.invoke('remembers'), await cloud.invoke('remembers')]).toEqual([expected, expected])
  expect(process.env.SET_BY_FUNCTION).toBeUndefined()
})

test('a function that takes too long is ended and can do nothing more', async () => {
  await expect(cloud.invoke('slow')).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  await wait(600)
  expect(await cloud.store.find('c', { _id: 'too-late' })).toEqual([])
})

test('a function that throws is FUNCTIONS_EXECUTE_FAIL with its message', async () => {
  const failure = { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'no bread today' }
  await expect(cloud.invoke('throws')).rejects.toMatchObject(failure)
})

test('a function that does not exist cannot be found', async () => {
  await expect(cloud.invoke('nobody')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
})

test('no result is null', async () => {
  expect(await cloud.invoke('nothing')).toBeNull()
})

test('a result of more than 1 MB does not reach a client, but does reach another function', async () => {
  await expect(cloud.invoke('large', { chars: 1024 * 1024 })).rejects.toMatchObject({ code: '-604001' })
  expect(await cloud.invoke('large', { chars: 1024 * 1024 - 2 })).toHaveLength(1024 * 1024 - 2)
})

test('a request of more than 100 KB is refused', async () => {
  const text = '字'.repeat(40_000)
  await expect(cloud.invoke('who', { text })).rejects.toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
})

test('a function called by a function keeps the person, and its source says how', async () => {
  const answer = await cloud.invoke('outer', { name: 'who' }, { openid: 'oWang' })
  expect(answer).toMatchObject({
    result: { event: { from: 'outer' }, before: { OPENID: 'oWang', SOURCE: 'wx_client,scf' } }
  })
})

test('a timer comes without a person, from wx_trigger, with its name and time', async () => {
  const answer = await cloud.invoke('timed', {}, { trigger: 'everyMinute' })
  expect(answer).toMatchObject({
    event: { Type: 'Timer', TriggerName: 'everyMinute' },
    context: { SOURCE: 'wx_trigger' }
  })
  expect(JSON.stringify(answer)).not.toContain('OPENID')
})

test('the context object names the function and its limits', async () => {
  const expected = { function_name: 'context', time_limit_in_ms: 3000, memory_limit_in_mb: 256 }
  expect(await cloud.invoke('context')).toMatchObject(expected)
})

test('a round trip of a function costs about a millisecond', async () => {
  const from = performance.now()
  for (let run = 0; run < 50; run += 1) await cloud.invoke('who', {}, { openid: 'oWang' })
  // Generous for a busy machine; it fails when something waits or looks names up.
  expect((performance.now() - from) / 50).toBeLessThan(40)
})
