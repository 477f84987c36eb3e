/** What the contract says of unique indexes. */
import type { Index, Room } from './face'

const unique = (...fields: string[]): Index[] => [
  { name: 'only', unique: true, keys: Object.fromEntries(fields.map(field => [field, 1])) }
]

export function indexStatements({ face, fresh }: Room): void {
  it('a unique index refuses a second document with the same value', async () => {
    const c = await fresh([{ a: 1 }], unique('a'))
    await expect(face().insert(c, { a: 1 })).rejects.toThrow(
      /E11000 duplicate key error collection: .* index: only dup key: { a: 1 }/
    )
  })

  it('a missing field counts as null, so only one document may miss it', async () => {
    const c = await fresh([{ b: 1 }], unique('a'))
    await expect(face().insert(c, { b: 2 })).rejects.toThrow(/E11000/)
    await expect(face().insert(c, { a: null })).rejects.toThrow(/E11000/)
  })

  it('a compound unique index looks at all its fields together', async () => {
    const c = await fresh([{ a: 1, b: 1 }], unique('a', 'b'))
    await face().insert(c, { a: 1, b: 2 })
    await expect(face().insert(c, { a: 1, b: 1 })).rejects.toThrow(/E11000/)
  })

  it('values of different types are different keys', async () => {
    const c = await fresh([{ a: 1 }, { a: '1' }, { a: true }, { a: new Date(1) }], unique('a'))
    expect(await face().count(c, {})).toBe(4)
  })

  it('an update into a taken key is refused and changes nothing', async () => {
    const c = await fresh(
      [
        { _id: 'x', a: 1 },
        { _id: 'y', a: 2 }
      ],
      unique('a')
    )
    await expect(face().update(c, 'y', { $set: { a: 1 } })).rejects.toThrow(/E11000/)
    expect(await face().getById(c, 'y')).toEqual({ _id: 'y', a: 2 })
  })

  it('a key is free again once its document is removed or changed', async () => {
    const c = await fresh(
      [
        { _id: 'x', a: 1 },
        { _id: 'y', a: 2 }
      ],
      unique('a')
    )
    await face().remove(c, 'x')
    await face().update(c, 'y', { $set: { a: 3 } })
    await face().insertMany(c, [{ a: 1 }, { a: 2 }])
    expect(await face().count(c, {})).toBe(3)
  })

  it('an index entry longer than 1024 bytes is refused', async () => {
    const c = await fresh([], unique('a'))
    await expect(face().insert(c, { a: '字'.repeat(400) })).rejects.toThrow(/key too large to index/)
  })

  it('an index changes the speed of an answer and nothing else', async () => {
    const docs = Array.from({ length: 60 }, (_, n) => ({ _id: n, a: n % 7, b: n % 2 ? `t${n % 5}` : [n % 3, 'x'] }))
    const bare = await fresh(docs)
    const indexed = await fresh(docs, [
      { name: 'ab', keys: { a: 1, b: -1 } },
      { name: 'b', keys: { b: 1 } }
    ])
    const queries = [
      { a: 3 },
      { a: 3, b: 'x' },
      { a: { $gt: 2, $lte: 4 } },
      { b: { $in: ['t1', 2] } },
      { a: 1, b: { $gte: 1 } }
    ]
    for (const query of queries) {
      expect(await face().find(indexed, query, { limit: 100 })).toEqual(await face().find(bare, query, { limit: 100 }))
    }
  })
}
