/** The moment decides where a decision stands, to the millisecond. */
import { countable, stageAt } from 'contexts/voting/rules/stage'

const times = { opensAt: 1000, closesAt: 2000 }

test.each([
  ['noticed', 999, 'noticed'],
  ['noticed', 1000, 'open'],
  ['open', 1999, 'open'],
  ['open', 2000, 'closed'],
  ['noticed', 5000, 'closed'],
  ['frozen', 5000, 'frozen'],
  ['counted', 1500, 'counted'],
  ['done', 5000, 'done']
] as const)('%s at %i is %s', (state, at, expected) => {
  expect(stageAt({ ...times, state }, at)).toBe(expected)
})

test('counting waits a minute for ballots that were accepted in the last moment', () => {
  expect(countable({ ...times, state: 'closed' }, 61_999)).toBe(false)
  expect(countable({ ...times, state: 'open' }, 62_000)).toBe(true)
  expect(countable({ ...times, state: 'counted' }, 62_000)).toBe(false)
  expect(countable({ ...times, state: 'frozen' }, 62_000)).toBe(false)
})
