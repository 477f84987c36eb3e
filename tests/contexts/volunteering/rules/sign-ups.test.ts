/** Places and the waiting list: never one too many, first come first served, nobody who has a place loses it. */

import {
  placesTaken,
  type SignUp,
  signedOff,
  signedUp,
  WAITING_MAX,
  withCapacity
} from 'contexts/volunteering/rules/sign-ups'
import fc from 'fast-check'

const person = (personId: string, at = 0) => ({ personId, who: '3号楼居民', at })
const signUpAll = (ids: readonly string[], capacity: number) =>
  ids.reduce<readonly SignUp[]>((list, id) => signedUp(list, capacity, person(id)) ?? list, [])
const seats = (list: readonly SignUp[]) => list.map(({ personId, seat }) => `${personId} ${seat}`)

test('the first have a place, the next ones wait in their order', () => {
  expect(seats(signUpAll(['a', 'b', 'c', 'd'], 2))).toEqual(['a place', 'b place', 'c waiting', 'd waiting'])
})

test('signing up twice changes nothing', () => {
  const list = signUpAll(['a', 'b'], 1)
  expect(signedUp(list, 1, person('b', 9))).toBe(list)
})

test('a place given back goes to whoever waits longest, and it is said who that is', () => {
  const list = signUpAll(['a', 'b', 'c', 'd'], 2)
  const after = signedOff(list, 2, 'a')
  expect(seats(after.signUps)).toEqual(['b place', 'c place', 'd waiting'])
  expect(after.moved).toEqual(['c'])
  expect(signedOff(list, 2, 'd').moved).toEqual([])
})

test('more places are for those who wait', () => {
  const { signUps, moved } = withCapacity(signUpAll(['a', 'b', 'c'], 1), 2)
  expect(seats(signUps)).toEqual(['a place', 'b place', 'c waiting'])
  expect(moved).toEqual(['b'])
})

test('even the waiting list ends', () => {
  const full = signUpAll(
    Array.from({ length: 1 + WAITING_MAX }, (_, index) => `p${index}`),
    1
  )
  expect(signedUp(full, 1, person('late'))).toBeNull()
  expect(full).toHaveLength(1 + WAITING_MAX)
})

const acts = fc.array(
  fc.record({ id: fc.integer({ min: 0, max: 12 }).map(String), going: fc.boolean(), more: fc.boolean() }),
  { maxLength: 60 }
)

test('whatever people do: all places are used while somebody waits, none twice, and who has one keeps it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), acts, (first, steps) => {
      let capacity = first
      let list: readonly SignUp[] = []
      for (const { id, going, more } of steps) {
        const had = list.filter(({ seat }) => seat === 'place').map(({ personId }) => personId)
        if (more) {
          capacity += 1
          list = withCapacity(list, capacity).signUps
        } else if (going) list = signedUp(list, capacity, person(id)) ?? list
        else list = signedOff(list, capacity, id).signUps
        const has = list.filter(({ seat }) => seat === 'place').map(({ personId }) => personId)
        expect(placesTaken(list)).toBe(Math.min(list.length, capacity))
        expect(new Set(list.map(({ personId }) => personId)).size).toBe(list.length)
        expect(had.filter(one => one !== id || going || more).every(one => has.includes(one))).toBe(true)
        const firstWaiting = list.findIndex(({ seat }) => seat === 'waiting')
        if (firstWaiting >= 0) expect(list.slice(firstWaiting).every(({ seat }) => seat === 'waiting')).toBe(true)
      }
    }),
    { seed: 41, numRuns: 400 }
  )
})
