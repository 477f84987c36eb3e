/** The way of a matter: from each state exactly the steps that are open, and what each step changes. */

import type { EventData } from 'contexts/matters/rules/events'
import { agreed, meetingCalled, voteNoticed, voteResult } from 'contexts/matters/rules/events'
import { type MatterFacts, stepOf } from 'contexts/matters/rules/matter'
import { canSupport, openActs } from 'contexts/matters/rules/open-acts'
import { triaged } from 'contexts/matters/rules/triage'
import { closed, finished, planned, progressed } from 'contexts/matters/rules/work'
import fc from 'fast-check'
import { type MatterState, matterStates, type Route, routes } from 'types/matters'
import { AT, DAY, dutyNamed, fresh, inState } from './sample'

const act = { at: AT + 3600_000, who: '社区工作人员 刘敏' }
const plan = { people: '物业两人', money: '公共收益', policy: '已公示', services: '厂家安装', doneBy: AT + 20 * DAY }
const sort = (matter: MatterFacts, route: Route, id = 'charging') =>
  triaged(matter, { duty: dutyNamed(id), route, reason: '大家一起商量', ...act })
const lastLine = (matter: MatterFacts) => matter.timeline[matter.timeline.length - 1]

function expectMatter(matter: MatterFacts | string): MatterFacts {
  if (typeof matter === 'string') throw new Error(`refused: ${matter}`)
  return matter
}

describe('raising', () => {
  test('a text that passed is open to neighbours and waits to be sorted', () => {
    const matter = fresh()
    expect(matter).toMatchObject({ state: 'open', hidden: false, mayPlan: false })
    expect(matter.holder).toMatchObject({ label: '社区工作人员', dueAt: AT + DAY, since: AT })
    expect(matter.timeline).toEqual([{ at: AT, who: '3号楼居民', what: '提出' }])
  })

  test('a text that a person must see first is hidden until then', () => {
    expect(fresh(false)).toMatchObject({ state: 'checking', hidden: true })
  })
})

describe('sorting', () => {
  test.each([
    ['deliberation', 'discussing', 'discuss', '红邻书记'],
    ['order', 'working', 'decide', '红邻书记'],
    ['referred', 'referred', 'raise', '社区工作人员'],
    ['declined', 'declined', 'raise', '社区工作人员']
  ] as const)('%s leads to %s, in the step %s, with %s', (route, state, step, holder) => {
    const matter = expectMatter(sort(fresh(), route))
    expect(matter.state).toBe(state)
    expect(stepOf[matter.state]).toBe(step)
    expect(matter.holder.label).toBe(holder)
    expect(matter.triage).toMatchObject({ dutyId: 'charging', party: '小区自治', route, reason: '大家一起商量' })
    expect(lastLine(matter)?.why).toContain('第二百七十八条')
  })

  test('an order names who does it and is due in seven days', () => {
    const matter = expectMatter(sort(fresh(), 'order', 'drain'))
    expect(matter.holder).toMatchObject({
      label: '物业公司（社区跟进）',
      post: 'community_staff',
      dueAt: act.at + 7 * DAY
    })
  })

  test.each(routes)('a hidden text that is sorted to %s comes into sight, unless it is declined', route => {
    expect(expectMatter(sort(fresh(false), route)).hidden).toBe(route === 'declined')
  })

  test.each(matterStates.filter(state => state !== 'open' && state !== 'checking'))(
    'a matter that is %s is not sorted again',
    state => {
      expect(sort(inState(state), 'order')).toBe('matter-step')
    }
  )
})

describe('talking and deciding', () => {
  const discussing = expectMatter(sort(fresh(), 'deliberation'))

  test('a called meeting is written down and is what the matter waits for', () => {
    const matter = meetingCalled(
      discussing,
      { who: '红邻书记 赵建国', why: '3号楼前', link: '/page', startsAt: AT + 3 * DAY },
      act.at
    )
    expect(matter.state).toBe('discussing')
    expect(matter.holder).toMatchObject({ next: '开议事会', dueAt: AT + 3 * DAY })
    expect(lastLine(matter)).toMatchObject({ who: '红邻书记 赵建国', why: '3号楼前', link: '/page' })
  })

  test('an agreement lets staff plan; a meeting without one does not', () => {
    expect(lastLine(agreed(discussing, { count: 3 }, act.at))?.what).toBe('议事会达成 3 条共识')
    expect(agreed(discussing, { count: 3 }, act.at).mayPlan).toBe(true)
    expect(agreed(discussing, { count: 0 }, act.at).mayPlan).toBe(false)
  })

  test('a noticed vote makes the matter deciding until the close', () => {
    const matter = voteNoticed(discussing, { regime: 'OWNER_SPECIAL', closesAt: AT + 30 * DAY }, act.at)
    expect(matter).toMatchObject({ state: 'deciding', dueKey: null, holder: { dueAt: AT + 30 * DAY } })
  })

  test.each([
    ['passed', { passed: true }, 'decided', false, '业主表决通过'],
    ['not passed', { passed: false }, 'discussing', false, '业主表决没有通过'],
    ['a consultation, only reported', {}, 'discussing', true, '征求意见有了结果']
  ] as const)('%s', (_, data: EventData, state, mayPlan, words) => {
    const matter = voteResult(inState('deciding'), data, act.at)
    expect(matter).toMatchObject({ state, mayPlan })
    expect(lastLine(matter)?.what).toBe(words)
  })

  test('a vote that fails takes back the leave to plan that an earlier agreement gave', () => {
    const matter = voteResult(inState('deciding', { mayPlan: true }), { passed: false }, act.at)
    expect(planned(matter, plan, act)).toBe('matter-step')
  })

  test('events of a matter that has moved on are written down and move nothing', () => {
    const rules = [meetingCalled, agreed, voteNoticed, voteResult]
    for (const state of ['open', 'working', 'judging', 'closed', 'declined'] as const) {
      for (const rule of rules) {
        const before = inState(state)
        const after = rule(before, { passed: true, count: 2, startsAt: 1, closesAt: 1 }, act.at)
        expect(after).toEqual({ ...before, timeline: after.timeline })
        expect(after.timeline.length).toBe(before.timeline.length + 1)
      }
    }
  })
})

describe('planning, working, finishing', () => {
  test.each(matterStates)('a plan for a matter that is %s', state => {
    expect(typeof planned(inState(state, { mayPlan: true }), plan, act)).toBe(
      state === 'decided' || state === 'discussing' ? 'object' : 'string'
    )
  })

  test('talking alone is not enough to plan', () => {
    expect(planned(inState('discussing'), plan, act)).toBe('matter-step')
  })

  test('a plan that is done before it begins is a wrong input; one moment later is right', () => {
    expect(planned(inState('decided'), { ...plan, doneBy: act.at }, act)).toBe('bad-input')
    expect(expectMatter(planned(inState('decided'), { ...plan, doneBy: act.at + 1 }, act)).holder.dueAt).toBe(
      act.at + 1
    )
  })

  test.each(matterStates)('progress and result of a matter that is %s', state => {
    const working = state === 'working'
    expect(typeof progressed(inState(state), '桩已到货', act)).toBe(working ? 'object' : 'string')
    expect(typeof finished(inState(state), { text: '装好 20 个', gains: '不再飞线' }, act)).toBe(
      working ? 'object' : 'string'
    )
  })

  test('a result is out for rating for seven days and then closed', () => {
    const matter = expectMatter(finished(inState('working'), { text: '装好 20 个', gains: '不再飞线' }, act))
    expect(matter).toMatchObject({ state: 'judging', holder: { dueAt: act.at + 7 * DAY }, dueKey: null })
    expect(stepOf[closed(matter, AT).state]).toBe('share')
  })
})

describe('what is open to do', () => {
  const nobody = { mine: false, supported: false, evaluated: false }

  test.each([
    ['checking', ['support', 'triage']],
    ['open', ['support', 'triage']],
    ['discussing', ['support', 'meet', 'vote']],
    ['deciding', ['support']],
    ['decided', ['support', 'plan']],
    ['working', ['support', 'progress', 'finish']],
    ['judging', []],
    ['closed', []],
    ['referred', []],
    ['declined', []]
  ] as const)('%s: %j', (state, acts) => {
    expect(openActs(inState(state), nobody)).toEqual(acts)
  })

  test('nobody supports their own matter, or twice', () => {
    expect(openActs(inState('open'), { ...nobody, mine: true })).not.toContain('support')
    expect(openActs(inState('open'), { ...nobody, supported: true })).not.toContain('support')
    expect(canSupport(inState('judging'))).toBe(false)
  })

  test.each(['judging', 'closed'] as const)('%s: who raised or supported it rates it once', state => {
    expect(openActs(inState(state), { ...nobody, mine: true })).toEqual(['evaluate'])
    expect(openActs(inState(state), { ...nobody, supported: true })).toEqual(['evaluate'])
    expect(openActs(inState(state), { mine: true, supported: false, evaluated: true })).toEqual([])
  })
})

describe('any history', () => {
  const steps: ((matter: MatterFacts, at: number) => MatterFacts | string)[] = [
    ...routes.map(
      route => (matter: MatterFacts, at: number) =>
        triaged(matter, { duty: dutyNamed('charging'), route, reason: '理由', at, who: '刘' })
    ),
    (matter, at) => meetingCalled(matter, { startsAt: at + DAY }, at),
    (matter, at) => agreed(matter, { count: 1 }, at),
    (matter, at) => voteNoticed(matter, { regime: 'CONSULT' }, at),
    (matter, at) => voteResult(matter, {}, at),
    (matter, at) => voteResult(matter, { passed: true }, at),
    (matter, at) => voteResult(matter, { passed: false }, at),
    (matter, at) => planned(matter, { ...plan, doneBy: at + DAY }, { at, who: '刘' }),
    (matter, at) => progressed(matter, '在办', { at, who: '刘' }),
    (matter, at) => finished(matter, { text: '办好', gains: '安全' }, { at, who: '刘' })
  ]
  const ended: readonly MatterState[] = ['referred', 'declined', 'closed']

  test('keeps every line in order, never leaves an end, and waits for staff exactly when they have something to do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: steps.length - 1 }), { maxLength: 30 }), fc.boolean(), (order, passed) => {
        let matter = fresh(passed)
        for (const [i, choice] of order.entries()) {
          const before = matter
          const after = steps[choice]?.(before, AT + i + 1)
          if (typeof after !== 'object') continue
          matter = after
          expect(matter.timeline.slice(0, before.timeline.length)).toEqual(before.timeline)
          expect(matter.timeline.length).toBe(before.timeline.length + 1)
          if (ended.includes(before.state)) expect(matter.state).toBe(before.state)
          if (!before.hidden) expect(matter.hidden).toBe(false)
        }
        const waits = ['checking', 'open', 'discussing', 'decided', 'working'].includes(matter.state)
        expect(matter.dueKey !== null).toBe(waits)
      }),
      { seed: 1, numRuns: 400 }
    )
  })
})
