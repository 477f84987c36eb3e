/** What the contract says of transactions: snapshots, conflicts, waiting, and how they end. */
import type { Room } from './face'

/** True when a promise is still open after a while that is long for a call on one machine. */
async function stillWaiting(promise: Promise<unknown>): Promise<boolean> {
  const waiting = Symbol('waiting')
  const pause = new Promise(resolve => setTimeout(() => resolve(waiting), 80))
  return (await Promise.race([promise, pause])) === waiting
}

const CONFLICT =
  /\[ResourceUnavailable\.TransactionConflict\] Transaction is conflict, maybe resource operated by others\./
const GONE = /\[ResourceUnavailable\.TransactionNotExist\] Transaction does not exist on the server/

export function transactionStatements(room: Room): void {
  snapshotStatements(room)
  conflictStatements(room)
  waitingStatements(room)
  endingStatements(room)
}

function snapshotStatements({ face, fresh }: Room): void {
  it('a transaction sees its own writes and nobody else does before the commit', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.update(c, 'd', { $inc: { n: 1 } })
    await t.insert(c, { _id: 'new' })
    expect((await t.getById(c, 'd'))?.n).toBe(2)
    expect((await face().getById(c, 'd'))?.n).toBe(1)
    expect(await face().count(c, {})).toBe(1)
    await t.commit()
    expect((await face().getById(c, 'd'))?.n).toBe(2)
    expect(await face().count(c, {})).toBe(2)
  })

  it('a transaction that is rolled back leaves nothing behind', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }, { _id: 'e' }])
    const t = await face().begin()
    await t.update(c, 'd', { $set: { n: 9 } })
    await t.remove(c, 'e')
    await t.set(c, 'f', { n: 1 })
    await t.abort()
    expect(await face().find(c, {}, { order: [['_id', 'asc']] })).toEqual([{ _id: 'd', n: 1 }, { _id: 'e' }])
  })

  it('what a transaction reads does not move while others write', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }, { _id: 'gone' }])
    const t = await face().begin()
    await t.getById(c, 'd')
    await face().update(c, 'd', { $set: { n: 2 } })
    await face().remove(c, 'gone')
    await face().insert(c, { _id: 'later' })
    expect(await t.getById(c, 'd')).toEqual({ _id: 'd', n: 1 })
    expect(await t.getById(c, 'gone')).toEqual({ _id: 'gone' })
    expect(await t.getById(c, 'later')).toBeUndefined()
    await t.abort()
  })

  it('the snapshot is taken at the first operation, not at the start', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await face().update(c, 'd', { $set: { n: 2 } })
    expect((await t.getById(c, 'd'))?.n).toBe(2)
    await t.abort()
  })

  it('two transactions that read each other’s documents and write their own both commit: write skew is possible', async () => {
    const c = await fresh([
      { _id: 'a', on: true },
      { _id: 'b', on: true }
    ])
    const [t, u] = [await face().begin(), await face().begin()]
    await t.getById(c, 'b')
    await u.getById(c, 'a')
    await t.update(c, 'a', { $set: { on: false } })
    await u.update(c, 'b', { $set: { on: false } })
    await t.commit()
    await u.commit()
    expect(await face().count(c, { on: true })).toBe(0)
  })
}

function conflictStatements({ face, fresh }: Room): void {
  it('the second transaction to write a document fails at once, and is over', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const [t, u] = [await face().begin(), await face().begin()]
    await t.update(c, 'd', { $inc: { n: 1 } })
    await expect(u.update(c, 'd', { $inc: { n: 1 } })).rejects.toThrow(CONFLICT)
    await expect(u.abort()).rejects.toThrow(GONE)
    await t.commit()
    expect((await face().getById(c, 'd'))?.n).toBe(2)
  })

  it('a document that changed since the snapshot cannot be written', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.getById(c, 'd')
    await face().update(c, 'd', { $inc: { n: 1 } })
    await expect(t.update(c, 'd', { $inc: { n: 1 } })).rejects.toThrow(CONFLICT)
  })

  it('a document that was removed since the snapshot cannot be written', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.getById(c, 'd')
    await face().remove(c, 'd')
    await expect(t.update(c, 'd', { $inc: { n: 1 } })).rejects.toThrow(CONFLICT)
  })

  it('two transactions that insert the same _id meet at the operation', async () => {
    const c = await fresh()
    const [t, u] = [await face().begin(), await face().begin()]
    await t.insert(c, { _id: 'd' })
    await expect(u.insert(c, { _id: 'd' })).rejects.toThrow(CONFLICT)
    await t.commit()
  })

  it('two transactions that take the same unique key meet at the operation', async () => {
    const c = await fresh([], [{ name: 'only', unique: true, keys: { a: 1 } }])
    const [t, u] = [await face().begin(), await face().begin()]
    await t.insert(c, { a: 1 })
    await expect(u.insert(c, { a: 1 })).rejects.toThrow(CONFLICT)
    await t.commit()
    expect(await face().count(c, {})).toBe(1)
  })

  it('a duplicate inside a transaction ends it and undoes what it did before', async () => {
    const c = await fresh([{ _id: 'd' }])
    const t = await face().begin()
    await t.insert(c, { _id: 'first' })
    await expect(t.insert(c, { _id: 'd' })).rejects.toThrow(/E11000/)
    await expect(t.commit()).rejects.toThrow(GONE)
    expect(await face().count(c, {})).toBe(1)
  })

  it('an update that cannot be applied ends the transaction', async () => {
    const c = await fresh([{ _id: 'd', n: 'x' }])
    const t = await face().begin()
    await expect(t.update(c, 'd', { $inc: { n: 1 } })).rejects.toThrow(/Cannot apply \$inc/)
    await expect(t.getById(c, 'd')).rejects.toThrow(GONE)
  })

  it('a key that the transaction itself freed can be taken by it', async () => {
    const c = await fresh([{ _id: 'd', a: 1 }], [{ name: 'only', unique: true, keys: { a: 1 } }])
    const t = await face().begin()
    await t.remove(c, 'd')
    await t.insert(c, { _id: 'e', a: 1 })
    await t.commit()
    expect(await face().find(c, {})).toEqual([{ _id: 'e', a: 1 }])
  })
}

function waitingStatements({ face, fresh }: Room): void {
  it('a plain write of a document in a transaction waits for the commit and then works on its result', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.update(c, 'd', { $inc: { n: 10 } })
    const plain = face().update(c, 'd', { $mul: { n: 2 } })
    expect(await stillWaiting(plain)).toBe(true)
    await t.commit()
    expect(await plain).toBe(1)
    expect((await face().getById(c, 'd'))?.n).toBe(22)
  })

  it('a plain write that waits goes on when the transaction is rolled back', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.remove(c, 'd')
    const plain = face().update(c, 'd', { $inc: { n: 1 } })
    expect(await stillWaiting(plain)).toBe(true)
    await t.abort()
    expect(await plain).toBe(1)
    expect((await face().getById(c, 'd'))?.n).toBe(2)
  })

  it('a plain insert of a key that a transaction took waits, and is a duplicate after the commit', async () => {
    const c = await fresh([], [{ name: 'only', unique: true, keys: { a: 1 } }])
    const t = await face().begin()
    await t.insert(c, { a: 1 })
    const plain = face().insert(c, { a: 1 })
    const verdict = expect(plain).rejects.toThrow(/E11000/)
    expect(await stillWaiting(verdict)).toBe(true)
    await t.commit()
    await verdict
  })

  it('reading never waits', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.update(c, 'd', { $inc: { n: 1 } })
    expect(await stillWaiting(face().find(c, { n: 1 }))).toBe(false)
    await t.abort()
  })

  it('documents that no transaction wrote are written without waiting', async () => {
    const c = await fresh([{ _id: 'd' }, { _id: 'free', n: 1 }])
    const t = await face().begin()
    await t.remove(c, 'd')
    expect(await stillWaiting(face().update(c, 'free', { $inc: { n: 1 } }))).toBe(false)
    await t.abort()
  })
}

function endingStatements({ face, fresh }: Room): void {
  it('two operations of one transaction at the same time are one too many', async () => {
    const c = await fresh([{ _id: 'd' }, { _id: 'e' }])
    const t = await face().begin()
    const both = await Promise.allSettled([t.getById(c, 'd'), t.getById(c, 'e')])
    const refusals = both.flatMap(result => (result.status === 'rejected' ? [String(result.reason)] : []))
    expect(refusals).toEqual([expect.stringMatching(/\[ResourceUnavailable\.TransactionBusy\] Transaction is busy\./)])
    await t.abort()
  })

  it('a transaction that is over cannot be used, committed or rolled back', async () => {
    const c = await fresh([{ _id: 'd' }])
    const t = await face().begin()
    await t.getById(c, 'd')
    await t.commit()
    await expect(t.getById(c, 'd')).rejects.toThrow(GONE)
    await expect(t.commit()).rejects.toThrow(GONE)
    await expect(t.abort()).rejects.toThrow(GONE)
  })

  it('a transaction lasts 30 seconds at the most; then its documents are free and its changes are lost', async () => {
    const c = await fresh([{ _id: 'd', n: 1 }])
    const t = await face().begin()
    await t.update(c, 'd', { $set: { n: 9 } })
    const plain = face().update(c, 'd', { $inc: { n: 1 } })
    expect(await stillWaiting(plain)).toBe(true)
    await face().advance(30001)
    expect(await plain).toBe(1)
    await expect(t.commit()).rejects.toThrow(GONE)
    expect((await face().getById(c, 'd'))?.n).toBe(2)
  })

  it('a transaction may do a hundred things and not one more', async () => {
    const c = await fresh([{ _id: 'd', n: 0 }])
    const t = await face().begin()
    for (let i = 0; i < 100; i++) await t.update(c, 'd', { $inc: { n: 1 } })
    await expect(t.update(c, 'd', { $inc: { n: 1 } })).rejects.toThrow(/too many operations/)
    await expect(t.commit()).rejects.toThrow(GONE)
    expect((await face().getById(c, 'd'))?.n).toBe(0)
  })

  it('many bookings of few seats never oversell', async () => {
    const c = await fresh([{ _id: 'seats', left: 5 }])
    const book = async (n: number) => {
      for (;;) {
        const t = await face().begin()
        try {
          const seats = await t.getById(c, 'seats')
          if (Number(seats?.left) <= 0) return t.abort()
          await t.update(c, 'seats', { $inc: { left: -1 } })
          await t.insert(c, { _id: `booking${n}` })
          return await t.commit()
        } catch (cause) {
          if (!CONFLICT.test(String(cause))) throw cause
          await new Promise(resolve => setTimeout(resolve, n))
        }
      }
    }
    await Promise.all(Array.from({ length: 12 }, (_, n) => book(n)))
    expect((await face().getById(c, 'seats'))?.left).toBe(0)
    expect(await face().count(c, { _id: /^booking/ })).toBe(5)
  })
}
