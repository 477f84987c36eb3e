/** The documents port means the same whether it runs on the real SDK over the wire or straight on the store. */
import type { Documents } from 'kernel/documents'
import { DuplicateKey } from 'kernel/documents'
import { documentFaces, onFace, thing } from './document-faces'

const byN = { order: { n: 'asc' }, limit: 100 } as const

describe.each(documentFaces)('on %s', (_name, open) => {
  const promise = onFace(open)

  promise('a missing document is null, a stored one comes back as it was', async documents => {
    expect(await documents.get('things', 't1')).toBeNull()
    const stored = thing(1, { list: [{ a: 1 }, { b: [true, null] }], nested: { text: '汉字', at: 1780275600000 } })
    await documents.add('things', [stored])
    expect(await documents.get('things', 't1')).toEqual(stored)
  })

  promise('an id or a unique value that is there already is a DuplicateKey', async documents => {
    await documents.add('things', [thing(1)])
    await expect(documents.add('things', [thing(1)])).rejects.toBeInstanceOf(DuplicateKey)
    await expect(documents.add('things', [{ ...thing(2), code: 'c1' }])).rejects.toBeInstanceOf(DuplicateKey)
  })

  promise('adding several stops at the first that exists and keeps those before it', async documents => {
    await documents.add('things', [thing(2)])
    await expect(documents.add('things', [thing(1), thing(2), thing(3)])).rejects.toBeInstanceOf(DuplicateKey)
    expect((await documents.find<{ n: number }>('things', {}, byN)).map(row => row.n)).toEqual([1, 2])
  })

  promise('an update happens only while its condition holds, and says so', async documents => {
    await documents.add('things', [thing(1, { version: 1 })])
    expect(await documents.update('things', 't1', { version: 1 }, { version: 2, list: [1] })).toBe(true)
    expect(await documents.update('things', 't1', { version: 1 }, { version: 3 })).toBe(false)
    expect(await documents.update('things', 't9', { version: 1 }, { version: 3 })).toBe(false)
    expect(await documents.get('things', 't1')).toMatchObject({ version: 2, list: [1] })
  })

  promise('a document is taken away only while its condition holds, and once', async documents => {
    await documents.add('things', [thing(1), thing(2)])
    expect(await documents.remove('things', 't1', { n: 2 })).toBe(false)
    expect(await documents.get('things', 't1')).toEqual(thing(1))
    expect(await documents.remove('things', 't1', { n: 1 })).toBe(true)
    expect(await documents.remove('things', 't1')).toBe(false)
    expect([await documents.get('things', 't1'), await documents.get('things', 't2')]).toEqual([null, thing(2)])
  })

  promise('a patch replaces whole fields and undefined takes one away', async documents => {
    await documents.add('things', [thing(1, { version: 1, nested: { a: 1, b: 2 }, gone: 'x' })])
    await documents.update('things', 't1', { version: 1 }, { version: 2, nested: { c: 3 }, gone: undefined })
    const after = await documents.get<Record<string, unknown>>('things', 't1')
    expect(after?.['nested']).toEqual({ c: 3 })
    expect(after).not.toHaveProperty('gone')
  })

  promise('every comparison and every combination selects the same rows', async documents => {
    await documents.add(
      'things',
      Array.from({ length: 9 }, (_, index) =>
        thing(index + 1, { due: index < 3 ? null : index, tags: ['a', `t${index}`] })
      )
    )
    const numbers = async (where: Parameters<Documents['find']>[1]) =>
      (await documents.find<{ n: number }>('things', where, byN)).map(row => row.n)
    expect(await numbers({ n: { gt: 2, lte: 5 } })).toEqual([3, 4, 5])
    expect(await numbers({ n: { gte: 8 }, kind: 'even' })).toEqual([8])
    expect(await numbers({ n: { in: [1, 9, 77] } })).toEqual([1, 9])
    expect(await numbers({ kind: { ne: 'odd' }, n: { lt: 5 } })).toEqual([2, 4])
    expect(await numbers({ due: { gt: 0, lte: 4 } })).toEqual([4, 5])
    expect(await numbers({ due: null })).toEqual([1, 2, 3])
    expect(await numbers({ tags: 't3' })).toEqual([4])
  })

  promise('rows come in the order asked for, no more than the limit, with the fields named', async documents => {
    await documents.add('things', [thing(3), thing(1), thing(2)])
    const rows = await documents.find('things', {}, { order: { n: 'desc' }, limit: 2, fields: ['n'] })
    expect(rows).toEqual([
      { _id: 't3', n: 3 },
      { _id: 't2', n: 2 }
    ])
  })

  promise('counting and grouping agree with the rows', async documents => {
    await documents.add(
      'things',
      Array.from({ length: 30 }, (_, index) => thing(index + 1))
    )
    expect(await documents.count('things', { n: { lte: 10 } })).toBe(10)
    const groups = await documents.group('things', { n: { lte: 5 } }, 'kind', ['n'])
    expect([...groups].sort((a, b) => String(a.key).localeCompare(String(b.key)))).toEqual([
      { key: 'even', count: 2, sums: { n: 6 } },
      { key: 'odd', count: 3, sums: { n: 9 } }
    ])
    expect(await documents.group('things', {}, 'code')).toHaveLength(30)
  })

  promise(
    'a change of all that satisfy a condition says how many they were, and again changes none',
    async documents => {
      await documents.add(
        'things',
        Array.from({ length: 30 }, (_, index) => thing(index + 1, { at: 1780275600000 + index }))
      )
      const early = { kind: 'even', at: { lte: 1780275600009 } }
      expect(await documents.updateAll('things', early, { kind: 'read' })).toBe(5)
      expect(await documents.updateAll('things', early, { kind: 'read' })).toBe(0)
      expect(await documents.count('things', { kind: 'read' })).toBe(5)
    }
  )

  promise(
    'one question tells which of several collections hold something, by an empty base nothing',
    async documents => {
      const due = { at: { gt: 0, lte: 1780275600000 } }
      expect(await documents.holding('things', ['things', 'others'], due)).toBeNull()
      await documents.add('things', [thing(1, { at: 1780275600001 }), thing(2, { at: null })])
      expect(await documents.holding('things', ['things', 'others'], due)).toEqual([])
      await documents.add('others', [thing(1, { at: 1780275600000 })])
      expect(await documents.holding('things', ['things', 'others'], due)).toEqual(['others'])
      await documents.add('things', [thing(3, { at: 1 })])
      expect(await documents.holding('things', ['others', 'things'], due)).toEqual(['others', 'things'])
    }
  )
})
