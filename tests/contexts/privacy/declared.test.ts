/** Every kind of document that the house keeps has a declared answer to "what do you know about me, and forget it". */
import { contexts } from 'contexts/all'

const declared = contexts.flatMap(context => context.personal ?? [])
const kept = contexts.flatMap(context => context.collections.map(({ name }) => name))

test('every collection says once what becomes of it when a person leaves', () => {
  expect(declared.map(({ collection }) => collection).sort()).toEqual([...kept].sort())
})

test('what holds something about people says so in words, and what becomes of it', () => {
  for (const { collection, by, what, why } of declared) {
    if (by.length > 0) expect([collection, what !== '', why !== '']).toEqual([collection, true, true])
  }
})

test('what is removed or unlinked can be found by the person, and what is kept says for how long or holds nobody', () => {
  for (const { collection, by, onForget, keptDays } of declared) {
    if (onForget === 'removed' || onForget === 'unlinked')
      expect([collection, by.length > 0]).toEqual([collection, true])
    if (onForget === 'kept') expect([collection, by.length === 0 || (keptDays ?? 0) >= 365]).toEqual([collection, true])
  }
})
