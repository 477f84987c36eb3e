/** The SDK calls behind each exchange of captures/database.txt, by title. */
import type { Loose } from './sdk'

export interface Scene {
  cloud: Loose
  db: Loose
}

type Calls = Record<string, (scene: Scene) => unknown>

const c = ({ db }: Scene) => db.collection('c')
const where = (scene: Scene, query: unknown) => c(scene).where(query).get()
const update = (scene: Scene, data: unknown) => c(scene).doc('id2').update({ data })
const o = ({ db }: Scene) => db.collection('o').aggregate()

const documents: Calls = {
  'get on missing collection': ({ db }) => db.collection('nope').get(),
  'doc.get on missing collection': ({ db }) => db.collection('nope').doc('1').get(),
  'aggregate on missing collection': ({ db }) => db.collection('nope').aggregate().match({ a: 1 }).end(),
  createCollection: ({ db }) => db.createCollection('c'),
  'createCollection again': ({ db }) => db.createCollection('c'),
  'add scalar types': scene =>
    c(scene).add({
      data: {
        _id: 'id1',
        s: 'x',
        i: 1,
        big: 3e9,
        f: 1.5,
        neg: -0,
        nan: Number.NaN,
        b: true,
        n: null,
        d: new Date(0),
        re: /ab/i,
        arr: [1, 'a', { k: 2 }],
        o: { a: { b: 1 } },
        eo: {},
        sd: scene.db.serverDate(),
        sdo: scene.db.serverDate({ offset: 60_000 }),
        p: scene.db.Geo.Point(116.4, 39.9)
      }
    }),
  'doc.get back': scene => c(scene).doc('id1').get(),
  'add auto id': scene => c(scene).add({ data: { a: 1 } }),
  'add array (batch)': scene => c(scene).add({ data: [{ a: 2 }, { a: 3 }] }),
  'add duplicate _id': scene => c(scene).add({ data: { _id: 'id1' } }),
  'doc.get missing': scene => c(scene).doc('zzz').get(),
  'doc.get missing throwOnNotFound=false': ({ cloud }) =>
    cloud.database({ throwOnNotFound: false }).collection('c').doc('zzz').get(),
  'doc numeric id get': scene => c(scene).doc(5).get(),
  'doc.field().get': scene => c(scene).doc('id1').field({ s: true, i: 1, _id: false }).get(),
  'doc.set existing': scene =>
    c(scene)
      .doc('id1')
      .set({ data: { v: 1, o: { a: 1 }, t: scene.db.serverDate() } }),
  'doc.set new': scene =>
    c(scene)
      .doc('id2')
      .set({ data: { v: 2 } }),
  'doc.set with operator': scene =>
    c(scene)
      .doc('id2')
      .set({ data: { v: scene.db.command.inc(1) } })
}

const updates: Calls = {
  'doc.update plain': scene =>
    update(scene, {
      a: 1,
      'p.q': 2,
      arr: [1, { z: 1 }],
      d: new Date(0),
      sd: scene.db.serverDate(),
      o: { x: { y: 1 } }
    }),
  'doc.update missing doc': scene =>
    c(scene)
      .doc('nonex')
      .update({ data: { a: 1 } }),
  'doc.update _id': scene => update(scene, { _id: 'x', a: 1 }),
  'doc.update empty': scene => update(scene, {}),
  'update inc': scene => update(scene, { n: scene.db.command.inc(5) }),
  'update inc nested': scene => update(scene, { o: { k: scene.db.command.inc(5) } }),
  'update mul': scene => update(scene, { n: scene.db.command.mul(2) }),
  'update set obj': scene => update(scene, { o: scene.db.command.set({ z: 1 }) }),
  'update set empty obj': scene => update(scene, { eo: scene.db.command.set({}) }),
  'update set w/ serverDate inside': scene => update(scene, { o: scene.db.command.set({ at: scene.db.serverDate() }) }),
  'update set Date': scene => update(scene, { o: scene.db.command.set(new Date(0)) }),
  'update remove': scene => update(scene, { o: scene.db.command.remove() }),
  'update push one': scene => update(scene, { arr: scene.db.command.push(1) }),
  'update push list': scene => update(scene, { arr: scene.db.command.push([1, 2]) }),
  'update push obj+serverDate': scene => update(scene, { arr: scene.db.command.push([{ at: scene.db.serverDate() }]) }),
  'update push each': scene =>
    update(scene, { arr: scene.db.command.push({ each: [5, 3], position: 0, sort: 1, slice: -10 }) }),
  'update unshift': scene => update(scene, { arr2: scene.db.command.unshift([1, 2]) }),
  'update pop': scene => update(scene, { arr: scene.db.command.pop() }),
  'update shift': scene => update(scene, { arr: scene.db.command.shift() }),
  'update addToSet': scene => update(scene, { arr: scene.db.command.addToSet(9) }),
  'update addToSet $each': scene => update(scene, { arr: scene.db.command.addToSet({ $each: [9, 10] }) }),
  'update addToSet each': scene => update(scene, { arr3: scene.db.command.addToSet({ each: [9, 10] }) }),
  'update pull val': scene => update(scene, { arr: scene.db.command.pull(9) }),
  'update pull cmd': scene => update(scene, { arr: scene.db.command.pull(scene.db.command.gte(10)) }),
  'update pull in': scene => update(scene, { arr: scene.db.command.pull(scene.db.command.in([1, 2])) }),
  'update pull obj': scene => update(scene, { arr: scene.db.command.pull({ at: scene.db.command.exists(true) }) }),
  'update pullAll': scene => update(scene, { arr: scene.db.command.pullAll([1, 5]) }),
  'update max/min': scene => update(scene, { n: scene.db.command.max(100), n2: scene.db.command.min(3) }),
  'update rename': scene => update(scene, { n2: scene.db.command.rename('n3') }),
  'update bit': scene => update(scene, { n: scene.db.command.bit({ and: 7 }) }),
  'update array elem': scene => update(scene, { 'arr.0': 7 }),
  'update null': scene => update(scene, { nn: null }),
  'update mixed': scene =>
    update(scene, {
      n: scene.db.command.inc(1),
      arr: scene.db.command.push([3]),
      x: scene.db.command.remove(),
      y: 'z'
    })
}

const square = ({ db }: Scene) => {
  const corners = [
    [0, 0],
    [3, 0],
    [3, 3],
    [0, 0]
  ] as const
  return db.Geo.Polygon([db.Geo.LineString(corners.map(([x, y]) => db.Geo.Point(x, y)))])
}

const queries: Calls = {
  'where eq': scene => where(scene, { a: 1 }),
  'where nested': scene => where(scene, { o: { a: { b: 1 } } }),
  'where dotted': scene => where(scene, { 'o.a.b': 1 }),
  'where null': scene => where(scene, { a: null }),
  'where array': scene => where(scene, { arr: [1, 2] }),
  'where date': scene => where(scene, { d: new Date(0) }),
  'where regex literal': scene => where(scene, { s: /x/i }),
  'where db.RegExp': scene => where(scene, { s: scene.db.RegExp({ regexp: 'x', options: 'i' }) }),
  'where _.eq': scene => where(scene, { a: scene.db.command.eq(1) }),
  'where _.eq obj': scene => where(scene, { o: scene.db.command.eq({ a: 1 }) }),
  'where _.neq': scene => where(scene, { a: scene.db.command.neq(1) }),
  'where gt lt chain': scene => where(scene, { a: scene.db.command.gt(1).and(scene.db.command.lt(5)) }),
  'where gte.lte': scene => where(scene, { a: scene.db.command.gte(1).lte(5) }),
  'where or chain': scene => where(scene, { a: scene.db.command.gt(3).or(scene.db.command.lt(1)) }),
  'where _.and fields': scene =>
    where(scene, { a: scene.db.command.and(scene.db.command.gt(1), scene.db.command.lt(3)) }),
  'where _.or field': scene => where(scene, { a: scene.db.command.or(scene.db.command.eq(1), scene.db.command.eq(2)) }),
  'where _.or([])': scene => where(scene, { a: scene.db.command.or([scene.db.command.eq(1), scene.db.command.eq(2)]) }),
  'where in': scene => where(scene, { a: scene.db.command.in([1, 2]) }),
  'where nin': scene => where(scene, { a: scene.db.command.nin([1, 2]) }),
  'where in chain': scene => where(scene, { a: scene.db.command.in([1, 2]).and(scene.db.command.neq(2)) }),
  'where not': scene => where(scene, { a: scene.db.command.not(scene.db.command.gt(2)) }),
  'where nor': scene => where(scene, { a: scene.db.command.nor([scene.db.command.gt(2), scene.db.command.lt(1)]) }),
  'where top or': scene => where(scene, scene.db.command.or([{ a: 1 }, { a: scene.db.command.gt(2), b: 1 }])),
  'where top and': scene => where(scene, scene.db.command.and([{ a: 1 }, scene.db.command.or([{ b: 1 }, { c: 1 }])])),
  'where top nor': scene => where(scene, scene.db.command.nor([{ a: 1 }])),
  'where two logic fields': scene => {
    const { db } = scene
    const either = (x: unknown, y: unknown) => db.command.or(db.command.eq(x), db.command.eq(y))
    return where(scene, { a: either(1, 2), b: either(1, null) })
  },
  'where exists': scene => where(scene, { a: scene.db.command.exists(true) }),
  'where all': scene => where(scene, { arr: scene.db.command.all([1, 2]) }),
  'where elemMatch': scene => where(scene, { arr: scene.db.command.elemMatch({ k: scene.db.command.gt(1) }) }),
  'where size': scene => where(scene, { arr: scene.db.command.size(2) }),
  'where mod': scene => where(scene, { a: scene.db.command.mod(2, 1) }),
  'where expr': scene => where(scene, scene.db.command.expr(scene.db.command.aggregate.gt(['$a', 1]))),
  'where serverDate lt': scene => where(scene, { d: scene.db.command.lt(scene.db.serverDate()) }),
  'where date range': scene => where(scene, { d: scene.db.command.gte(new Date(0)).lt(new Date(1e12)) }),
  'where _id in': scene => where(scene, { _id: scene.db.command.in(['id1', 'id2']) }),
  'where _id eq': scene => where(scene, { _id: 'id1' }),
  'where undefined val': scene => where(scene, { a: undefined, b: 1 }),
  'where all undefined': scene => where(scene, { a: undefined }),
  'where empty': scene => where(scene, {}),
  'where geoNear': scene => {
    const near = { geometry: scene.db.Geo.Point(116, 39), maxDistance: 5000, minDistance: 1 }
    return where(scene, { p: scene.db.command.geoNear(near) })
  },
  'where geoWithin circle': scene =>
    where(scene, { p: scene.db.command.geoWithin({ centerSphere: [[116, 39], 0.0015678650381775136] }) }),
  'where geoWithin poly': scene => where(scene, { p: scene.db.command.geoWithin({ geometry: square(scene) }) }),
  'where+orderBy+skip+limit+field': scene =>
    c(scene)
      .where({ a: scene.db.command.gt(0) })
      .orderBy('a', 'desc')
      .orderBy('x.y', 'asc')
      .skip(1)
      .limit(2)
      .field({ a: true, arr: scene.db.command.project.slice(1) })
      .get(),
  'limit 2000': scene => c(scene).limit(2000).get(),
  'limit 0': scene => c(scene).limit(0).get(),
  'skip 0': scene => c(scene).skip(0).get(),
  'no limit': scene => c(scene).get()
}

const many: Calls = {
  count: scene =>
    c(scene)
      .where({ a: scene.db.command.gt(0) })
      .count(),
  'count coll': scene => c(scene).count(),
  'where.update': scene =>
    c(scene)
      .where({ a: scene.db.command.gt(0) })
      .update({ data: { q: scene.db.command.inc(1) } }),
  'where.update multi:false': scene =>
    c(scene)
      .where({ a: scene.db.command.gt(0) })
      .update({ data: { q: 1 }, multi: false }),
  'where.update no match': scene =>
    c(scene)
      .where({ a: 999 })
      .update({ data: { q: 1 } }),
  'where.limit.update': scene =>
    c(scene)
      .where({ a: scene.db.command.gt(0) })
      .limit(1)
      .update({ data: { q: 1 } }),
  'where.remove': scene => c(scene).where({ a: 3 }).remove(),
  'where.remove multi:false': scene => c(scene).where({ a: 2 }).remove({ multi: false }),
  'doc.remove': scene => c(scene).doc('id1').remove(),
  'doc.remove missing': scene => c(scene).doc('id1').remove(),
  'collection.remove no where': ({ db }) => db.collection('warm').remove()
}

const aggregations: Calls = {
  'agg match+group+sort': scene => {
    const _ = scene.db.command
    const $ = _.aggregate
    const range = _.and(_.gte(1), _.lt(9))
    const sums = { total: $.sum('$v'), n: $.sum(1), avg: $.avg('$v'), mx: $.max('$v') }
    return o(scene)
      .match({ at: _.gte(new Date(0)), v: range })
      .group({ _id: '$k', ...sums, list: $.push('$v'), first: $.first('$v') })
      .sort({ total: -1 })
      .end()
  },
  'agg match or': scene =>
    o(scene)
      .match(scene.db.command.or([{ v: 1 }, { v: 2 }]))
      .project({ v: 1, dbl: scene.db.command.aggregate.multiply(['$v', 2]), _id: 0 })
      .end(),
  'agg unwind/skip/limit/count': scene => o(scene).unwind('$tags').skip(1).limit(5).count('n').end(),
  'agg unwind obj': scene =>
    o(scene).unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' }).limit(1).end(),
  'agg dateToString': scene => {
    const day = { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }
    return o(scene)
      .project({ day: scene.db.command.aggregate.dateToString(day) })
      .limit(1)
      .end()
  },
  'agg cond/switch': scene => {
    const $ = scene.db.command.aggregate
    // Built from pairs: an object literal with `then` would look like a promise to the linter.
    const branches = Object.fromEntries([
      ['if', $.gte(['$v', 3])],
      ['then', 'hi'],
      ['else', 'lo']
    ])
    return o(scene)
      .project({ c: $.cond(branches) })
      .limit(2)
      .end()
  },
  'agg addFields/replaceRoot': scene =>
    o(scene)
      .addFields({ z: { $add: ['$v', 1] } })
      .replaceRoot({ newRoot: { z: '$z' } })
      .limit(1)
      .end(),
  'agg sample': scene =>
    o(scene)
      .sample({ size: 1 })
      .project({ _id: 0, ok: scene.db.command.aggregate.literal(1) })
      .end(),
  'agg bucket': scene => {
    const output = { n: scene.db.command.aggregate.sum(1) }
    return o(scene)
      .bucket({ groupBy: '$v', boundaries: [0, 3, 6], default: 'x', output })
      .end()
  },
  'agg sortByCount': scene => o(scene).sortByCount('$k').end(),
  'agg lookup': scene => o(scene).lookup({ from: 'c', localField: 'v', foreignField: 'a', as: 'j' }).limit(1).end(),
  'agg lookup pipeline': scene => {
    const $ = scene.db.command.aggregate
    const same = scene.db.command.expr($.and([$.eq(['$v', '$$vv']), $.gt(['$v', 0])]))
    const pipeline = $.pipeline().match(same).project({ v: 1 }).done()
    return o(scene)
      .lookup({ from: 'o', let: { vv: '$v' }, pipeline, as: 'j' })
      .limit(2)
      .end()
  },
  'agg facet (not in 1.4.3)': scene => o(scene).facet({ a: [] }).end(),
  'agg default no limit': scene => o(scene).match({}).end()
}

export const databaseCalls: Calls = { ...documents, ...updates, ...queries, ...many, ...aggregations }
