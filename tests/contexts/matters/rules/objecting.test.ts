/** Objecting to a sorting: once, within a day, answered by another person than the sorter. */
import type { MatterFacts } from 'contexts/matters/rules/matter'
import { answered, objected } from 'contexts/matters/rules/objecting'
import { triaged } from 'contexts/matters/rules/triage'
import { matterStates, type Route } from 'types/matters'
import { act, DAY, dutyNamed, fresh, inState } from './sample'

const neighbour = { ...act, who: '1号楼居民', byId: 'p_neighbour' }
const other = { ...act, who: '社区书记 王芳', byId: 'p_other' }

function done(matter: MatterFacts | string): MatterFacts {
  if (typeof matter === 'string') throw new Error(`refused: ${matter}`)
  return matter
}

const sortedTo = (route: Route) => {
  const sorting = { duty: dutyNamed('monitoring'), route, reason: '合同里写着', nextDoor: { name: '派出所' } }
  return done(triaged(fresh(), sorting, act))
}

test.each(['deliberation', 'order', 'referred', 'declined'] as const)('a sorting to %s may be objected to', route => {
  const matter = done(objected(sortedTo(route), '这不归物业', neighbour))
  expect(matter.objection).toMatchObject({ by: '1号楼居民', text: '这不归物业' })
  expect(matter.timeline.at(-1)).toMatchObject({ what: '对分派提出异议', why: '这不归物业' })
  expect(matter.dueKey).not.toBeNull()
})

test('the answer is due at the end of the next working day', () => {
  const { objection } = done(objected(sortedTo('order'), '这不归物业', neighbour))
  expect(objection?.dueAt).toBe(Date.parse('2026-06-02T23:59:59.999+08:00'))
})

test.each([
  ['a moment before the day is over', DAY - 1, 'object'],
  ['when it is over', DAY, 'string']
])('%s', (_, after, kind) => {
  const at = act.at + after
  expect(typeof objected(sortedTo('order'), '这不归物业', { ...neighbour, at })).toBe(kind)
})

test('there is one objection a sorting', () => {
  const once = done(objected(sortedTo('order'), '这不归物业', neighbour))
  expect(objected(once, '我也觉得不对', other)).toBe('sorting-objected')
  const stands = done(answered(once, { text: '合同第三条写着', changed: false }, other))
  expect(objected(stands, '我还是觉得不对', neighbour)).toBe('sorting-objected')
})

test.each(matterStates.filter(state => !['discussing', 'working', 'referred', 'declined'].includes(state)))(
  'a matter that is %s has no sorting to object to',
  state => {
    const sorted = { at: act.at, byId: 'p_staff', objectUntil: act.at + DAY }
    expect(objected(inState(state, { sorted }), '分得不对', neighbour)).toBe('matter-step')
  }
)

test('who sorted it does not answer; an answer that it stands changes nothing else', () => {
  const once = done(objected(sortedTo('order'), '这不归物业', neighbour))
  expect(answered(once, { text: '就归物业', changed: false }, act)).toBe('sorting-same-person')
  const stands = done(answered(once, { text: '合同第三条写着', changed: false }, other))
  expect(stands).toMatchObject({
    state: 'working',
    triage: { party: '物业合同' },
    objection: { answer: { changed: false } }
  })
  expect(answered(stands, { text: '再说一次', changed: true }, other)).toBe('sorting-unobjected')
})

test.each(['deliberation', 'order', 'referred', 'declined'] as const)(
  'an objection that is right opens a matter that went to %s for another sorting, which may be objected to anew',
  route => {
    const once = done(objected(sortedTo(route), '这不归物业', neighbour))
    const back = done(answered(once, { text: '您说得对', changed: true }, other))
    expect(back).toMatchObject({ state: 'open', mayPlan: false, hidden: false })
    expect(back).not.toHaveProperty('triage')
    expect(back.timeline.at(-1)).toMatchObject({ what: '异议有理，重新分', why: '您说得对' })
    const again = done(triaged(back, { duty: dutyNamed('monitoring'), route: 'order', reason: '重新看过' }, other))
    expect(done(objected(again, '还是不对', neighbour)).objection).not.toHaveProperty('answer')
  }
)

test('what has been finished meanwhile is not sorted anew, but the objection may still be answered', () => {
  const once = done(objected(sortedTo('order'), '这不归物业', neighbour))
  const finished = { ...once, state: 'judging' as const }
  expect(answered(finished, { text: '您说得对', changed: true }, other)).toBe('matter-step')
  expect(typeof answered(finished, { text: '已经修好了', changed: false }, other)).toBe('object')
})
