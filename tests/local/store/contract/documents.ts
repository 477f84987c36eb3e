/** What the contract says of collections and whole documents. */
import type { Room } from './face'

export function documentStatements({ face, fresh }: Room): void {
  it('a collection that was not created cannot be read', async () => {
    await expect(face().find('nowhere', {})).rejects.toThrow(/\[ResourceNotFound\] Db or Table not exist: nowhere\./)
  })

  it('a collection that was not created cannot be written', async () => {
    await expect(face().insert('nowhere', { a: 1 })).rejects.toThrow(/Db or Table not exist/)
  })

  it('a collection is created once', async () => {
    const c = await fresh()
    await expect(face().createCollection(c)).rejects.toThrow(/\[ResourceUnavailable\.ResourceExist\] Table exist\./)
  })

  it('a document without an _id gets one of 32 hexadecimal digits', async () => {
    const id = await face().insert(await fresh(), { a: 1 })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('a document is read back as it was inserted, dates and nested values included', async () => {
    const c = await fresh()
    const doc = {
      _id: 'd',
      s: '字',
      n: 1.5,
      big: 3000000000,
      b: false,
      nil: null,
      at: new Date(5),
      list: [1, { k: [] }],
      o: {}
    }
    await face().insert(c, doc)
    expect(await face().getById(c, 'd')).toEqual(doc)
  })

  it('a number is an _id of its own, different from the same digits as text', async () => {
    const c = await fresh([{ _id: 7, kind: 'number' }])
    await face().insert(c, { _id: '7', kind: 'text' })
    expect((await face().getById(c, 7))?.kind).toBe('number')
    expect((await face().getById(c, '7'))?.kind).toBe('text')
  })

  it('a second document with the same _id is refused and the first one stays', async () => {
    const c = await fresh([{ _id: 'd', a: 1 }])
    await expect(face().insert(c, { _id: 'd', a: 2 })).rejects.toThrow(
      /E11000 duplicate key error .*_id_ dup key: { _id: "d" }/
    )
    expect(await face().getById(c, 'd')).toEqual({ _id: 'd', a: 1 })
  })

  it('inserting several stops at the first duplicate and keeps the ones before it', async () => {
    const c = await fresh([{ _id: 'b' }])
    await expect(face().insertMany(c, [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }])).rejects.toThrow(/E11000/)
    expect((await face().find(c, {}, { order: [['_id', 'asc']] })).map(doc => doc._id)).toEqual(['a', 'b'])
  })

  it('a missing document is nothing, not an error', async () => {
    expect(await face().getById(await fresh(), 'nobody')).toBeUndefined()
  })

  it('set replaces a whole document and counts one updated', async () => {
    const c = await fresh([{ _id: 'd', a: 1, b: 2 }])
    expect(await face().set(c, 'd', { a: 3 })).toEqual({ updated: 1, created: 0 })
    expect(await face().getById(c, 'd')).toEqual({ _id: 'd', a: 3 })
  })

  it('set creates a document that was missing and counts one created', async () => {
    const c = await fresh()
    expect(await face().set(c, 'd', { a: 3 })).toEqual({ updated: 0, created: 1 })
    expect(await face().getById(c, 'd')).toEqual({ _id: 'd', a: 3 })
  })

  it('removing says how many documents went', async () => {
    const c = await fresh([{ _id: 'd' }])
    expect(await face().remove(c, 'd')).toBe(1)
    expect(await face().remove(c, 'd')).toBe(0)
  })

  it('removing by a query takes every match', async () => {
    const c = await fresh([{ a: 1 }, { a: 2 }, { a: 2 }])
    expect(await face().removeWhere(c, { a: 2 })).toBe(2)
    expect(await face().count(c, {})).toBe(1)
  })

  it('a field name outside the platform’s rules is refused', async () => {
    const c = await fresh()
    for (const name of ['_hidden', 'a b', 'x'.repeat(33)]) {
      await expect(face().insert(c, { [name]: 1 })).rejects.toThrow(/field name/)
    }
  })

  it('changing an answer changes nothing in the store', async () => {
    const c = await fresh([{ _id: 'd', list: [1], at: new Date(5) }])
    const [doc] = await face().find(c, {})
    if (Array.isArray(doc?.list)) doc.list.push(2)
    if (doc?.at instanceof Date) doc.at.setTime(9)
    expect(await face().getById(c, 'd')).toEqual({ _id: 'd', list: [1], at: new Date(5) })
  })
}
