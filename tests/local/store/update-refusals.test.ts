/** Updates that MongoDB refuses are refused with its words; what the SDK cannot send is tried here directly. */
import { createStore } from '../../../local/store/store'

type Change = Record<string, unknown>

async function attempt(doc: Change, change: Change, query: Change = { _id: 'd' }) {
  const store = await createStore()
  await store.createCollection('c')
  await store.insert('c', [{ _id: 'd', ...doc }])
  const done = await store.update('c', query, change).catch(cause => String(cause.message))
  const [after] = await store.find('c', {})
  return { done, after }
}

const refusals: [string, Change, Change, RegExp][] = [
  ['an unknown modifier', {}, { $foo: { a: 1 } }, /Unknown modifier: \$foo\. Expected a valid update modifier/],
  ['plain fields among modifiers', {}, { $set: { a: 1 }, b: 2 }, /Unknown modifier: b\./],
  ['a modifier without fields', {}, { $set: 5 }, /Modifiers operate on fields but we found type number instead/],
  ['another _id', {}, { $set: { _id: 'e' } }, /would modify the immutable field '_id'/],
  ['no _id', {}, { $unset: { _id: '' } }, /would modify the immutable field '_id'/],
  ['one path twice', {}, { $set: { a: 1 }, $inc: { a: 1 } }, /Updating the path 'a' would create a conflict at 'a'/],
  ['a path and its parent', {}, { $set: { 'a.b': 1, a: 1 } }, /would create a conflict at 'a'/],
  ['a rename onto a changed path', { a: 1 }, { $rename: { a: 'b' }, $set: { b: 1 } }, /would create a conflict at 'b'/],
  ['a rename onto itself', { a: 1 }, { $rename: { a: 'a' } }, /source and target field for \$rename must differ/],
  ['a rename to a number', { a: 1 }, { $rename: { a: 1 } }, /'to' field for \$rename must be a string/],
  [
    'a rename out of an array',
    { l: [{ a: 1 }] },
    { $rename: { 'l.a': 'b' } },
    /source field cannot be an array element/
  ],
  ['an empty name', {}, { $set: { 'a.': 1 } }, /contains an empty field name/],
  ['a dollar name', {}, { $set: { $a: 1 } }, /The dollar \(\$\) prefixed field '\$a'/],
  ['a dollar name inside a value', {}, { $set: { a: { $b: 1 } } }, /The dollar \(\$\) prefixed field '\$b'/],
  ['a text added', { n: 1 }, { $inc: { n: 'x' } }, /Cannot increment with non-numeric argument: {n: "x"}/],
  ['adding to null', { n: null }, { $inc: { n: 1 } }, /non-numeric type null/],
  ['multiplying a list', { n: [] }, { $mul: { n: 2 } }, /Cannot apply \$mul .* non-numeric type array/],
  ['a bit of a fraction', { n: 1.5 }, { $bit: { n: { and: 1 } } }, /non-integral type/],
  ['an unknown bit operation', { n: 1 }, { $bit: { n: { nand: 1 } } }, /only supports 'and', 'or', and 'xor'/],
  ['a push to null', { l: null }, { $push: { l: 1 } }, /must be an array but is of type null/],
  ['an unknown push clause', {}, { $push: { l: { $each: [], $foo: 1 } } }, /Unrecognized clause in \$push: \$foo/],
  ['a push of no array', {}, { $push: { l: { $each: 1 } } }, /\$each in \$push must be an array/],
  ['a fraction as position', {}, { $push: { l: { $each: [1], $position: 0.5 } } }, /\$position must be an integer/],
  ['a bad push order', {}, { $push: { l: { $each: [1], $sort: 2 } } }, /The \$sort is invalid/],
  ['a set of a text', { l: 'x' }, { $addToSet: { l: 1 } }, /Cannot apply \$addToSet to non-array field.*type string/],
  ['a pop of a number', { l: 1 }, { $pop: { l: 1 } }, /contains an element of non-array type 'int'/],
  ['a pop of two', { l: [] }, { $pop: { l: 2 } }, /\$pop expects 1 or -1, found: 2/],
  ['a pull from a text', { l: 'x' }, { $pull: { l: 'x' } }, /Cannot apply \$pull to a non-array value/],
  ['a pull of no list', { l: [] }, { $pullAll: { l: 1 } }, /\$pullAll requires an array argument but was given a int/],
  ['a name in an array', { l: [1] }, { $set: { 'l.k': 1 } }, /Cannot create field 'k' in element {l: \[1\]}/],
  ['an item far beyond the end', { l: [] }, { $set: { 'l.1600000': 1 } }, /can't backfill more than/],
  [
    '$ without a condition on the array',
    { l: [1] },
    { $set: { 'l.$': 2 } },
    /positional operator did not find the match/
  ],
  ['an array filter', { l: [1] }, { $set: { 'l.$[x]': 2 } }, /No array filter found for identifier 'x'/],
  ['$[] where no array is', { l: 1 }, { $set: { 'l.$[]': 2 } }, /Cannot apply array updates to non-array element l: 1/],
  ['$[] where nothing is', {}, { $set: { 'l.$[]': 2 } }, /The path 'l' must exist in the document/]
]

describe('an update is refused and nothing changes', () => {
  it.each(refusals)('for %s', async (_, doc, change, words) => {
    const { done, after } = await attempt(doc, change)
    expect(done).toMatch(words)
    expect(after).toEqual({ _id: 'd', ...doc })
  })
})

describe('positional updates', () => {
  it('$ changes the first item that the query matched', async () => {
    const { after } = await attempt(
      { l: [{ k: 1 }, { k: 2 }, { k: 2 }] },
      { $set: { 'l.$.v': 9 } },
      { _id: 'd', 'l.k': 2 }
    )
    expect(after?.l).toEqual([{ k: 1 }, { k: 2, v: 9 }, { k: 2 }])
  })

  it('$ works for bare values and with $elemMatch', async () => {
    expect((await attempt({ l: [1, 7, 9] }, { $set: { 'l.$': 0 } }, { l: { $gt: 5 } })).after?.l).toEqual([1, 0, 9])
    const query = { o: { $exists: true }, 'o.l': { $elemMatch: { k: 2, z: 1 } } }
    const { after } = await attempt({ o: { l: [{ k: 2 }, { k: 2, z: 1 }] } }, { $unset: { 'o.l.$.z': '' } }, query)
    expect(after?.o).toEqual({ l: [{ k: 2 }, { k: 2 }] })
  })

  it('$[] changes every item', async () => {
    expect((await attempt({ l: [1, 2] }, { $inc: { 'l.$[]': 10 } })).after?.l).toEqual([11, 12])
    expect((await attempt({ l: [{ n: 1 }, {}] }, { $inc: { 'l.$[].n': 1 } })).after?.l).toEqual([{ n: 2 }, { n: 1 }])
  })
})

describe('an update of several documents', () => {
  it('keeps what it did before one of them failed, as MongoDB does outside of transactions', async () => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [
      { _id: 1, n: 1 },
      { _id: 2, n: 'x' },
      { _id: 3, n: 3 }
    ])
    await expect(store.update('c', {}, { $inc: { n: 1 } }, { multi: true })).rejects.toThrow(/Cannot apply \$inc/)
    expect((await store.find('c', {})).map(doc => doc.n)).toEqual([2, 'x', 3])
  })

  it('changes only the first match unless asked for all', async () => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [{ a: 1 }, { a: 1 }])
    expect(await store.update('c', { a: 1 }, { $set: { b: 1 } })).toEqual({ updated: 1 })
    expect(await store.count('c', { b: 1 })).toBe(1)
    expect(await store.remove('c', { a: 1 })).toBe(1)
  })
})

describe('replacing', () => {
  it('refuses operators, another _id, and upsert without replacing', async () => {
    const store = await createStore()
    await store.createCollection('c')
    await store.insert('c', [{ _id: 'd' }])
    const replace = { replace: true, upsert: true }
    await expect(store.update('c', { _id: 'd' }, { $set: { a: 1 } }, replace)).rejects.toThrow(/dollar/)
    await expect(store.update('c', { _id: 'd' }, { _id: 'e' }, replace)).rejects.toThrow(/\(immutable\) field '_id'/)
    await expect(store.update('c', { _id: 'x' }, { $set: { a: 1 } }, { upsert: true })).rejects.toThrow(
      /upsert is only/
    )
  })
})
