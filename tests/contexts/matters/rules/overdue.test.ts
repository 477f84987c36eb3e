/** Time alone: a rating that is over closes, a delay is said once, and the clock never runs in a circle. */
import { clockOf, overdue } from 'contexts/matters/rules/overdue'
import { matterStates } from 'types/matters'
import { AT, DAY, fresh, inState } from './sample'

const dueAt = AT + DAY

describe('the clock of a matter', () => {
  test('nothing happens a moment before the time', () => {
    const matter = fresh()
    expect(overdue(matter, dueAt - 1)).toEqual({ matter })
    expect(overdue(matter, dueAt - 1).matter).toBe(matter)
  })

  test.each(['checking', 'open', 'decided', 'working'] as const)('%s: at the time the delay is said, once', state => {
    const { matter, late } = overdue(inState(state), dueAt)
    expect(late).toMatch(/^还没有/)
    expect(matter.state).toBe(state)
    expect(matter.timeline.at(-1)?.what).toBe(`已过期限：${late}`)
    expect(clockOf(matter)).toBeNull()
    expect(overdue(matter, dueAt + 30 * DAY).matter).toBe(matter)
  })

  test('a new due time is watched anew', () => {
    const { matter } = overdue(fresh(), dueAt)
    const later = { ...matter, holder: { ...matter.holder, dueAt: dueAt + DAY } }
    expect(clockOf(later)).toBe(dueAt + DAY)
    expect(overdue(later, dueAt + DAY).late).toBeDefined()
  })

  test('a rating that is over closes the matter, and that is the end of its clock', () => {
    const { matter, late } = overdue(inState('judging'), dueAt)
    expect(matter.state).toBe('closed')
    expect(late).toBeUndefined()
    expect(clockOf(matter)).toBeNull()
  })

  test.each(['discussing', 'deciding', 'closed', 'referred', 'declined'] as const)(
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
