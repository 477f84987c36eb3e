/** Time alone: a delay is said once, each wait has its moment, and the clock never runs in a circle. */
import { clockOf, escalated, overdue, unanswered } from 'contexts/matters/rules/overdue'
import { matterStates } from 'types/matters'
import { AT, DAY, fresh, inState } from './sample'

const dueAt = AT + DAY

const judge = { until: AT + 7 * DAY, laterAt: AT + 30 * DAY, laterUntil: AT + 37 * DAY }

describe('the clock of a finished matter', () => {
  test.each([
    ['judging', {}, judge.until],
    ['closed', {}, judge.laterAt],
    ['closed', { laterAskedAt: judge.laterAt }, judge.laterUntil],
    ['closed', { laterAskedAt: judge.laterAt, scores: { later: { count: 0 } } }, null],
    ['closed', { recipeAt: AT, laterAskedAt: judge.laterAt }, AT],
    ['working', {}, AT + DAY]
  ] as const)('%s %j looks at %s', (state, more, at) => {
    expect(clockOf(inState(state, { judge, ...more }))).toBe(at)
  })

  test('an objection that nobody answers is said once', () => {
    const objection = { by: '3号楼居民', byId: 'p_1', text: '分得不对', at: AT, dueAt }
    const matter = inState('referred', { objection })
    expect(clockOf(matter)).toBe(dueAt)
    expect(unanswered(matter, dueAt - 1)).toBeNull()
    const told = unanswered(matter, dueAt)
    expect(told && clockOf(told)).toBeNull()
    const answered = { ...objection, answer: { text: '照旧', changed: false, at: AT } }
    expect(clockOf(inState('referred', { objection: answered }))).toBeNull()
  })

  test('a low rating that nobody answers goes one level up, once', () => {
    const matter = inState('closed', { supervisions: [{ openedAt: AT, dueAt, people: ['p_1'] }] })
    expect(clockOf(matter)).toBe(dueAt)
    expect(escalated(matter, dueAt - 1)).toBeNull()
    const told = escalated(matter, dueAt)
    expect(told && clockOf(told)).toBeNull()
    expect(told && escalated(told, dueAt + DAY)).toBeNull()
  })
})

describe('the clock of a matter', () => {
  test('nothing happens a moment before the time', () => {
    const matter = fresh()
    expect(overdue(matter, dueAt - 1)).toEqual({ matter })
    expect(overdue(matter, dueAt - 1).matter).toBe(matter)
  })

  test.each(['untold', 'checking', 'open', 'discussing', 'deciding', 'decided', 'working'] as const)(
    '%s: at the time the delay is said, once',
    state => {
      const { matter, late } = overdue(inState(state), dueAt)
      expect(late).toMatch(/还没有/)
      expect(matter.state).toBe(state)
      expect(matter.timeline.at(-1)?.what).toBe(`已过期限：${late}`)
      expect(clockOf(matter)).toBeNull()
      expect(overdue(matter, dueAt + 30 * DAY).matter).toBe(matter)
    }
  )

  test('a new due time is watched anew', () => {
    const { matter } = overdue(fresh(), dueAt)
    const later = { ...matter, holder: { ...matter.holder, dueAt: dueAt + DAY } }
    expect(clockOf(later)).toBe(dueAt + DAY)
    expect(overdue(later, dueAt + DAY).late).toBeDefined()
  })

  test('a meeting’s beginning is no delay: what counts is when the talk must have led somewhere', () => {
    const matter = inState('discussing', { holder: { ...fresh().holder, dueAt, lateAt: dueAt + DAY } })
    expect(overdue(matter, dueAt).matter).toBe(matter)
    expect(overdue(matter, dueAt + DAY).matter.remindedFor).toBe(dueAt + DAY)
  })

  test.each(['returned', 'closed', 'referred', 'declined', 'merged'] as const)(
    '%s: its time is shown to people but nobody is late',
    state => {
      expect(clockOf(inState(state))).toBeNull()
    }
  )

  test.each(matterStates)('%s without a time has no clock', state => {
    const { dueAt: _gone, ...holder } = fresh().holder
    expect(clockOf(inState(state, { holder }))).toBeNull()
  })
})
