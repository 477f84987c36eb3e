/** Places, schemas and the finer points of queries, asked of the store directly. */
import { createStore } from '../../../local/store/store'

type Fields = Record<string, unknown>

async function matches(docs: Fields[], query: Fields): Promise<unknown[]> {
  const store = await createStore()
  await store.createCollection('c')
  await store.insert(
    'c',
    docs.map((doc, _id) => ({ ...doc, _id }))
  )
  return (await store.find('c', query, { order: query.p ? {} : { _id: 1 } })).map(doc => doc._id)
}

const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] })
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
]

describe('places', () => {
  const docs = [{ p: point(1, 1) }, { p: point(5, 5) }, { p: point(-179, 0) }, { p: 'nowhere' }, {}]

  it('a point lies in a polygon, on its edge, but not in its hole', async () => {
    const area = polygon(square(0, 0, 4), square(0.5, 0.5, 1))
    expect(
      await matches([{ p: point(3, 3) }, { p: point(1, 1) }, { p: point(0, 2) }, { p: point(0.5, 1) }, ...docs], {
        p: { $geoWithin: { $geometry: area } }
      })
    ).toEqual([0, 2, 3])
  })

  it('a polygon may cross the date line', async () => {
    const area = polygon([
      [178, -2],
      [-178, -2],
      [-178, 2],
      [178, 2],
      [178, -2]
    ])
    expect(await matches(docs, { p: { $geoWithin: { $geometry: area } } })).toEqual([2])
  })

  it('a circle is measured in radians', async () => {
    const metres = 200000
    expect(await matches(docs, { p: { $geoWithin: { $centerSphere: [[0, 0], metres / 6378100] } } })).toEqual([0])
  })

  it('nearest come first, within the distances asked for', async () => {
    const near = (extra: Fields) => ({ p: { $nearSphere: { $geometry: point(6, 6), ...extra } } })
    expect(await matches(docs, near({}))).toEqual([1, 0, 2])
    expect(await matches(docs, near({ $maxDistance: 300000 }))).toEqual([1])
    expect(await matches(docs, near({ $minDistance: 300000 }))).toEqual([0, 2])
  })

  it('a degree on the equator is 111 319 metres', async () => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [{ p: point(1, 0) }])
    const [row] = await store.aggregate('c', [
      { $geoNear: { near: point(0, 0), distanceField: 'far', spherical: true } }
    ])
    expect(Math.round(Number(row?.far))).toBe(111319)
  })

  it('shapes intersect when they share a point', async () => {
    const shapes = [
      { p: polygon(square(3, 3, 4)) },
      { p: polygon(square(1, 1, 1)) },
      { p: polygon(square(-1, 1, 9)) },
      { p: polygon(square(8, 8, 1)) },
      { p: point(2, 2) },
      {
        p: polygon([
          [-1, 2],
          [9, 2],
          [9, 2.5],
          [-1, 2.5],
          [-1, 2]
        ])
      }
    ]
    expect(await matches(shapes, { p: { $geoIntersects: { $geometry: polygon(square(0, 0, 4)) } } })).toEqual([
      0, 1, 2, 4, 5
    ])
    expect(await matches(shapes, { p: { $geoWithin: { $geometry: polygon(square(0, 0, 4)) } } })).toEqual([1, 4])
    expect(await matches(shapes, { p: { $geoIntersects: { $geometry: point(2, 2) } } })).toEqual([1, 2, 4])
  })

  it('what is no shape is refused', async () => {
    await expect(matches(docs, { p: { $geoWithin: { $geometry: point(0, 91) } } })).rejects.toThrow(/GeoJSON/)
    await expect(
      matches(docs, {
        p: {
          $geoWithin: {
            $geometry: polygon([
              [0, 0],
              [1, 1],
              [0, 0]
            ])
          }
        }
      })
    ).rejects.toThrow(/GeoJSON/)
    await expect(matches(docs, { p: { $nearSphere: {} } })).rejects.toThrow(/GeoJSON Point/)
  })

  it('$geoNear comes first, and gives distances in any unit', async () => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [
      { _id: 1, p: point(2, 0), k: 1 },
      { _id: 2, p: point(1, 0), k: 1 },
      { _id: 3, p: point(1, 0), k: 2 }
    ])
    const near = {
      near: point(0, 0),
      distanceField: 'km',
      distanceMultiplier: 0.001,
      query: { k: 1 },
      includeLocs: 'at'
    }
    const rows = await store.aggregate('c', [{ $geoNear: near }])
    expect(rows.map(row => [row._id, Math.round(Number(row.km)), row.at])).toEqual([
      [2, 111, point(1, 0)],
      [1, 223, point(2, 0)]
    ])
    await expect(store.aggregate('c', [{ $match: {} }, { $geoNear: near }])).rejects.toThrow(
      /only valid as the first stage/
    )
  })
})

describe('schemas', () => {
  const accepts = async (schema: Fields, value: unknown) =>
    (await matches([{ v: value }], { $jsonSchema: { properties: { v: schema } } })).length === 1

  it.each<[string, Fields, unknown[], unknown[]]>([
    ['bsonType', { bsonType: ['string', 'null'] }, ['x', null], [1, []]],
    ['type', { type: 'boolean' }, [true], ['true']],
    ['enum', { enum: [1, 'a', { k: 1 }] }, [1, { k: 1 }], [2, { k: 2 }]],
    ['minimum and maximum', { minimum: 1, maximum: 3 }, [1, 3, 'x'], [0, 4]],
    ['exclusive bounds', { minimum: 1, exclusiveMinimum: true }, [2], [1]],
    ['lengths', { minLength: 1, maxLength: 2 }, ['字', '𠮷𠮷', 5], ['', 'abc']],
    ['pattern', { pattern: '^a' }, ['ab', 1], ['b']],
    ['items', { items: { bsonType: 'int' }, minItems: 1, maxItems: 2 }, [[1]], [[], ['x'], [1, 2, 3]]],
    ['uniqueItems', { uniqueItems: true }, [[1, 2]], [[{ a: 1 }, 2, { a: 1 }]]],
    ['required', { required: ['a'] }, [{ a: 1 }, 5], [{ b: 1 }]],
    ['additionalProperties', { properties: { a: {} }, additionalProperties: false }, [{ a: 1 }], [{ a: 1, b: 1 }]],
    ['allOf, anyOf, not', { allOf: [{ minimum: 1 }], anyOf: [{ maximum: 5 }], not: { enum: [3] } }, [2], [0, 6, 3]],
    ['oneOf', { oneOf: [{ minimum: 1 }, { maximum: 5 }] }, [0, 6], [3]]
  ])('understand %s', async (_, schema, good, bad) => {
    for (const value of good) expect([value, await accepts(schema, value)]).toEqual([value, true])
    for (const value of bad) expect([value, await accepts(schema, value)]).toEqual([value, false])
  })

  it('refuse keywords that MongoDB does not know', async () => {
    await expect(accepts({ format: 'date' }, 1)).rejects.toThrow(/Unknown \$jsonSchema keyword: format/)
  })
})

describe('the finer points of queries', () => {
  it('a path through an empty array or bare items reaches nothing', async () => {
    const docs = [{ a: [] }, { a: [1] }, { a: [{}] }, { a: 1 }, {}]
    expect(await matches(docs, { 'a.b': null })).toEqual([2, 3, 4])
    expect(await matches(docs, { 'a.b': { $exists: false } })).toEqual([0, 1, 2, 3, 4])
  })

  it('a number in a path is an index or a field name', async () => {
    expect(await matches([{ a: [5, 6] }, { a: { 1: 6 } }, { a: [{ 1: 6 }] }, { a: [6] }], { 'a.1': 6 })).toEqual([
      0, 1, 2
    ])
  })

  it('NaN equals itself and is less than no number', async () => {
    const docs = [{ a: Number.NaN }, { a: 1 }]
    expect(await matches(docs, { a: Number.NaN })).toEqual([0])
    expect(await matches(docs, { a: { $lt: 5 } })).toEqual([1])
  })

  it('patterns take options and match items of arrays', async () => {
    expect(await matches([{ a: 'Xy' }, { a: ['xy'] }, { a: 'y' }], { a: { $regex: '^X', $options: 'i' } })).toEqual([
      0, 1
    ])
    await expect(matches([{ a: 'x' }], { a: { $regex: '(' } })).rejects.toThrow(/Regular expression is invalid/)
    await expect(matches([{ a: 'x' }], { a: { $regex: 'x', $options: 'g' } })).rejects.toThrow(/invalid flag/)
    await expect(matches([{ a: 'x' }], { a: { $options: 'i' } })).rejects.toThrow(/\$options needs a \$regex/)
  })

  it('$type knows names and numbers', async () => {
    const docs = [{ a: 1 }, { a: 'x' }, { a: null }, { a: [true] }, { a: new Date(0) }, {}]
    expect(await matches(docs, { a: { $type: ['number', 'null'] } })).toEqual([0, 2])
    expect(await matches(docs, { a: { $type: 'bool' } })).toEqual([3])
    expect(await matches(docs, { a: { $type: 4 } })).toEqual([3])
    await expect(matches(docs, { a: { $type: 'text' } })).rejects.toThrow(/Unknown type name alias: text/)
  })

  it('$all may ask for items by $elemMatch', async () => {
    const docs = [{ a: [{ k: 1 }, { k: 2 }] }, { a: [{ k: 1 }] }]
    expect(await matches(docs, { a: { $all: [{ $elemMatch: { k: 1 } }, { $elemMatch: { k: 2 } }] } })).toEqual([0])
    expect(await matches(docs, { a: { $all: [] } })).toEqual([])
  })

  it.each<[Fields, RegExp]>([
    [{ $or: [] }, /\$or must be a nonempty array/],
    [{ $and: [1] }, /entries must be objects/],
    [{ a: { $in: 1 } }, /\$in needs an array/],
    [{ a: { $not: 1 } }, /\$not needs a regex or a document/],
    [{ a: { $elemMatch: 1 } }, /\$elemMatch needs an Object/],
    [{ a: { $size: -1 } }, /\$size must be a whole number/],
    [{ a: { $mod: [0, 1] } }, /divisor cannot be 0/],
    [{ a: { $gt: 1, b: 2 } }, /unknown operator: b/],
    [{ $foo: 1 }, /unknown top level operator: \$foo/]
  ])('%j is refused', async (query, words) => {
    await expect(matches([{ a: 1 }], query)).rejects.toThrow(words)
  })
})

describe('projections', () => {
  const project = async (doc: Fields, projection: Fields) => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [{ _id: 1, ...doc }])
    return JSON.stringify((await store.find('c', {}, { projection }))[0])
  }

  it('reach into every object of an array', async () => {
    expect(await project({ l: [{ a: 1, b: 2 }, 5, { b: 3 }] }, { 'l.b': 1 })).toBe('{"_id":1,"l":[{"b":2},{"b":3}]}')
    expect(await project({ l: [{ a: 1, b: 2 }, 5] }, { 'l.b': 0 })).toBe('{"_id":1,"l":[{"a":1},5]}')
  })

  it('take part of an array beside chosen fields', async () => {
    expect(await project({ l: [1, 2, 3], a: 1, b: 2 }, { a: 1, l: { $slice: [1, 1] } })).toBe('{"_id":1,"l":[2],"a":1}')
    expect(await project({ l: [1], a: 1 }, { l: { $elemMatch: { $gt: 5 } } })).toBe('{"_id":1}')
  })

  it('can be of _id alone, with or without', async () => {
    expect(await project({ a: 1 }, { _id: 1 })).toBe('{"_id":1}')
    expect(await project({ a: 1 }, { _id: 0 })).toBe('{"a":1}')
  })

  it('refuse to mix in and out, to collide, and what they do not know', async () => {
    await expect(project({}, { a: 1, b: 0 })).rejects.toThrow(/exclusion in inclusion/)
    await expect(project({}, { a: 1, 'a.b': 1 })).rejects.toThrow(/Path collision/)
    await expect(project({}, { a: { $foo: 1 } })).rejects.toThrow(/Unsupported projection option/)
  })
})

describe('aggregation', () => {
  it.each<[Fields[], RegExp]>([
    [[{ $facet: {} }], /Unrecognized pipeline stage name: '\$facet'/],
    [[{ $out: 'x' }], /Unrecognized pipeline stage name: '\$out'/],
    [[{ $match: {}, $limit: 1 }], /must contain exactly one field/],
    [[{ $limit: 0 }], /the limit must be positive/],
    [[{ $match: { $where: '1' } }], /\$where is not available/],
    [[{ $project: { x: { $nope: 1 } } }], /\$nope/],
    [[{ $project: { x: { $function: { body: 'x', args: [], lang: 'js' } } } }], /scriptEnabled|\$function/]
  ])('%j is refused', async (stages, words) => {
    await expect(
      createStore().then(async store => {
        await store.createCollection('c')
        await store.insert('c', [{ a: 1 }])
        return store.aggregate('c', stages)
      })
    ).rejects.toThrow(words)
  })
})
