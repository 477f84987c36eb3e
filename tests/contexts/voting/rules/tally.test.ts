/** Two counters, written apart, over the same ballots. */
import { recount } from 'contexts/voting/rules/recount'
import { sameTally } from 'contexts/voting/rules/same-tally'
import { addBallots, emptyTally } from 'contexts/voting/rules/tally'
import fc from 'fast-check'

const choices = ['for', 'against', 'abstain']
const window = { opensAt: 1000, closesAt: 2000 }

interface Voter {
  voterKey: string
  areaCenti: number
  /** What was cast, oldest first; empty for who stayed away. */
  casts: { choice: string; at: number }[]
}

const voters = fc.uniqueArray(
  fc.record({
    voterKey: fc.integer({ min: 0, max: 100_000 }).map(number => `v_${number}`),
    areaCenti: fc.integer({ min: 1, max: 100_000_000 }),
    casts: fc.array(fc.record({ choice: fc.constantFrom(...choices), at: fc.integer({ min: 1000, max: 1999 }) }), {
      maxLength: 4
    })
  }),
  { selector: voter => voter.voterKey, maxLength: 60 }
)

const rollOf = (all: Voter[]) => ({
  heads: all.length,
  areaCenti: all.reduce((sum, voter) => sum + voter.areaCenti, 0)
})

const ballotsOf = (all: Voter[]) =>
  all
    .filter(voter => voter.casts.length > 0)
    .map(({ voterKey, areaCenti, casts }) => ({
      voterKey,
      heads: 1,
      areaCenti,
      choice: casts[casts.length - 1]?.choice ?? '',
      casts
    }))

const countedAtOnce = (all: Voter[]) => addBallots(emptyTally(rollOf(all), choices), ballotsOf(all))

test('the tally of any partition is the tally of the whole, in whatever order the ballots come', () => {
  fc.assert(
    fc.property(voters, fc.array(fc.nat({ max: 20 })), fc.infiniteStream(fc.double()), (all, cuts, order) => {
      const shuffled = ballotsOf(all)
        .map(ballot => ({ ballot, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ ballot }) => ballot)
      let tally = emptyTally(rollOf(all), choices)
      for (const cut of [...cuts, shuffled.length]) tally = addBallots(tally, shuffled.splice(0, cut))
      expect(tally).toEqual(countedAtOnce(all))
    }),
    { seed: 5, numRuns: 300 }
  )
})

test('both counters agree on every set of ballots, and everyone who took part is in exactly one choice', () => {
  fc.assert(
    fc.property(voters, all => {
      const first = countedAtOnce(all)
      const second = recount(choices, window, [...all].reverse(), ballotsOf(all))
      expect(second.strays).toEqual([])
      expect(sameTally(first, second.tally)).toBe(true)
      const parts = Object.values(first.byChoice)
      expect(parts.reduce((sum, part) => sum + part.heads, 0)).toBe(first.took.heads)
      expect(parts.reduce((sum, part) => sum + part.areaCenti, 0)).toBe(first.took.areaCenti)
    }),
    { seed: 6, numRuns: 300 }
  )
})

describe('what was tampered with makes the counts differ', () => {
  const voter = (number: number, areaCenti: number, choice: string): Voter => ({
    voterKey: `v_${number}`,
    areaCenti,
    casts: [{ choice, at: 1500 }]
  })
  const all = [voter(1, 9642, 'for'), voter(2, 8937, 'against'), voter(3, 12_000, 'abstain')]
  const agrees = (ballots: ReturnType<typeof ballotsOf>, roll = all) => {
    const first = addBallots(emptyTally(rollOf(all), choices), ballots)
    const second = recount(choices, window, roll, ballots)
    return second.strays.length === 0 && sameTally(first, second.tally)
  }
  const [one, ...others] = ballotsOf(all)
  if (!one) throw new Error('there is a first ballot')

  test('untouched they agree', () => expect(agrees([one, ...others])).toBe(true))
  test('a changed choice', () => expect(agrees([{ ...one, choice: 'against' }, ...others])).toBe(false))
  test('a changed area', () => expect(agrees([{ ...one, areaCenti: 9643 }, ...others])).toBe(false))
  test('a changed number of heads', () => expect(agrees([{ ...one, heads: 2 }, ...others])).toBe(false))
  test('an added ballot', () => expect(agrees([one, ...others, { ...one, voterKey: 'v_9' }])).toBe(false))
  test('an added ballot that weighs nothing', () => {
    expect(agrees([one, ...others, { ...one, voterKey: 'v_9', heads: 0, areaCenti: 0 }])).toBe(false)
  })
  test('a ballot cast at the close or later', () => {
    expect(agrees([{ ...one, casts: [{ choice: 'for', at: 2000 }] }, ...others])).toBe(false)
  })
  test('a ballot cast before the opening', () => {
    expect(agrees([{ ...one, casts: [{ choice: 'for', at: 999 }] }, ...others])).toBe(false)
  })
  test('a head taken from the roll', () => expect(agrees([one, ...others], all.slice(1))).toBe(false))
  test('a head that stands on the roll twice', () => expect(agrees([one, ...others], [...all, ...all])).toBe(false))
  test('a changed area on the roll', () => {
    expect(agrees([one, ...others], [voter(1, 9641, 'for'), ...all.slice(1)])).toBe(false)
  })
})

test('the last of several casts counts, in both counters', () => {
  const all: Voter[] = [
    {
      voterKey: 'v_1',
      areaCenti: 9642,
      casts: [
        { choice: 'for', at: 1000 },
        { choice: 'against', at: 1999 }
      ]
    }
  ]
  expect(countedAtOnce(all).byChoice['against']).toEqual({ heads: 1, areaCenti: 9642 })
  expect(recount(choices, window, all, ballotsOf(all)).tally.byChoice['against']).toEqual({ heads: 1, areaCenti: 9642 })
})

test('a ballot for a choice that was not asked stops the count', () => {
  expect(() =>
    addBallots(emptyTally({ heads: 1, areaCenti: 1 }, ['for']), [{ choice: 'o1', heads: 1, areaCenti: 1 }])
  ).toThrow('o1')
})
