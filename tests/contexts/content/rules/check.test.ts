/** Who may decide about a text or picture, what an appeal is, and when the clock looks again. */
import {
  appealed,
  type CheckFacts,
  checkClock,
  decided,
  forgotten,
  mayAppeal,
  whyNotDecide
} from 'contexts/content/rules/check'
import { type CheckState, checkStates, moderationRules } from 'types/content'

const DUE = 1000
const KEPT = 9000
const waiting: CheckFacts = {
  _id: 'c_1',
  of: '提的事',
  title: '充电桩太少',
  text: '物业都是骗子',
  mediaId: '',
  scope: 'a/b/c/d',
  place: '金麒麟小区',
  authorId: 'p_author',
  author: '1幢居民',
  at: 100,
  dueAt: DUE,
  state: 'waiting',
  decisions: [],
  keptUntil: null,
  remindedFor: null
}
const act = (personId: string, at = 500) => ({ at, who: `社区工作人员 ${personId}`, personId, keptUntil: KEPT })
const must = <T>(value: T | string): T => {
  if (typeof value === 'string') throw new Error(value)
  return value
}
const refused = must(decided(waiting, { pass: false, ruleId: 'abuse' }, act('p_first')))
const appeal = must(appealed(refused, '我没有骂人', 600, 2000))

test('who lets it pass needs no rule; who sends it back must name one, and the advice is the rule’s own when none is given', () => {
  expect(must(decided(waiting, { pass: true }, act('p_first'))).state).toBe('passed')
  expect(decided(waiting, { pass: false }, act('p_first'))).toBe('check-rule')
  expect(refused).toMatchObject({ state: 'refused', keptUntil: KEPT })
  expect(refused.decisions[0]).toEqual({
    at: 500,
    who: '社区工作人员 p_first',
    personId: 'p_first',
    pass: false,
    ruleId: 'abuse',
    advice: moderationRules.find(rule => rule.id === 'abuse')?.rewrite
  })
  const advised = must(decided(waiting, { pass: false, ruleId: 'ad', advice: '去掉店名' }, act('p_first')))
  expect(advised.decisions[0]?.advice).toBe('去掉店名')
})

test('nobody decides about their own text, nor twice, nor on the appeal against themselves', () => {
  expect(whyNotDecide(waiting, 'p_author')).toBe('check-own')
  expect(whyNotDecide(refused, 'p_second')).toBe('check-decided')
  expect(whyNotDecide(appeal, 'p_first')).toBe('check-same-person')
  expect(whyNotDecide(appeal, 'p_author')).toBe('check-own')
  expect(whyNotDecide(appeal, 'p_second')).toBeNull()
})

test.each([
  [true, 'overturned'],
  [false, 'upheld']
] as const)(
  'an appeal is decided by another person: pass %s is %s, and both decisions stay to be seen',
  (pass, state) => {
    const after = must(decided(appeal, { pass, ruleId: 'abuse' }, act('p_second')))
    expect(after.state).toBe(state)
    expect(after.decisions.map(one => one.personId)).toEqual(['p_first', 'p_second'])
    expect(appealed(after, '再看一次', 700, 3000)).toBe('check-appealed')
  }
)

test('only what was sent back can be appealed, once, until what was written is forgotten', () => {
  expect(appealed(waiting, '请快一点', 500, 2000)).toBe('check-open')
  expect(appealed(must(decided(waiting, { pass: true }, act('p_first'))), '？', 600, 2000)).toBe('check-open')
  expect(appealed(appeal, '再来', 700, 2000)).toBe('check-appealed')
  expect([mayAppeal(refused, KEPT - 1), mayAppeal(refused, KEPT)]).toEqual([true, false])
  expect(appealed(refused, '晚了', KEPT, 2000)).toBe('check-late')
})

test('what the platform sent back may be looked at by anybody but the author on appeal', () => {
  const byPlatform = {
    ...refused,
    decisions: [{ at: 500, who: '微信平台', personId: '', pass: false, ruleId: 'porn' as const }]
  }
  expect(whyNotDecide(must(appealed(byPlatform, '是一棵树', 600, 2000)), 'p_first')).toBeNull()
})

test.each<[CheckState, number | null]>([
  ['waiting', DUE],
  ['appealed', DUE],
  ['passed', KEPT],
  ['refused', KEPT],
  ['upheld', KEPT],
  ['overturned', KEPT]
])('while it is %s the clock next looks at %s', (state, at) => {
  const open = state === 'waiting' || state === 'appealed'
  const check = { ...waiting, state, keptUntil: open ? null : KEPT }
  expect(checkClock(check)).toBe(at)
  expect(checkClock({ ...check, remindedFor: DUE })).toBe(open ? null : KEPT)
})

test('every state has a clock or an end', () => {
  for (const state of checkStates) expect(checkClock(forgotten({ ...waiting, state, remindedFor: DUE }))).toBeNull()
})

test('what was written is forgotten, what was decided stays', () => {
  const after = forgotten(appeal)
  expect(JSON.stringify(after)).not.toMatch(/充电桩|骗子|1幢|我没有/)
  expect(after.decisions).toHaveLength(1)
  expect(forgotten(refused)).not.toHaveProperty('appeal')
})
