/** Properties that hold for values of every kind: their order, their index keys, and the answers of an index. */
import fc from 'fast-check'
import { compare, equal } from '../../../local/store/compare'
import { keyOf } from '../../../local/store/index-keys'
import { createStore } from '../../../local/store/store'
import { copyIn, copyOut } from '../../../local/store/values'

const runs = { numRuns: 500, seed: 20261122 }
const name = fc.constantFrom('a', 'b', 'k')
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, -0, 1, -1, 1.5, Number.NaN, Infinity, -Infinity),
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 4 }),
  fc.constantFrom('', 'a', 'ab', 'a\u0000', 'a\u0000b', '字', '\uffff'),
  fc.date({ noInvalidDate: true })
)
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 })
  )
}))

it('the order of values is total: every two are ordered one way, and order carries over', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
    }),
    { ...runs, numRuns: 3000 }
  )
})

it('index keys stand in the order of their scalar values, and equal values have equal keys', () => {
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const [left, right] = [keyOf(a), keyOf(b)]
      expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(compare(a, b)))
    }),
    { ...runs, numRuns: 3000 }
  )
})

it('two values have one key exactly when they are equal', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(keyOf(a) === keyOf(b)).toBe(equal(a, b))
      expect(keyOf(a)).toBe(keyOf(copyOut(copyIn(a))))
    }),
    { ...runs, numRuns: 3000 }
  )
})

it('a value survives being taken in and given out, and shares nothing with the original', () => {
  fc.assert(
    fc.property(value, original => {
      const copy = copyOut(copyIn(original))
      expect(equal(copy, original)).toBe(true)
      if (typeof original === 'object' && original !== null) expect(copy).not.toBe(original)
    }),
    runs
  )
})

describe('an index', () => {
  const field = fc.oneof(
    fc.constantFrom(undefined, null, 0, 1, 2, '1', 'x', true, new Date(1)),
    fc.array(fc.constantFrom(null, 0, 1, 2, 'x'), { maxLength: 3 }),
    fc.array(fc.record({ k: fc.constantFrom(0, 1, 2) }), { maxLength: 2 })
  )
  const docs = fc.array(fc.record({ a: field, b: fc.constantFrom(undefined, 0, 1, 2) }), { maxLength: 12 })
  const bound = fc.constantFrom(0, 1, 2, 'x', null, new Date(1))
  const condition = fc.oneof(
    bound,
    fc.record({ $in: fc.array(bound, { maxLength: 3 }) }),
    fc.dictionary(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne', '$eq'), bound, { minKeys: 1, maxKeys: 2 })
  )
  const query = fc.oneof(
    fc.record({ a: condition }),
    fc.record({ a: condition, b: condition }),
    fc.record({ 'a.k': condition }),
    fc.record({ $and: fc.array(fc.record({ a: condition }), { minLength: 1, maxLength: 2 }), b: condition })
  )
  const indexes = [
    { name: 'ab', keys: { a: 1 as const, b: 1 as const } },
    { name: 'k', keys: { 'a.k': 1 as const } },
    { name: 'ba', keys: { b: -1 as const, a: 1 as const } }
  ]

  it('never changes an answer, however documents came, changed and went', async () => {
    const change = fc.record({ at: fc.nat(11), to: field, remove: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(docs, fc.array(change, { maxLength: 8 }), query, async (all, changes, asked) => {
        const answers: unknown[] = []
        for (const declared of [[], indexes]) {
          const store = await createStore()
          await store.createCollection('c')
          store.setIndexes('c', declared)
          await store.insert(
            'c',
            all.map((doc, _id) => ({ _id, ...doc }))
          )
          await store.find('c', asked)
          for (const { at, to, remove } of changes) {
            if (remove) await store.remove('c', { _id: at })
            else await store.update('c', { _id: at }, { $set: { a: to === undefined ? null : to } })
          }
          answers.push(await store.find('c', asked))
        }
        expect(answers[1]).toEqual(answers[0])
      }),
      { ...runs, numRuns: 600 }
    )
  })
})
