/** What the contract says of changing parts of documents. */
import type { Fields, Room } from './face'

export function updateStatements({ face, fresh }: Room): void {
  /** The document after one update, and how many documents it counted. */
  const changed = async (doc: Fields, change: Record<string, Fields>) => {
    const c = await fresh([{ _id: 'd', ...doc }])
    const count = await face().update(c, 'd', change)
    const { _id, ...fields } = (await face().getById(c, 'd')) ?? {}
    return { count, fields }
  }
  const refused = async (doc: Fields, change: Record<string, Fields>, words: RegExp) => {
    const c = await fresh([{ _id: 'd', ...doc }])
    await expect(face().update(c, 'd', change)).rejects.toThrow(words)
    expect(await face().getById(c, 'd')).toEqual({ _id: 'd', ...doc })
  }

  it('an update of a missing document changes nothing and says so', async () => {
    expect(await face().update(await fresh(), 'nobody', { $set: { a: 1 } })).toBe(0)
  })

  it('an update that leaves everything as it was counts nothing', async () => {
    expect((await changed({ a: { b: [1] } }, { $set: { a: { b: [1] } } })).count).toBe(0)
  })

  it('a dotted path is set inside an object, making what is missing on the way', async () => {
    const { fields, count } = await changed({ o: { a: 1 } }, { $set: { 'o.b': 2, 'p.q.r': 3, 'o.a': 4 } })
    expect([fields, count]).toEqual([{ o: { a: 4, b: 2 }, p: { q: { r: 3 } } }, 1])
  })

  it('an item of an array is set by its number, padding with null', async () => {
    expect((await changed({ l: [1] }, { $set: { 'l.0': 2, 'l.3': 9 } })).fields).toEqual({ l: [2, null, null, 9] })
  })

  it('$unset takes a field away and leaves null in an array', async () => {
    expect(
      (await changed({ o: { a: 1, b: 2 }, l: [1, 2] }, { $unset: { 'o.a': '', 'l.0': '', no: '' } })).fields
    ).toEqual({
      o: { b: 2 },
      l: [null, 2]
    })
  })

  it('$inc and $mul start from zero where nothing is', async () => {
    expect((await changed({ n: 5 }, { $inc: { n: -2, m: 3 } })).fields).toEqual({ n: 3, m: 3 })
    expect((await changed({ n: 5 }, { $mul: { n: 2, m: 3 } })).fields).toEqual({ n: 10, m: 0 })
  })

  it('$min and $max keep the smaller or larger value', async () => {
    expect((await changed({ a: 5, b: 5 }, { $min: { a: 3 }, $max: { b: 3, c: 1 } })).fields).toEqual({
      a: 3,
      b: 5,
      c: 1
    })
  })

  it('$rename moves a value', async () => {
    expect((await changed({ a: { b: 1 } }, { $rename: { 'a.b': 'c' } })).fields).toEqual({ a: {}, c: 1 })
  })

  it('$push appends, or places, orders and cuts', async () => {
    expect((await changed({ l: [1] }, { $push: { l: { $each: [2, 3] }, m: { $each: [1] } } })).fields).toEqual({
      l: [1, 2, 3],
      m: [1]
    })
    const each = { $each: [4, 2], $position: 0, $sort: 1, $slice: -3 }
    expect((await changed({ l: [1, 9] }, { $push: { l: each } })).fields).toEqual({ l: [2, 4, 9] })
  })

  it('$addToSet adds what is not there yet', async () => {
    expect((await changed({ l: [1, { k: 1 }] }, { $addToSet: { l: { $each: [1, { k: 1 }, 2] } } })).fields).toEqual({
      l: [1, { k: 1 }, 2]
    })
    expect((await changed({ l: [1] }, { $addToSet: { l: 1 } })).count).toBe(0)
  })

  it('$pop takes the last or the first item', async () => {
    expect((await changed({ l: [1, 2, 3], m: [1, 2, 3] }, { $pop: { l: 1, m: -1 } })).fields).toEqual({
      l: [1, 2],
      m: [2, 3]
    })
  })

  it('$pull takes items by value, by condition and by their fields', async () => {
    expect((await changed({ l: [1, 2, 1] }, { $pull: { l: 1 } })).fields).toEqual({ l: [2] })
    expect((await changed({ l: [1, 5, 9] }, { $pull: { l: { $gte: 5 } } })).fields).toEqual({ l: [1] })
    expect((await changed({ l: [{ k: 1, z: 1 }, { k: 2 }] }, { $pull: { l: { k: 1 } } })).fields).toEqual({
      l: [{ k: 2 }]
    })
    expect((await changed({ l: [1, 2, 3] }, { $pullAll: { l: [1, 3] } })).fields).toEqual({ l: [2] })
  })

  it('$inc of a text is refused', async () => {
    await refused(
      { n: 'x' },
      { $inc: { n: 1 } },
      /Cannot apply \$inc to a value of non-numeric type\. .* 'n' of non-numeric type string/
    )
  })

  it('$push to something that is no array is refused', async () => {
    await refused({ l: 1 }, { $push: { l: { $each: [1] } } }, /The field 'l' must be an array but is of type int/)
  })

  it('a path through a scalar or through null is refused', async () => {
    await refused({ a: 1 }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element {a: 1}/)
    await refused({ a: null }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element {a: null}/)
  })

  it('two changes of one path, or of a path and its parent, are refused', async () => {
    await refused({ a: {} }, { $set: { a: {} }, $inc: { 'a.b': 1 } }, /would create a conflict at 'a'/)
  })

  it('an update that fails in one field changes no other field', async () => {
    await refused({ a: 1, n: 'x' }, { $set: { a: 2 }, $inc: { n: 1 } }, /Cannot apply \$inc/)
  })

  it('updating by a query changes every match and counts those that changed', async () => {
    const c = await fresh([
      { a: 1, n: 1 },
      { a: 1, n: 2 },
      { a: 2, n: 1 }
    ])
    expect(await face().updateWhere(c, { a: 1 }, { $set: { n: 2 } })).toBe(1)
    expect(await face().count(c, { n: 2 })).toBe(2)
  })

  it('a condition in the query guards an update', async () => {
    const c = await fresh([{ _id: 'd', version: 1 }])
    const step = () => face().updateWhere(c, { _id: 'd', version: 1 }, { $inc: { version: 1 } })
    expect([await step(), await step()]).toEqual([1, 0])
  })

  it('concurrent increments are all kept', async () => {
    const c = await fresh([{ _id: 'd', n: 0 }])
    await Promise.all(Array.from({ length: 20 }, () => face().update(c, 'd', { $inc: { n: 1 } })))
    expect((await face().getById(c, 'd'))?.n).toBe(20)
  })
}
