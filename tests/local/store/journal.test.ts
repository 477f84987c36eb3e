/** What is written through the journal is there again when the store is opened anew. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../../local/store/journal'
import { createStore } from '../../../local/store/store'
import type { Journal } from '../../../local/store/store.port'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = async () => createStore({ journal: await openJournal(folder) })

it('documents come back with their types, their order and their collections’ indexes', async () => {
  const store = await open()
  await store.createCollection('c')
  await store.createCollection('empty')
  store.setIndexes('c', [{ name: 'a', unique: true, keys: { a: 1 } }])
  const docs = [
    { _id: 'z', a: 1, at: new Date(5), re: /x/i, f: 1.5, big: 2 ** 40, nil: null, list: [1, { k: [] }], 字: '值' },
    { _id: 'a', a: 2 },
    { _id: 1, a: 3 },
    { _id: '1', a: 4 },
    { _id: '', a: 5 }
  ]
  await store.insert('c', docs)
  await store.remove('c', { _id: 'a' })
  await store.update('c', { _id: 1 }, { $inc: { a: 10 } })
  const before = store.snapshot()
  await store.close()
  const again = await open()
  expect(again.snapshot()).toEqual(before)
  expect((await again.find('c', {})).map(doc => doc._id)).toEqual(['z', 1, '1', ''])
  await expect(again.insert('c', [{ a: 1 }])).rejects.toThrow(/E11000/)
  await again.insert('c', [{ _id: 'last', a: 0 }])
  await again.close()
  const third = await open()
  expect((await third.find('c', {})).map(doc => doc._id)).toEqual(['z', 1, '1', '', 'last'])
  await third.close()
})

it('a committed transaction comes back whole, one that was not committed not at all', async () => {
  const store = await open()
  await store.createCollection('c')
  const [kept, lost] = [await store.begin(), await store.begin()]
  for (const _id of ['a', 'b']) await store.insert('c', [{ _id }], kept)
  await store.insert('c', [{ _id: 'x' }], lost)
  await store.commit(kept)
  await store.close()
  const again = await open()
  expect((await again.find('c', {})).map(doc => doc._id)).toEqual(['a', 'b'])
  await again.close()
})

it('a state that was put back comes back', async () => {
  const store = await open()
  await store.createCollection('c')
  await store.insert('c', [{ _id: 'a', n: 1 }])
  const snapshot = store.snapshot()
  await store.insert('c', [{ _id: 'b' }])
  await store.createCollection('more')
  store.restore(snapshot)
  await store.update('c', { _id: 'a' }, { $inc: { n: 1 } })
  await store.close()
  const again = await open()
  expect(again.snapshot().collections).toEqual([{ name: 'c', indexes: [], docs: [{ _id: 'a', n: 2 }] }])
  await again.close()
})

it('an answer waits for the disk, and a reader never sees what a crash could take back', async () => {
  let sync = () => {}
  const disk = new Promise<void>(resolve => {
    sync = resolve
  })
  const slow: Journal = { load: async () => ({ collections: [] }), commit: () => disk, close: async () => {} }
  const store = await createStore({ journal: slow })
  const answers: string[] = []
  const all = [
    store.createCollection('c').then(() => answers.push('created')),
    store.insert('c', [{ _id: 'a' }]).then(() => answers.push('inserted')),
    store.find('c', {}).then(() => answers.push('found'))
  ]
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(answers).toEqual([])
  sync()
  await Promise.all(all)
  expect(answers.sort()).toEqual(['created', 'found', 'inserted'])
})

it('after a failed write to the disk the store answers nothing any more', async () => {
  let healthy = true
  const failing: Journal = {
    load: async () => ({ collections: [] }),
    commit: async () => {
      if (!healthy) throw new Error('disk full')
    },
    close: async () => {}
  }
  const store = await createStore({ journal: failing })
  await store.createCollection('c')
  healthy = false
  await expect(store.insert('c', [{ _id: 'a' }])).rejects.toThrow(/journal could not be written: disk full/)
  healthy = true
  await expect(store.find('c', {})).rejects.toThrow(/journal could not be written/)
  await expect(store.insert('c', [{ _id: 'b' }])).rejects.toThrow(/journal could not be written/)
})
