/** What the bare store promises beyond the contract: switches, limits, giving up, snapshots. */
import { createStore, type LocalStore, type StoreOptions } from '../../../local/store/store'
import type { Query } from '../../../local/store/store.port'

const opened = async (options: StoreOptions = {}, docs: Record<string, unknown>[] = []) => {
  const store = await createStore(options)
  await store.createCollection('c')
  if (docs.length > 0) await store.insert('c', docs)
  return store
}

const get = async (store: LocalStore, _id: string) => (await store.find('c', { _id }))[0]

describe('a strict transaction', () => {
  it.each<[string, Query]>([
    ['a condition', { a: 1 }],
    ['several ids', { _id: { $in: ['d'] } }],
    ['an id and more', { _id: 'd', a: 1 }],
    ['everything', {}]
  ])('does not find by %s, and is over then', async (_, query) => {
    const store = await opened({}, [{ _id: 'd', a: 1 }])
    const txn = await store.begin()
    await expect(store.find('c', query, {}, txn)).rejects.toThrow(
      /a transaction may only add documents or reach one by/
    )
    await expect(store.commit(txn)).rejects.toThrow(/TransactionNotExist/)
  })

  it('does not update or remove by a condition', async () => {
    const store = await opened({}, [{ _id: 'd', a: 1 }])
    await expect(store.update('c', { a: 1 }, { $set: { a: 2 } }, {}, await store.begin())).rejects.toThrow(
      /may only add/
    )
    await expect(store.remove('c', { a: 1 }, {}, await store.begin())).rejects.toThrow(/may only add/)
  })
})

describe('a transaction that is not strict', () => {
  it('finds by a condition among what it sees: its snapshot and its own writes', async () => {
    const store = await opened({ strictTransactions: false }, [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
      { _id: 'r', n: 1 }
    ])
    const txn = await store.begin()
    await store.find('c', { _id: 'a' }, {}, txn)
    await store.update('c', { _id: 'a' }, { $set: { n: 2 } })
    await store.remove('c', { _id: 'r' })
    await store.insert('c', [{ _id: 'later', n: 1 }])
    await store.insert('c', [{ _id: 'own', n: 1 }], txn)
    await store.update('c', { _id: 'b' }, { $set: { n: 3 } }, {}, txn)
    const found = await store.find('c', { n: 1 }, { order: { _id: 1 } }, txn)
    expect(found.map(doc => doc._id)).toEqual(['a', 'own', 'r'])
  })
})

describe('conflicts told at the commit', () => {
  const options: StoreOptions = { conflictAt: 'commit' }

  it('the first transaction to commit wins and the second learns it from its commit', async () => {
    const store = await opened(options, [{ _id: 'd', n: 0 }])
    const [t, u] = [await store.begin(), await store.begin()]
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } }, {}, t)
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } }, {}, u)
    await store.commit(t)
    await expect(store.commit(u)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect((await get(store, 'd'))?.n).toBe(1)
  })

  it('a unique key that somebody else took is a conflict too', async () => {
    const store = await opened(options)
    store.setIndexes('c', [{ name: 'a', unique: true, keys: { a: 1 } }])
    const txn = await store.begin()
    await store.insert('c', [{ a: 1 }], txn)
    await store.insert('c', [{ a: 1 }])
    await expect(store.commit(txn)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(await store.count('c', {})).toBe(1)
  })

  it('a plain write does not wait', async () => {
    const store = await opened(options, [{ _id: 'd', n: 0 }])
    const txn = await store.begin()
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } }, {}, txn)
    expect(await store.update('c', { _id: 'd' }, { $inc: { n: 5 } })).toEqual({ updated: 1 })
    await expect(store.commit(txn)).rejects.toThrow(/TransactionConflict/)
  })
})

describe('waiting', () => {
  it('a waiting write is dropped when its caller gives up', async () => {
    const store = await opened({}, [{ _id: 'd', n: 1 }])
    const txn = await store.begin()
    await store.update('c', { _id: 'd' }, { $set: { n: 2 } }, {}, txn)
    const caller = new AbortController()
    const plain = store.update('c', { _id: 'd' }, { $inc: { n: 10 } }, {}, undefined, caller.signal)
    caller.abort()
    await expect(plain).rejects.toThrow(/its caller gave up: it was not applied/)
    await store.commit(txn)
    expect((await get(store, 'd'))?.n).toBe(2)
  })

  it('a document whose transaction only kept its unique key makes a second owner a duplicate at once', async () => {
    const store = await opened()
    store.setIndexes('c', [{ name: 'a', unique: true, keys: { a: 1 } }])
    await store.insert('c', [{ _id: 'd', a: 1, n: 0 }])
    const txn = await store.begin()
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } }, {}, txn)
    await expect(store.insert('c', [{ a: 1 }])).rejects.toThrow(/E11000/)
    await store.commit(txn)
  })
})

describe('limits', () => {
  it('are the platform’s unless others are given', async () => {
    const docs = Array.from({ length: 5 }, (_, n) => ({ n }))
    const store = await opened({ limits: { getDefault: 2, getMax: 3, aggregateDefault: 1, aggregateMax: 4 } }, docs)
    expect(await store.find('c', {})).toHaveLength(2)
    expect(await store.find('c', {}, { limit: 9 })).toHaveLength(3)
    expect(await store.aggregate('c', [])).toHaveLength(1)
    expect(await store.aggregate('c', [{ $limit: 9 }])).toHaveLength(4)
  })

  it('a document larger than 16 MB is refused, whether inserted or grown', async () => {
    const store = await opened({}, [{ _id: 'd', text: 'x'.repeat(15 * 1024 * 1024) }])
    await expect(store.insert('c', [{ text: 'x'.repeat(17 * 1024 * 1024) }])).rejects.toThrow(/too large/)
    await expect(store.update('c', { _id: 'd' }, { $set: { more: 'x'.repeat(2 * 1024 * 1024) } })).rejects.toThrow(
      /too large/
    )
  })

  it('more than 20 indexes, unnamed directions and double names are refused', async () => {
    const store = await opened()
    const many = Array.from({ length: 21 }, (_, n) => ({ name: `i${n}`, keys: { [`f${n}`]: 1 as const } }))
    expect(() => store.setIndexes('c', many)).toThrow(/too many indexes/)
    expect(() => store.setIndexes('c', [{ name: 'none', keys: {} }])).toThrow(/needs fields/)
    expect(() => store.setIndexes('c', [...many.slice(0, 1), ...many.slice(0, 1)])).toThrow(/same name/)
    expect(() => store.setIndexes('nowhere', [])).toThrow(/Db or Table not exist/)
  })

  it('a unique index over documents that break it is refused', async () => {
    const store = await opened({}, [{ a: 1 }, { a: 1 }])
    expect(() => store.setIndexes('c', [{ name: 'a', unique: true, keys: { a: 1 } }])).toThrow(/E11000/)
  })

  it('two arrays in one index are refused', async () => {
    const store = await opened()
    store.setIndexes('c', [{ name: 'ab', keys: { a: 1, b: 1 } }])
    await expect(store.insert('c', [{ a: [1], b: [2] }])).rejects.toThrow(/cannot index parallel arrays/)
  })

  it('nesting without end and values that JSON has no word for are refused', async () => {
    const store = await opened()
    let deep: Record<string, unknown> = {}
    for (let i = 0; i < 200; i++) deep = { d: deep }
    await expect(store.insert('c', [deep])).rejects.toThrow(/nested object depth/)
    await expect(store.find('c', deep)).rejects.toThrow(/nested object depth/)
    await expect(store.insert('c', [{ big: 1n }])).rejects.toThrow(/cannot store a bigint/)
    await expect(store.insert('c', [{ bytes: Buffer.from('x') }])).rejects.toThrow(/cannot store bytes/)
    await expect(store.insert('c', [JSON.parse('{"__proto__": {"a": 1}}')])).rejects.toThrow(/__proto__/)
  })

  it('undefined and functions are left out, as on the wire', async () => {
    const store = await opened({}, [{ _id: 'd', a: undefined, f: () => 1, l: [undefined] }])
    expect(await get(store, 'd')).toEqual({ _id: 'd', l: [null] })
  })

  it('an _id is a text or a number', async () => {
    const store = await opened()
    for (const _id of [null, true, {}, new Date(0), Number.NaN]) {
      await expect(store.insert('c', [{ _id }])).rejects.toThrow(/must be a string or a number/)
    }
  })
})

describe('a snapshot', () => {
  const indexes = [{ name: 'a', unique: true, keys: { a: 1 as const } }]

  it('is put back exactly: documents, their order and indexes', async () => {
    const store = await opened({}, [
      { _id: 'z', a: 1 },
      { _id: 'b', a: 2 }
    ])
    store.setIndexes('c', indexes)
    const before = store.snapshot()
    await store.remove('c', { _id: 'z' })
    await store.insert('c', [{ _id: 'z', a: 9 }])
    await store.createCollection('more')
    store.restore(before)
    expect(store.snapshot()).toEqual(before)
    expect((await store.find('c', {})).map(doc => doc._id)).toEqual(['z', 'b'])
    await expect(store.insert('c', [{ a: 1 }])).rejects.toThrow(/E11000/)
    await expect(store.find('more', {})).rejects.toThrow(/not exist/)
  })

  it('can be put back many times and into another store, and none of them sees the others', async () => {
    const store = await opened({}, [{ _id: 'd', n: 0 }])
    for (let i = 0; i < 50; i++) await store.update('c', { _id: 'd' }, { $inc: { n: 1 } })
    const snapshot = store.snapshot()
    const other = await createStore()
    other.restore(snapshot)
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } })
    const txn = await other.begin()
    expect((await other.find('c', { _id: 'd' }, {}, txn))[0]?.n).toBe(50)
    await other.update('c', { _id: 'd' }, { $inc: { n: 5 } }, {}, txn)
    await other.commit(txn)
    expect([(await get(store, 'd'))?.n, (await get(other, 'd'))?.n]).toEqual([51, 55])
    store.restore(snapshot)
    expect((await get(store, 'd'))?.n).toBe(50)
  })

  it('survives being written down as text', async () => {
    const store = await opened({}, [{ _id: 'd', a: 1 }])
    store.setIndexes('c', indexes)
    const text = JSON.stringify(store.snapshot())
    const other = await createStore()
    other.restore(JSON.parse(text))
    expect(JSON.stringify(other.snapshot())).toBe(text)
  })

  it('cannot be changed afterwards', async () => {
    const store = await opened({}, [{ _id: 'd', l: [1] }])
    const [collection] = store.snapshot().collections
    expect(() => collection?.docs.pop()).toThrow(TypeError)
    expect(() => Object.assign(collection?.docs[0] ?? {}, { l: 2 })).toThrow(TypeError)
  })

  it('ends every transaction and refuses every waiting write when it is put back', async () => {
    const store = await opened({}, [{ _id: 'd', n: 1 }])
    const snapshot = store.snapshot()
    const txn = await store.begin()
    await store.update('c', { _id: 'd' }, { $inc: { n: 1 } }, {}, txn)
    const plain = store.update('c', { _id: 'd' }, { $inc: { n: 1 } })
    const verdict = expect(plain).rejects.toThrow(/was not applied/)
    store.restore(snapshot)
    await verdict
    await expect(store.commit(txn)).rejects.toThrow(/TransactionNotExist/)
    expect((await get(store, 'd'))?.n).toBe(1)
  })

  it('of ten thousand documents is put back in less than a millisecond', async () => {
    const docs = Array.from({ length: 10000 }, (_, n) => ({ _id: n, n }))
    const store = await opened({}, docs)
    const snapshot = store.snapshot()
    const began = performance.now()
    for (let i = 0; i < 100; i++) store.restore(snapshot)
    expect((performance.now() - began) / 100).toBeLessThan(1)
  })
})

describe('speed', () => {
  it('an indexed find among ten thousand documents looks at its matches only', async () => {
    const docs = Array.from({ length: 10000 }, (_, n) => ({ n, group: n % 1000, at: new Date(n), text: `t${n}` }))
    const store = await opened({}, docs)
    store.setIndexes('c', [{ name: 'g', keys: { group: 1, at: -1 } }])
    const median = async (query: (n: number) => Query) => {
      const times: number[] = []
      for (let n = 0; n < 101; n++) {
        const began = performance.now()
        expect(await store.find('c', query(n))).toHaveLength(1)
        times.push(performance.now() - began)
      }
      return times.sort((a, b) => a - b)[50] ?? 0
    }
    const indexed = await median(n => ({ group: n, at: new Date(n) }))
    const scanned = await median(n => ({ text: `t${n + 9000}` }))
    expect(indexed * 10).toBeLessThan(scanned)
  })
})
