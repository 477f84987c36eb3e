/** What many people's stances show: the same for the same stances, nothing below seven, nobody made out. */
import { groupsOf } from 'contexts/meetings/rules/ground/groups'
import { workOut } from 'contexts/meetings/rules/ground/result'
import { signOn, stanceOn, withStance } from 'contexts/meetings/rules/ground/stances'
import fc from 'fast-check'

const LEAST = 7
const nosOf = (count: number) => Array.from({ length: count }, (_, no) => no)

const letter = fc.constantFrom('a', 'd', 'p', '-')
const person = (statements: number) =>
  fc.array(letter, { minLength: statements, maxLength: statements }).map(letters => letters.join(''))
const crowd = fc
  .integer({ min: 1, max: 8 })
  .chain(statements => fc.array(person(statements), { maxLength: 40 }).map(takes => ({ statements, takes })))

test('a stance is kept under the number of its statement and may be changed', () => {
  const takes = withStance(withStance('', 3, 'agree'), 1, 'pass')
  expect(takes).toBe('-p-a')
  expect([0, 1, 2, 3, 9].map(no => stanceOn(takes, no))).toEqual([undefined, 'pass', undefined, 'agree', undefined])
  expect(withStance(takes, 3, 'disagree')).toBe('-p-d')
  expect([0, 1, 3].map(no => signOn('dpa-', no))).toEqual([-1, 0, 0])
})

test('in whatever order people come, the picture is the same', () => {
  fc.assert(
    fc.property(crowd, fc.integer(), ({ statements, takes }, seed) => {
      const shuffled = [...takes]
        .map((one, at) => ({ one, by: Math.imul(at + 1, seed | 1) }))
        .sort((one, other) => one.by - other.by)
        .map(({ one }) => one)
      expect(workOut(shuffled, nosOf(statements), LEAST)).toEqual(workOut(takes, nosOf(statements), LEAST))
    }),
    { seed: 10, numRuns: 300 }
  )
})

test('somebody who passes on everything changes nothing', () => {
  fc.assert(
    fc.property(crowd, fc.nat(40), ({ statements, takes }, place) => {
      const passer = 'p'.repeat(statements)
      const more = [...takes.slice(0, place), passer, ...takes.slice(place)]
      expect(workOut(more, nosOf(statements), LEAST)).toEqual(workOut(takes, nosOf(statements), LEAST))
    }),
    { seed: 11, numRuns: 300 }
  )
})

test('below seven people nothing is told but how many they are', () => {
  fc.assert(
    fc.property(fc.array(person(4), { maxLength: 6 }), takes => {
      expect(Object.keys(workOut(takes, nosOf(4), LEAST))).toEqual(['people'])
    }),
    { seed: 12, numRuns: 200 }
  )
})

test('a statement shows once seven took a stance on it, and no group is smaller than three', () => {
  fc.assert(
    fc.property(crowd, ({ statements, takes }) => {
      const { result } = workOut(takes, nosOf(statements), LEAST)
      for (const one of result?.statements ?? []) expect(one.agree + one.disagree).toBeGreaterThanOrEqual(LEAST)
      for (const { size } of result?.groups ?? []) expect(size).toBeGreaterThanOrEqual(3)
      expect((result?.groups ?? []).length).not.toBe(1)
    }),
    { seed: 13, numRuns: 300 }
  )
})

describe('a charging shed: ground floor and car owners differ, all want a limit on noise', () => {
  // 0: build east, 1: build by the ground floor, 2: quiet after ten, 3: the price is too high
  const ground = Array.from({ length: 5 }, () => 'adaa')
  const drivers = Array.from({ length: 4 }, () => 'aaad')
  const { people, result } = workOut([...ground, ...drivers], nosOf(4), LEAST)

  test('finds the two groups and what sets them apart', () => {
    expect(people).toBe(9)
    expect(result?.groups).toEqual([
      {
        size: 5,
        apart: [
          { no: 1, stance: 'disagree' },
          { no: 3, stance: 'agree' }
        ]
      },
      {
        size: 4,
        apart: [
          { no: 1, stance: 'agree' },
          { no: 3, stance: 'disagree' }
        ]
      }
    ])
  })

  test('finds what all share and where they differ', () => {
    expect(result?.shared).toEqual([0, 2])
    expect(result?.divided).toEqual([1, 3])
    expect(result?.statements[1]).toEqual({
      no: 1,
      agree: 4,
      disagree: 5,
      pass: 0,
      groups: [
        { agree: 0, disagree: 5, pass: 0 },
        { agree: 4, disagree: 0, pass: 0 }
      ]
    })
  })

  test('two dissenters are not set apart as a group of their own', () => {
    const together = Array.from({ length: 7 }, () => 'aa')
    expect(workOut([...together, 'dd', 'dd'], nosOf(2), LEAST).result?.groups).toEqual([])
  })

  test('people who all say the same are one group, which is none', () => {
    expect(groupsOf(Array.from({ length: 20 }, () => [1, -1, 1]))).toEqual([])
    expect(groupsOf([])).toEqual([])
  })
})

test('the largest ground is worked out in well under a second, in exact whole numbers', () => {
  let state = 7
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const camps = nosOf(4).map(() => nosOf(100).map(() => (random() < 0.5 ? 'a' : 'd')))
  const takes = Array.from({ length: 300 }, (_, at) =>
    (camps[at % 4] ?? []).map(side => (random() < 0.15 ? 'p' : random() < 0.15 ? (side === 'a' ? 'd' : 'a') : side))
  ).map(letters => letters.join(''))
  const before = performance.now()
  const { result } = workOut(takes, nosOf(100), LEAST)
  expect(performance.now() - before).toBeLessThan(1000)
  expect(result?.groups.map(({ size }) => size)).toEqual([75, 75, 75, 75])
})
