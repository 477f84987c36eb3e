/** Every kind of document that has a clock or an outbox is looked after by the clock. */
import { contexts } from 'contexts/all'

const clocked = contexts.flatMap(context =>
  context.collections.filter(kind => kind.indexes.some(index => index.name === 'due')).map(kind => kind.name)
)
const served = contexts.flatMap(context =>
  [...context.due, ...(context.sweeps ?? [])].map(kind => kind.collection.name)
)

test('what can fall due is served by exactly one clock', () => {
  expect([...served].sort()).toEqual([...clocked].sort())
  expect(served.length).toBeGreaterThan(0)
})

test('every collection has a name of its own and at most six indexes', () => {
  const collections = contexts.flatMap(context => context.collections)
  expect(new Set(collections.map(kind => kind.name)).size).toBe(collections.length)
  for (const kind of collections) expect([kind.name, kind.indexes.length <= 6]).toEqual([kind.name, true])
})
