/** A question about the accounts is answered in three days, a suggestion in seven; nobody answers themselves. M6, M11. */
import {
  accepted,
  answerBy,
  answered,
  escalated,
  isHidden,
  isWaiting,
  lookedAt,
  type MoneyObjectionFacts,
  objectionClock,
  ruled,
  whyLookedAt
} from 'contexts/revenue/rules/money-objection'
import type { MoneyObjectionState } from 'types/inspecting'

const DAY_MS = 86_400_000
const at = Date.UTC(2026, 5, 1)
const terms = { objectionDays: 3, suggestionDays: 7, settleDays: 7, rulingDays: 7 }
const open: MoneyObjectionFacts = {
  _id: 'mo_1',
  kind: 'objection',
  about: '2026 年一季度',
  by: '3号楼居民',
  authorId: 'p_asks',
  text: '合同在哪里？',
  media: [],
  at,
  state: 'open',
  dueAt: answerBy('objection', at, terms),
  lateTold: false
}
const said = (personId: string, when = at + DAY_MS) => ({
  by: '公账记账员',
  personId,
  text: '合同在登记里。',
  media: [],
  at: when
})
const inState = (state: MoneyObjectionState): MoneyObjectionFacts => ({ ...open, state })
const all: MoneyObjectionState[] = ['checking', 'refused', 'open', 'answered', 'accepted', 'escalated', 'ruled']

test('three days for an objection, seven for a suggestion', () => {
  expect(answerBy('objection', at, terms)).toBe(at + 3 * DAY_MS)
  expect(answerBy('suggestion', at, terms)).toBe(at + 7 * DAY_MS)
})

test.each(all)('in the state %s only what belongs there can be done', state => {
  const one = inState(state)
  const reason = (result: MoneyObjectionFacts | string) => (typeof result === 'string' ? result : result.state)
  expect(reason(answered(one, said('p_clerk'), terms))).toBe(state === 'open' ? 'answered' : 'objection-answered')
  expect(reason(accepted(one))).toBe(state === 'answered' ? 'accepted' : 'doubt-step')
  expect(reason(escalated(one, '没说清', at, terms))).toBe(state === 'answered' ? 'escalated' : 'doubt-step')
  expect(reason(ruled(one, said('p_secretary')))).toBe(state === 'escalated' ? 'ruled' : 'doubt-step')
})

test('whoever asked does not answer', () => {
  expect(answered(open, said('p_asks'), terms)).toBe('doubt-own')
})

test('an answer gives seven days to say that it is not enough, the last moment included', () => {
  const one = answered(open, said('p_clerk'), terms)
  if (typeof one === 'string') throw new Error(one)
  expect(one.dueAt).toBe(at + 8 * DAY_MS)
  expect(escalated(one, '没说清', one.dueAt, terms)).toMatchObject({
    state: 'escalated',
    dueAt: one.dueAt + 7 * DAY_MS
  })
  expect(escalated(one, '没说清', one.dueAt + 1, terms)).toBe('doubt-late')
})

test('what nobody answered in time may be taken to the community, what is still in time may not', () => {
  expect(escalated(open, '没人理', open.dueAt, terms)).toBe('doubt-step')
  expect(escalated(open, '没人理', open.dueAt + 1, terms)).toMatchObject({ state: 'escalated' })
})

test('the clock waits for the answer and for the community, says each once, and never presses the one who asked', () => {
  expect(objectionClock(open)).toBe(open.dueAt)
  expect(objectionClock({ ...open, lateTold: true })).toBeNull()
  expect(all.filter(state => objectionClock(inState(state)) !== null)).toEqual(['open', 'escalated'])
  expect(all.filter(state => isWaiting({ state }))).toEqual(['open', 'escalated'])
  const one = escalated({ ...open, lateTold: true }, '没人理', open.dueAt + 1, terms)
  expect(typeof one === 'string' ? one : objectionClock(one)).toBe(open.dueAt + 1 + 7 * DAY_MS)
})

test('words that are looked at are hidden, and their days begin when they pass', () => {
  const checking = inState('checking')
  expect([isHidden(checking), isHidden(inState('refused')), isHidden(open)]).toEqual([true, true, false])
  expect(lookedAt(checking, true, at + DAY_MS)).toMatchObject({ state: 'open', dueAt: open.dueAt + DAY_MS })
  expect(lookedAt(checking, false, at).state).toBe('refused')
  expect(lookedAt(inState('answered'), false, at).state).toBe('refused')
})

test('the reason for going further stays away until it passed, and for good when it did not', () => {
  const held = { ...inState('escalated'), escalated: { why: '', heldWhy: '没拿出合同', at } }
  expect(whyLookedAt(held, true).escalated).toEqual({ why: '没拿出合同', at })
  expect(whyLookedAt(held, false).escalated).toEqual({ why: '', at })
})
