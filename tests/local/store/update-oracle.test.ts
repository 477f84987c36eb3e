/** Random updates agree with an oracle that changes a plain object field by field, and undo nothing when refused. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { createStore } from '../../../local/store/store'

type Fields = Record<string, unknown>

const number = fc.integer({ min: -5, max: 5 })
const list = fc.array(number, { maxLength: 4 })

/** Fields `n*` hold numbers or nothing, `l*` lists or nothing, `o` an object: so that the oracle needs no type rules. */
const doc = fc.record(
  { n1: number, n2: number, l1: list, o: fc.record({ n1: number }) },
  { requiredKeys: ['n1', 'l1', 'o'] }
)

type Rule = (old: unknown, argument: number) => unknown
const items = (old: unknown): number[] => (Array.isArray(old) ? old.map(Number) : [])
const held = (old: unknown, change: (items: number[]) => unknown) =>
  old === undefined ? undefined : change(items(old))

const numberRules: Record<string, Rule> = {
  $set: (_, argument) => argument,
  $unset: () => undefined,
  $inc: (old, argument) => Number(old ?? 0) + argument,
  $mul: (old, argument) => Number(old ?? 0) * argument + 0,
  $min: (old, argument) => (old === undefined ? argument : Math.min(Number(old), argument)),
  $max: (old, argument) => (old === undefined ? argument : Math.max(Number(old), argument))
}
const listRules: Record<string, Rule> = {
  $push: (old, argument) => [...items(old), argument],
  $addToSet: (old, argument) => (items(old).includes(argument) ? items(old) : [...items(old), argument]),
  $pull: (old, argument) => held(old, all => all.filter(item => item !== argument)),
  $pop: (old, argument) => held(old, all => (argument > 0 ? all.slice(0, -1) : all.slice(1)))
}

const changeOf = (paths: string[], rules: Record<string, Rule>) =>
  fc.record({ path: fc.constantFrom(...paths), operator: fc.constantFrom(...Object.keys(rules)), argument: number })
const changes = fc
  .array(
    fc.oneof(changeOf(['n1', 'n2', 'o.n1', 'o.n2', 'p.q'], numberRules), changeOf(['l1', 'l2', 'o.l1'], listRules)),
    {
      minLength: 1,
      maxLength: 5
    }
  )
  .map(all => [...new Map(all.map(change => [change.path, change])).values()])
  .map(all =>
    all.map(change => (change.operator === '$pop' ? { ...change, argument: change.argument > 0 ? 1 : -1 } : change))
  )

/** Sets a path of one or two names, or takes it away. */
function put(target: Fields, path: string, value: unknown): void {
  const [head = '', tail] = path.split('.')
  if (tail === undefined) {
    if (value === undefined) delete target[head]
    else target[head] = value
    return
  }
  const inner = target[head]
  if (typeof inner === 'object' && inner !== null) put(inner as Fields, tail, value)
  else if (value !== undefined) target[head] = { [tail]: value }
}

function read(target: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], target)
}

it('a thousand random updates give what the oracle gives, and count a change exactly when there is one', async () => {
  await fc.assert(
    fc.asyncProperty(doc, changes, async (before, wanted) => {
      const store = await createStore()
      await store.createCollection('c')
      await store.insert('c', [{ _id: 'd', ...before }])
      const update: Record<string, Fields> = {}
      const expected: Fields = structuredClone({ ...before })
      for (const { path, operator, argument } of wanted) {
        update[operator] = { ...update[operator], [path]: argument }
        put(expected, path, (numberRules[operator] ?? listRules[operator])?.(read(expected, path), argument))
      }
      const { updated } = await store.update('c', { _id: 'd' }, update)
      const [after] = await store.find('c', {})
      expect(after).toEqual({ _id: 'd', ...expected })
      expect(updated).toBe(isDeepStrictEqual(structuredClone(before), expected) ? 0 : 1)
    }),
    { numRuns: 1000, seed: 20261123 }
  )
})

it('a random history is undone completely by putting a snapshot back', async () => {
  const step = fc.record({ id: fc.nat(4), remove: fc.boolean(), value: doc })
  await fc.assert(
    fc.asyncProperty(fc.array(step), fc.array(step), async (first, second) => {
      const store = await createStore()
      await store.createCollection('c')
      store.setIndexes('c', [{ name: 'n', keys: { n1: 1 } }])
      const play = async (steps: typeof first) => {
        for (const { id, remove, value } of steps) {
          if (remove) await store.remove('c', { _id: id })
          else await store.update('c', { _id: id }, value, { replace: true, upsert: true })
        }
      }
      await play(first)
      const snapshot = store.snapshot()
      const answer = await store.find('c', { n1: { $gte: 0 } })
      await play(second)
      store.restore(snapshot)
      expect(store.snapshot()).toEqual(snapshot)
      expect(await store.find('c', { n1: { $gte: 0 } })).toEqual(answer)
    }),
    { numRuns: 200, seed: 20261124 }
  )
})
