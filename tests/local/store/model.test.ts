/** Random interleavings of transactions and plain writes give exactly what a small model of snapshot isolation gives. */
import fc from 'fast-check'
import { createStore } from '../../../local/store/store'
import { SnapshotModel } from './snapshot-model'

const COLLECTION = 'c'
const ids = ['a', 'b', 'd'] as const
const sessions = [0, 1, 2] as const

type Step =
  | { kind: 'begin' | 'commit' | 'abort'; session: number }
  | { kind: 'read' | 'remove' | 'insert'; session: number; id: string }
  | { kind: 'add'; session: number; id: string; by: number }
  | { kind: 'plainAdd'; id: string; by: number }

const session = fc.constantFrom(...sessions)
const id = fc.constantFrom(...ids)
const by = fc.integer({ min: 1, max: 9 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('begin', 'commit', 'commit', 'abort'), session }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('read', 'remove', 'insert'), session, id }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), session, id, by }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('plainAdd' as const), id, by }) }
)

/** What one step said: a value, or the word that stands for a refusal. */
async function said(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (cause) {
    const text = String(cause)
    return ['TransactionConflict', 'TransactionNotExist', 'E11000'].find(word => text.includes(word)) ?? text
  }
}

async function play(steps: Step[]): Promise<void> {
  const store = await createStore()
  await store.createCollection(COLLECTION)
  await store.insert(COLLECTION, [
    { _id: 'a', n: 0 },
    { _id: 'b', n: 0 }
  ])
  const model = new SnapshotModel({ a: 0, b: 0 })
  const open = new Map<number, string>()

  const perform = (one: Step): Promise<unknown> => {
    const txn = 'session' in one ? (open.get(one.session) ?? 'none') : undefined
    switch (one.kind) {
      case 'begin':
        return store.begin().then(begun => {
          open.set(one.session, begun)
        })
      case 'commit':
        return store.commit(txn ?? '')
      case 'abort':
        return store.abort(txn ?? '')
      case 'read':
        return store.find(COLLECTION, { _id: one.id }, {}, txn).then(([doc]) => doc?.n)
      case 'remove':
        return store.remove(COLLECTION, { _id: one.id }, {}, txn)
      case 'insert':
        return store.insert(COLLECTION, [{ _id: one.id, n: 0 }], txn).then(() => undefined)
      default:
        return store.update(COLLECTION, { _id: one.id }, { $inc: { n: one.by } }, {}, txn).then(done => done.updated)
    }
  }

  for (const one of steps) {
    if (one.kind === 'plainAdd' && model.isLocked(one.id)) continue
    expect([one, await said(() => perform(one))]).toEqual([one, model.perform(one)])
    const docs = await store.find(COLLECTION, {}, { order: { _id: 1 } })
    expect(docs.map(doc => [doc._id, doc.n])).toEqual(model.committed())
  }
}

it('six hundred random histories of three transactions and plain writes agree with the model', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), play), {
    numRuns: 600,
    seed: 20261120
  })
})

it('random transfers by competing transactions never create or lose anything', async () => {
  const transfer = fc.record({
    from: id,
    to: id,
    amount: by,
    order: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 })
  })
  await fc.assert(
    fc.asyncProperty(fc.array(transfer, { minLength: 2, maxLength: 6 }), async transfers => {
      const store = await createStore()
      await store.createCollection(COLLECTION)
      await store.insert(
        COLLECTION,
        ids.map(_id => ({ _id, n: 100 }))
      )
      const run = async ({ from, to, amount, order }: (typeof transfers)[number]) => {
        const pause = async (n = 0) => {
          for (let i = 0; i < n; i++) await undefined
        }
        const txn = await store.begin()
        try {
          await pause(order[0])
          const [source] = await store.find(COLLECTION, { _id: from }, {}, txn)
          await pause(order[1])
          await store.update(COLLECTION, { _id: from }, { $set: { n: Number(source?.n) - amount } }, {}, txn)
          await pause(order[2])
          await store.update(COLLECTION, { _id: to }, { $inc: { n: amount } }, {}, txn)
          await pause(order[3])
          await store.commit(txn)
        } catch (cause) {
          if (!String(cause).includes('TransactionConflict')) throw cause
        }
      }
      await Promise.all(transfers.map(run))
      const docs = await store.find(COLLECTION, {})
      expect(docs.reduce((sum, doc) => sum + Number(doc.n), 0)).toBe(300)
    }),
    { numRuns: 300, seed: 20261121 }
  )
})
