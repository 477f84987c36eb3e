/** What the contract says of finding, ordering, paging and choosing fields. */
import type { Fields, Room } from './face'

export function queryStatements({ face, fresh }: Room): void {
  const ids = async (docs: Fields[], query: Fields) => {
    const c = await fresh(docs.map((doc, i) => ({ _id: i, ...doc })))
    return (await face().find(c, query, { order: [['_id', 'asc']] })).map(doc => doc._id)
  }

  it('a value matches itself and an array that contains it', async () => {
    expect(await ids([{ a: 1 }, { a: [2, 1] }, { a: 3 }, { a: '1' }], { a: 1 })).toEqual([0, 1])
  })

  it('a dotted path reaches into objects and into every object of an array', async () => {
    expect(
      await ids([{ o: { k: 1 } }, { o: [{ k: 2 }, { k: 1 }] }, { o: { k: [1] } }, { o: 1 }], { 'o.k': 1 })
    ).toEqual([0, 1, 2])
  })

  it('null matches a missing field', async () => {
    expect(await ids([{ a: null }, {}, { a: 0 }], { a: null })).toEqual([0, 1])
    expect(await ids([{ a: null }, {}, { a: 0 }], { a: { $lte: null } })).toEqual([0, 1])
  })

  it('an order comparison only matches values of the same type', async () => {
    expect(await ids([{ a: 2 }, { a: '2' }, { a: new Date(2) }, { a: null }, {}], { a: { $gt: 1 } })).toEqual([0])
  })

  it('different items of an array may satisfy different conditions, but one must satisfy all of an $elemMatch', async () => {
    const docs = [{ a: [1, 9] }, { a: [6] }]
    expect(await ids(docs, { a: { $gt: 5, $lt: 8 } })).toEqual([0, 1])
    expect(await ids(docs, { a: { $elemMatch: { $gt: 5, $lt: 8 } } })).toEqual([1])
  })

  it('objects are equal only with their fields in the same order', async () => {
    expect(await ids([{ o: { a: 1, b: 2 } }, { o: { b: 2, a: 1 } }], { o: { $eq: { a: 1, b: 2 } } })).toEqual([0])
  })

  it('$ne and $nin match what the positive form does not, missing fields included', async () => {
    expect(await ids([{ a: 1 }, { a: 2 }, {}, { a: [1, 2] }], { a: { $ne: 1 } })).toEqual([1, 2])
    expect(await ids([{ a: 1 }, { a: 2 }, {}, { a: 3 }], { a: { $nin: [1, null] } })).toEqual([1, 3])
  })

  it('$in takes values, null and patterns', async () => {
    expect(await ids([{ a: 'xy' }, { a: 2 }, {}, { a: 'z' }], { a: { $in: [/^x/, 2, null] } })).toEqual([0, 1, 2])
  })

  it('$and, $or and $nor combine conditions', async () => {
    const docs = [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 1 }
    ]
    expect(await ids(docs, { $and: [{ a: 1 }, { b: 1 }] })).toEqual([0])
    expect(await ids(docs, { $or: [{ a: 2 }, { b: 2 }] })).toEqual([1, 2])
    expect(await ids(docs, { $nor: [{ a: 2 }, { b: 2 }] })).toEqual([0])
  })

  it('$exists, $size, $all and $mod look at presence, length, content and remainder', async () => {
    const docs = [{ a: [1, 2] }, { a: 4 }, {}]
    expect(await ids(docs, { a: { $exists: false } })).toEqual([2])
    expect(await ids(docs, { a: { $size: 2 } })).toEqual([0])
    expect(await ids(docs, { a: { $all: [2, 1] } })).toEqual([0])
    expect(await ids(docs, { a: { $mod: [4, 0] } })).toEqual([1])
  })

  it('$not turns a condition round', async () => {
    expect(await ids([{ a: 1 }, { a: 5 }, {}], { a: { $not: { $gt: 3 } } })).toEqual([0, 2])
  })

  it('$expr compares two fields of one document', async () => {
    expect(
      await ids(
        [
          { a: 2, b: 1 },
          { a: 1, b: 2 }
        ],
        { $expr: { $gt: ['$a', '$b'] } }
      )
    ).toEqual([0])
  })

  it('an operator that does not exist is refused, and so is script in a query', async () => {
    const c = await fresh()
    await expect(face().find(c, { a: { $foo: 1 } })).rejects.toThrow(/unknown operator: \$foo/)
    await expect(face().find(c, { $where: 'true' })).rejects.toThrow(/\$where/)
  })

  it('places are found within a polygon and, nearest first, around a point', async () => {
    const at = (lng: number, lat: number) => ({ p: { type: 'Point', coordinates: [lng, lat] } })
    const docs = [at(116.5, 39.5), at(116.1, 39.1), at(118, 41)]
    const ring = [
      [116, 39],
      [117, 39],
      [117, 40],
      [116, 40],
      [116, 39]
    ]
    expect(await ids(docs, { p: { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [ring] } } } })).toEqual([
      0, 1
    ])
    const c = await fresh(docs)
    const near = { $geometry: { type: 'Point', coordinates: [116, 39] }, $maxDistance: 100000 }
    expect((await face().find(c, { p: { $nearSphere: near } })).map(doc => doc.p)).toEqual([docs[1]?.p, docs[0]?.p])
  })

  it('documents are ordered by several fields, missing ones first', async () => {
    const c = await fresh([{ _id: 1, a: 2, b: 1 }, { _id: 2, a: 2, b: 9 }, { _id: 3 }, { _id: 4, a: 'x' }])
    const found = await face().find(
      c,
      {},
      {
        order: [
          ['a', 'asc'],
          ['b', 'desc']
        ]
      }
    )
    expect(found.map(doc => doc._id)).toEqual([3, 2, 1, 4])
  })

  it('an array is ordered by its smallest item upwards and by its largest item downwards', async () => {
    const c = await fresh([
      { _id: 1, a: [5, 1] },
      { _id: 2, a: [3] }
    ])
    expect((await face().find(c, {}, { order: [['a', 'asc']] })).map(doc => doc._id)).toEqual([1, 2])
    expect((await face().find(c, {}, { order: [['a', 'desc']] })).map(doc => doc._id)).toEqual([1, 2])
  })

  it('a page is skipped to and cut after ordering', async () => {
    const c = await fresh([1, 2, 3, 4, 5].map(n => ({ n })))
    expect((await face().find(c, {}, { order: [['n', 'desc']], skip: 1, limit: 2 })).map(doc => doc.n)).toEqual([4, 3])
  })

  it('a get gives 100 documents by default and 1000 at the most', async () => {
    const c = await fresh(Array.from({ length: 1005 }, (_, n) => ({ n })))
    expect(await face().find(c, {})).toHaveLength(100)
    expect(await face().find(c, {}, { limit: 5000 })).toHaveLength(1000)
    expect(await face().count(c, {})).toBe(1005)
  })

  it('chosen fields come in the order of the document with _id first', async () => {
    const c = await fresh([{ b: 1, a: { x: 1, y: 2 }, _id: 'd', z: 1 }])
    const [doc] = await face().find(c, {}, { projection: { 'a.x': 1, b: 1, nothing: 1 } })
    expect(JSON.stringify(doc)).toBe('{"_id":"d","b":1,"a":{"x":1}}')
  })

  it('fields can be left out, _id among them', async () => {
    const c = await fresh([{ _id: 'd', a: 1, b: { x: 1, y: 2 } }])
    expect(await face().find(c, {}, { projection: { _id: 0, 'b.x': 0 } })).toEqual([{ a: 1, b: { y: 2 } }])
  })

  it('a part of an array can be chosen, and a missing array stays missing', async () => {
    const c = await fresh([{ _id: 1, l: [1, 2, 3] }, { _id: 2 }])
    const sliced = await face().find(c, {}, { projection: { l: { $slice: -2 } }, order: [['_id', 'asc']] })
    expect(sliced.map(doc => JSON.stringify(doc))).toEqual(['{"_id":1,"l":[2,3]}', '{"_id":2}'])
    const matched = await face().find(c, { _id: 1 }, { projection: { l: { $elemMatch: { $gt: 1 } } } })
    expect(matched).toEqual([{ _id: 1, l: [2] }])
  })
}
