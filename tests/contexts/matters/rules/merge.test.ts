/** Merging: one strict order, so that no two matters can ever swallow each other. */
import { joined, merged, onward } from 'contexts/matters/rules/merge'
import fc from 'fast-check'
import { type MatterState, matterStates } from 'types/matters'
import { AT, inState } from './sample'

const act = { reason: '说的是同一盏灯', at: AT + 100, who: '社区工作人员 刘敏' }
const one = (id: string, state: MatterState, key = id) => ({ ...inState(state), _id: id, key })

test('what came later goes into what was there; its page leads on, and its voices follow when everything has settled', () => {
  const after = merged(one('m2', 'open'), one('m1', 'open'), act)
  expect(after).toMatchObject({ state: 'merged', mergedInto: { id: 'm1' }, dueKey: null })
  expect(after).toHaveProperty('carry', { from: AT + 100 + 90_000, after: '' })
})

test('what is farther along takes in what is not, whichever was first', () => {
  expect(merged(one('m1', 'open'), one('m2', 'discussing'), act)).toMatchObject({ state: 'merged' })
  expect(merged(one('m2', 'discussing'), one('m1', 'open'), act)).toBe('merge-direction')
})

const source: readonly MatterState[] = ['open', 'discussing', 'decided', 'working']
test.each(matterStates.filter(state => !source.includes(state)))('%s does not go into another', state => {
  expect(merged(one('m2', state), one('m1', 'working'), act)).toBe('matter-step')
})

const target: readonly MatterState[] = [...source, 'deciding']
test.each(matterStates.filter(state => !target.includes(state)))('nothing goes into what is %s', state => {
  expect(merged(one('m2', 'open'), one('m1', state), act)).toBe('merge-elsewhere')
})

test('nothing goes into itself', () => {
  expect(merged(one('m1', 'open'), one('m1', 'open'), act)).toBe('merge-self')
})

test('of two matters at most one can go into the other', () => {
  const any = fc.record({ state: fc.constantFrom(...matterStates), key: fc.integer({ min: 1, max: 99 }) })
  fc.assert(
    fc.property(any, any, (a, b) => {
      fc.pre(a.key !== b.key)
      const [first, second] = [one(`a${a.key}`, a.state, `${a.key}`), one(`b${b.key}`, b.state, `${b.key}`)]
      const ways = [merged(first, second, act), merged(second, first, act)].filter(way => typeof way !== 'string')
      expect(ways.length).toBeLessThan(2)
    }),
    { seed: 5, numRuns: 500 }
  )
})

test('the other matter keeps who came in and says so', () => {
  const after = joined(inState('open'), { id: 'm2', title: '二单元灯坏了', who: act.who, why: act.reason }, AT + 1)
  expect(after.merged).toEqual(['m2'])
  expect(after.timeline.at(-1)).toMatchObject({ what: '“二单元灯坏了”并了进来', why: act.reason })
})

test('what went into something that itself goes on leads to the end of the chain', () => {
  const gone = { ...inState('merged'), mergedInto: { id: 'm1', title: '一' } }
  expect(onward(gone, { id: 'm0', title: '零' }).mergedInto).toEqual({ id: 'm0', title: '零' })
  expect(onward(inState('open'), { id: 'm0', title: '零' }).mergedInto).toBeUndefined()
})
