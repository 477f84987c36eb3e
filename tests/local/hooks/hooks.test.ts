/** The whole cloud can be put back, moved in time and driven from another process. */
import { type Cloud, createCloud } from '../../../local/cloud'

const startedAt = Date.UTC(2026, 5, 1)
let cloud: Cloud
beforeAll(async () => {
  const unique = { name: 'n_1', unique: true, keys: { n: 1 as const } }
  cloud = await createCloud({ functions: {}, collections: [{ name: 'c', indexes: [unique] }], now: () => startedAt })
})
beforeEach(() => cloud.hooks.reset())
afterAll(() => cloud.close())

const hook = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const answer = await fetch(`${cloud.url}/hooks/${path}`, init)
  return answer.json()
}

test('a snapshot brings back documents, indexes, files, messages and the time', async () => {
  cloud.wechat.allow('oA', 'T', 3)
  await cloud.hooks.seed('c', [{ _id: 'a', n: 1, at: new Date(5) }])
  const saved = await cloud.hooks.snapshot()
  await cloud.store.update('c', { _id: 'a' }, { $set: { n: 2 } })
  await cloud.hooks.clock.advance(5000)
  cloud.wechat.allow('oA', 'T', 4)
  await cloud.hooks.restore(saved)
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', n: 1, at: new Date(5) }])
  expect([cloud.hooks.clock.now(), cloud.wechat.left('oA', 'T')]).toEqual([startedAt, 3])
  await expect(cloud.store.insert('c', [{ n: 1 }])).rejects.toThrow('E11000')
})

test('a reset leaves the declared collections, empty', async () => {
  await cloud.hooks.seed('c', [{ n: 1 }])
  await cloud.store.createCollection('later')
  await cloud.hooks.reset()
  expect(await cloud.store.count('c', {})).toBe(0)
  await expect(cloud.store.count('later', {})).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
})

test('restoring a thousand documents takes about a millisecond', async () => {
  await cloud.hooks.seed(
    'c',
    Array.from({ length: 1000 }, (_each, n) => ({ n }))
  )
  const saved = await cloud.hooks.snapshot()
  const times: number[] = []
  for (let run = 0; run < 15; run += 1) {
    await cloud.store.remove('c', {}, { multi: true })
    const from = performance.now()
    await cloud.hooks.restore(saved)
    times.push(performance.now() - from)
  }
  expect(await cloud.store.count('c', {})).toBe(1000)
  // Generous: the machine may be busy; the point is that nothing is copied document by document.
  expect(times.sort((a, b) => a - b)[7]).toBeLessThan(20)
})

test('another process resets, seeds, moves the clock, plans faults and reads calls over HTTP', async () => {
  await hook('POST', 'reset')
  await hook('POST', 'seed', { collection: 'c', documents: [{ _id: 'a', at: { $date: { $numberLong: '7' } } }] })
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', at: new Date(7) }])
  expect(await hook('POST', 'clock', { advance: 1000 })).toEqual({ now: startedAt + 1000 })
  await hook('POST', 'faults', { kind: 'code', code: 'SYS_ERR', operation: 'c' })
  const read = () =>
    fetch(`${cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: 'database.calculateDocument', collectionName: 'c', wxCloudApiToken: 'far' })
    }).then(answer => answer.json())
  expect([await read(), await read()]).toEqual([
    expect.objectContaining({ code: 'SYS_ERR' }),
    expect.objectContaining({ data: { total: 1 } })
  ])
  expect(await hook('GET', 'calls?token=far')).toMatchObject({ calls: [{ outcome: 'SYS_ERR' }, { outcome: 'ok' }] })
})

test('a snapshot taken over HTTP is put back over HTTP', async () => {
  await cloud.hooks.seed('c', [{ _id: 'a', at: new Date(7), n: 3_000_000_000 }])
  const saved = await (await fetch(`${cloud.url}/hooks/snapshot`)).text()
  await hook('POST', 'reset')
  await fetch(`${cloud.url}/hooks/restore`, { method: 'POST', body: saved })
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', at: new Date(7), n: 3_000_000_000 }])
})

test('the hooks do not answer on /admin', async () => {
  const body = JSON.stringify({ action: 'hooks.reset' })
  const answer = await fetch(`${cloud.url}/admin`, { method: 'POST', body })
  expect(await answer.json()).toMatchObject({ code: 'INVALID_PARAM' })
})
