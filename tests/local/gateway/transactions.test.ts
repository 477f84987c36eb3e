/** What escapes a transaction in production is caught here before it can. */
import { type Cloud, createCloud } from '../../../local/cloud'
import { type Loose, loadSdk } from './sdk'

const sdk = loadSdk()
let cloud: Cloud

beforeAll(async () => {
  cloud = await createCloud({ functions: {}, collections: [{ name: 'c' }], txnDelayMs: 2 })
})
beforeEach(async () => {
  await cloud.hooks.reset()
  await cloud.hooks.seed('c', [{ _id: 'a', n: 1 }])
})
afterAll(() => cloud.close())

const inFunction = (work: (db: Loose) => Promise<unknown>, token?: string) =>
  cloud.within({ openid: 'oA', ...(token !== undefined && { token }) }, () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return work(sdk.database())
  })

test.each([
  [
    'a where().update inside the transaction',
    (db: Loose) =>
      db
        .collection('c')
        .where({ n: 1 })
        .update({ data: { n: 2 } })
  ],
  [
    'a plain doc().update beside it',
    (db: Loose) =>
      db
        .collection('c')
        .doc('a')
        .update({ data: { n: 2 } })
  ],
  ['a plain add beside it', (db: Loose) => db.collection('c').add({ data: { _id: 'b' } })],
  ['a where().remove', (db: Loose) => db.collection('c').where({ n: 1 }).remove()]
])('%s is refused at once while the transaction is open', async (_name, write) => {
  const attempt = inFunction(async db => {
    await db.startTransaction()
    await write(db)
  })
  await expect(attempt).rejects.toMatchObject({ errMsg: expect.stringContaining('WriteOutsideTransaction') })
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', n: 1 }])
})

test('reads beside an open transaction are allowed', async () => {
  const counted = await inFunction(async db => {
    const t = await db.startTransaction()
    const count: unknown = await db.collection('c').count()
    await t.rollback()
    return count
  })
  expect(counted).toMatchObject({ total: 1 })
})

test.each([
  ['a commit', async (t: Loose) => t.commit()],
  ['a rollback', async (t: Loose) => t.rollback()],
  [
    'a failed operation, which ends it on the server',
    async (t: Loose) => {
      await Promise.resolve(t.collection('c').add({ data: { _id: 'a' } })).catch(() => undefined)
    }
  ]
])('after %s plain writes go through again', async (_name, end) => {
  await inFunction(async db => {
    await end(await db.startTransaction())
    await db
      .collection('c')
      .doc('a')
      .update({ data: { n: 5 } })
  })
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', n: 5 }])
})

test('a transaction that the server has let expire no longer stands in the way', async () => {
  await inFunction(async db => {
    await db.startTransaction()
    await cloud.hooks.clock.advance(31_000)
    await db
      .collection('c')
      .doc('a')
      .update({ data: { n: 6 } })
  })
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', n: 6 }])
})

test('another invocation may write while a transaction is open elsewhere', async () => {
  await inFunction(async db => {
    const t = await db.startTransaction()
    await inFunction(other => Promise.resolve(other.collection('c').add({ data: { _id: 'b' } })))
    await t.rollback()
  })
  expect(await cloud.store.count('c', {})).toBe(2)
})

test('two operations of one transaction at once: one of them is busy', async () => {
  const outcomes = await inFunction(async db => {
    const t = await db.startTransaction()
    const inside = t.collection('c').doc('a')
    return Promise.allSettled([inside.get(), inside.get()])
  })
  const text = JSON.stringify(outcomes)
  expect(text.match(/"rejected"/g)).toHaveLength(1)
  expect(text).toContain('TransactionBusy')
})

test('a plain write that waited for a lock is not carried out once its caller has gone', async () => {
  const txn = await cloud.store.begin()
  await cloud.store.update('c', { _id: 'a' }, { $set: { n: 9 } }, {}, txn)
  const controller = new AbortController()
  const request = { action: 'database.modifyDocument', collectionName: 'c', query: '{"_id":"a"}', merge: true }
  const body = JSON.stringify({ ...request, data: '{"$set":{"late":true}}' })
  const sent = fetch(`${cloud.url}/admin`, { method: 'POST', body, signal: controller.signal })
  setTimeout(() => controller.abort(), 30)
  await expect(sent).rejects.toThrow('abort')
  await new Promise(resolve => setTimeout(resolve, 20))
  await cloud.store.commit(txn)
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(await cloud.store.find('c', {})).toEqual([{ _id: 'a', n: 9 }])
})
