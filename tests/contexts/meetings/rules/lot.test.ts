/** The speaking order: anybody can work it out again, no group waits for its first word, nobody with a place is moved. */
import {
  type Drawn,
  newcomers,
  orderOf,
  placeOf,
  publishedList,
  type Speaker,
  seedOf,
  wholeOrder
} from 'contexts/meetings/rules/lot'
import fc from 'fast-check'
import { sha256 } from 'kernel/secrets'

const people = fc
  .uniqueArray(fc.nat({ max: 999_999 }), { minLength: 1, maxLength: 40 })
  .chain(numbers =>
    fc.tuple(
      fc.constant(numbers),
      fc.array(fc.constantFrom('ground', 'upper', 'tenants', ''), {
        minLength: numbers.length,
        maxLength: numbers.length
      })
    )
  )
  .map(([numbers, groups]) =>
    numbers.map((number, index): Speaker => {
      const words = String(number).padStart(6, '0')
      return { key: `key-${words}`, number: words, groupId: groups[index] ?? '' }
    })
  )

const draw = (draws: readonly Drawn[], present: readonly Speaker[], secret: string): Drawn[] => {
  const fresh = newcomers(draws, present)
  if (fresh.length === 0) return [...draws]
  const seed = seedOf(sha256, secret, 'g_meeting', draws.length, publishedList(fresh))
  return [...draws, { at: draws.length, minutesEach: 3, secret, seed, speakers: orderOf(sha256, seed, fresh) }]
}

test('everybody present has exactly one place', () => {
  fc.assert(
    fc.property(people, fc.string(), (present, secret) => {
      const order = wholeOrder(draw([], present, secret))
      expect([...order].sort(byKey)).toEqual([...present].sort(byKey))
    }),
    { seed: 11, numRuns: 200 }
  )
})

test('whoever has the published seed and list gets the published order, however the list is sorted', () => {
  fc.assert(
    fc.property(people, fc.string(), fc.nat(), (present, secret, turn) => {
      const [drawn] = draw([], present, secret)
      if (!drawn) throw new Error('nobody was drawn')
      const shifted = [...present.slice(turn % present.length), ...present.slice(0, turn % present.length)]
      // What a neighbour has: numbers and groups, no keys.
      const published = publishedList(shifted).map(line => {
        const [number = '', groupId = ''] = line.split(' ')
        return { key: '', number, groupId: groupId === '-' ? '' : groupId }
      })
      expect(seedOf(sha256, secret, 'g_meeting', 0, publishedList(shifted))).toBe(drawn.seed)
      expect(orderOf(sha256, drawn.seed, published).map(({ number }) => number)).toEqual(
        drawn.speakers.map(({ number }) => number)
      )
    }),
    { seed: 12, numRuns: 200 }
  )
})

test('every group has its first word before any group has its second', () => {
  fc.assert(
    fc.property(people, fc.string(), (present, secret) => {
      const order = wholeOrder(draw([], present, secret)).map(({ groupId }) => groupId)
      const groups = new Set(order).size
      expect(new Set(order.slice(0, groups)).size).toBe(groups)
      // And so on: among the first n words of all, no group is two ahead of another that still has somebody waiting.
      for (let end = 1; end <= order.length; end++) {
        const said = (group: string) => order.slice(0, end).filter(each => each === group).length
        const waiting = [...new Set(order.slice(end))]
        for (const group of waiting)
          for (const other of new Set(order)) expect(said(other) - said(group)).toBeLessThan(2)
      }
    }),
    { seed: 13, numRuns: 100 }
  )
})

test('latecomers never move anyone: the order so far stays as it is, they follow', () => {
  fc.assert(
    fc.property(people, fc.nat({ max: 39 }), fc.string(), (all, early, secret) => {
      const first = draw([], all.slice(0, early % all.length || 1), secret)
      const second = draw(first, all, `${secret}2`)
      expect(wholeOrder(second).slice(0, wholeOrder(first).length)).toEqual(wholeOrder(first))
      expect(wholeOrder(second)).toHaveLength(all.length)
      for (const { key } of wholeOrder(first)) expect(placeOf(second, key)).toBe(placeOf(first, key))
      expect(draw(second, all, 'again')).toEqual(second)
    }),
    { seed: 14, numRuns: 200 }
  )
})

test('nobody is favoured: over many draws each of five speaks first about as often', () => {
  const five = ['000001', '000002', '000003', '000004', '000005'].map(number => ({ key: number, number, groupId: '' }))
  const first = new Map<string, number>()
  for (let round = 0; round < 5000; round++) {
    const opener = wholeOrder(draw([], five, `secret ${round}`))[0]?.number ?? ''
    first.set(opener, (first.get(opener) ?? 0) + 1)
  }
  // 1000 expected, standard deviation 28: five of them either way.
  for (const { number } of five) expect(Math.abs((first.get(number) ?? 0) - 1000)).toBeLessThan(142)
})

test('nor is a group: a single tenant opens no less often than each of the other groups', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => ({
    key: `k${index}`,
    number: `10000${index}`,
    groupId: 'ground'
  }))
  const tenant = { key: 'tenant', number: '200000', groupId: 'tenants' }
  let opened = 0
  for (let round = 0; round < 2000; round++) {
    if (wholeOrder(draw([], [...crowd, tenant], `secret ${round}`))[0]?.key === 'tenant') opened++
  }
  // 1000 expected, standard deviation 22: five of them either way.
  expect(Math.abs(opened - 1000)).toBeLessThan(112)
})

test('another secret, meeting, draw or list makes another seed', () => {
  const list = ['000001 ground', '000002 -']
  const seeds = [
    seedOf(sha256, 'a', 'g_1', 0, list),
    seedOf(sha256, 'b', 'g_1', 0, list),
    seedOf(sha256, 'a', 'g_2', 0, list),
    seedOf(sha256, 'a', 'g_1', 1, list),
    seedOf(sha256, 'a', 'g_1', 0, list.slice(1))
  ]
  expect(new Set(seeds).size).toBe(seeds.length)
})

const byKey = (a: Speaker, b: Speaker) => (a.key < b.key ? -1 : 1)
