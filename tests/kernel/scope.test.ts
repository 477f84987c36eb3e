/** Places as paths: at or below is a prefix, and the index range means the same. */
import fc from 'fast-check'
import { compoundOf, covers, lineage, within } from 'kernel/scope'

const segment = fc.stringMatching(/^[0-9a-z]{1,6}$/)
const path = fc.array(segment, { minLength: 1, maxLength: 8 }).map(segments => segments.join('/'))
const seed = { seed: 20260601, numRuns: 2000 }

test('a scope covers itself and what is below it, not its neighbour with a longer name', () => {
  expect(covers('a/b', 'a/b')).toBe(true)
  expect(covers('a/b', 'a/b/c')).toBe(true)
  expect(covers('a/b', 'a/bc')).toBe(false)
  expect(covers('a/b/c', 'a/b')).toBe(false)
})

test('the index range holds exactly what the scope covers', () => {
  fc.assert(
    fc.property(path, path, segment, (scope, other, more) => {
      const range = within('path', scope)['path'] as { gte: string; lt: string }
      for (const place of [other, `${scope}/${more}`, `${scope}${more}`, scope]) {
        const inRange = place >= range.gte && place < range.lt
        // A neighbour such as `a/b-` could stand in the range, but no segment holds a character before `0`.
        expect(inRange).toBe(covers(scope, place))
      }
    }),
    seed
  )
})

test('the lineage of a place is every scope that covers it, from the top', () => {
  fc.assert(
    fc.property(path, place => {
      const line = lineage(place)
      expect(line.every(scope => covers(scope, place))).toBe(true)
      expect(line).toHaveLength(place.split('/').length)
      expect(line[line.length - 1]).toBe(place)
    }),
    seed
  )
})

test('the compound is the fourth level', () => {
  expect(compoundOf('371502/xianfeng/fude/jinqilin/g1/3/2/301')).toBe('371502/xianfeng/fude/jinqilin')
  expect(compoundOf('371502/xianfeng')).toBe('371502/xianfeng')
})
