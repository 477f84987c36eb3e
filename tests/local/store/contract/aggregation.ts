/** What the contract says of aggregation. */
import type { Room } from './face'

export function aggregationStatements({ face, fresh }: Room): void {
  it('matches are grouped, counted and summed', async () => {
    const c = await fresh([
      { k: 'a', n: 1 },
      { k: 'b', n: 2 },
      { k: 'a', n: 3 },
      { k: 'c', n: 9 }
    ])
    const rows = await face().aggregate(c, [
      { $match: { n: { $lt: 9 } } },
      { $group: { _id: '$k', total: { $sum: '$n' }, count: { $sum: 1 } } },
      { $sort: { total: -1 } }
    ])
    expect(rows).toEqual([
      { _id: 'a', total: 4, count: 2 },
      { _id: 'b', total: 2, count: 1 }
    ])
  })

  it('without a limit an aggregation gives 20 rows', async () => {
    const c = await fresh(Array.from({ length: 30 }, (_, n) => ({ n })))
    expect(await face().aggregate(c, [{ $match: {} }])).toHaveLength(20)
    expect(await face().aggregate(c, [{ $match: {} }, { $limit: 25 }])).toHaveLength(25)
  })

  it('arrays are unwound and fields computed', async () => {
    const c = await fresh([{ _id: 1, l: ['x', 'y'], n: 2 }])
    const rows = await face().aggregate(c, [{ $unwind: '$l' }, { $project: { l: 1, twice: { $multiply: ['$n', 2] } } }])
    expect(rows).toEqual([
      { _id: 1, l: 'x', twice: 4 },
      { _id: 1, l: 'y', twice: 4 }
    ])
  })

  it('a lookup joins another collection, by field or by pipeline', async () => {
    const people = await fresh([
      { _id: 'p1', name: '王芳' },
      { _id: 'p2', name: '李强' }
    ])
    const c = await fresh([{ _id: 1, by: 'p2' }])
    const plain = { from: people, localField: 'by', foreignField: '_id', as: 'who' }
    expect(await face().aggregate(c, [{ $lookup: plain }])).toEqual([
      { _id: 1, by: 'p2', who: [{ _id: 'p2', name: '李强' }] }
    ])
    const match = { $match: { $expr: { $eq: ['$_id', '$$by'] } } }
    const piped = { from: people, let: { by: '$by' }, pipeline: [match, { $project: { _id: 0, name: 1 } }], as: 'who' }
    expect(await face().aggregate(c, [{ $lookup: piped }])).toEqual([{ _id: 1, by: 'p2', who: [{ name: '李强' }] }])
  })

  it('days are told in the time of Shanghai', async () => {
    const c = await fresh([{ _id: 1, at: new Date('2026-01-01T17:00:00Z') }])
    const day = { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } }
    expect(await face().aggregate(c, [{ $project: { day } }])).toEqual([{ _id: 1, day: '2026-01-02' }])
  })

  it('an aggregation never changes a document', async () => {
    const c = await fresh([{ _id: 1, o: { a: 1 } }])
    const rows = await face().aggregate(c, [{ $addFields: { 'o.b': 2 } }])
    expect(rows).toEqual([{ _id: 1, o: { a: 1, b: 2 } }])
    expect(await face().getById(c, 1)).toEqual({ _id: 1, o: { a: 1 } })
  })
}
