/** What becomes of a matter that neighbours reported, in every state it can be in when people decide. */
import type { MatterFacts } from 'contexts/matters/rules/matter'
import { type Decided, reportDecided, reportedWords, whyNotReport } from 'contexts/matters/rules/reported'
import { matterStates } from 'types/matters'
import { AT, inState } from './sample'

const by = (matter: MatterFacts, passed: boolean, at = AT + 5): Decided => ({
  passed,
  held: reportedWords(matter),
  ruleId: passed ? '' : 'abuse',
  rule: passed ? '' : '不骂人',
  advice: passed ? '' : '写清哪一天',
  at
})
const hiddenStates = ['untold', 'checking', 'returned']
const beforeWork = ['open', 'discussing']
const shown = matterStates.filter(state => !hiddenStates.includes(state))

test.each(shown)('let be, a matter that is %s stays as it was and is not looked at twice', state => {
  const matter = inState(state)
  const after = reportDecided(matter, by(matter, true))
  expect(after).toEqual({ ...matter, reported: { times: 0, fine: true } })
  expect([whyNotReport(matter), whyNotReport(after)]).toEqual([null, 'report-settled'])
})

test.each(beforeWork)(
  'sent back while it is %s, it is out of sight with rule and advice, as after a first look',
  state => {
    const matter = inState(state as 'open')
    const after = reportDecided(matter, by(matter, false))
    expect(after).toMatchObject({ state: 'returned', hidden: true, title: matter.title })
    expect(after.sentBack).toEqual({ ruleId: 'abuse', rule: '不骂人', advice: '写清哪一天', at: AT + 5 })
    expect(whyNotReport(after)).toBe('matter-step')
  }
)

test.each(shown.filter(state => !beforeWork.includes(state)))(
  'sent back when it is %s, the work stays to be seen and nothing of what its author wrote does',
  state => {
    const matter = inState(state, { media: ['f_1'] })
    const after = reportDecided(matter, by(matter, false))
    expect(after).toMatchObject({ state, hidden: false, media: [], holder: matter.holder })
    const { reported: _kept, ...seen } = after
    expect(JSON.stringify(seen)).not.toContain(matter.title)
    expect(JSON.stringify(seen)).not.toContain(matter.text)
    expect(after.recipeAt).toBe(state === 'closed' ? AT + 5 : undefined)
    expect(whyNotReport(after)).toBe('report-settled')
  }
)

test.each(shown)('an appeal brings a matter that was %s back as it stood', state => {
  const matter = inState(state, { media: ['f_1'] })
  const after = reportDecided(matter, by(matter, false))
  const again = reportDecided(after, { ...by(matter, true), at: AT + 9 })
  const { title, text, media, hidden, holder } = matter
  expect(again).toMatchObject({ state, title, text, media, hidden })
  expect(again.holder.next).toBe(holder.next)
  expect(again.held).toBeUndefined()
  expect(again.sentBack).toBeUndefined()
  expect(whyNotReport(again)).toBe('report-settled')
})

test('a decision about words that are no longer there changes nothing, however late it comes', () => {
  const matter = inState('open')
  const back = reportDecided(matter, by(matter, false))
  const { held: _over, ...rest } = back
  const rewritten: MatterFacts = { ...rest, state: 'open', hidden: false, title: '另一种说法' }
  for (const passed of [true, false]) expect(reportDecided(rewritten, by(matter, passed))).toBe(rewritten)
  expect(reportedWords(rewritten)).not.toBe(reportedWords(matter))
  expect(whyNotReport(rewritten)).toBeNull()
})

test('the way of the matter speaks of the rule and never of neighbours who said so', () => {
  for (const state of shown) {
    const matter = inState(state)
    expect(JSON.stringify(reportDecided(matter, by(matter, false)).timeline)).not.toMatch(/邻居|举报/)
  }
})
