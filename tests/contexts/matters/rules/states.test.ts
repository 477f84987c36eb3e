/** The way of a matter: from each state exactly the steps that are open, and what each step changes. */

import type { EventData } from 'contexts/matters/rules/events'
import { agreed, meetingCalled, voteNoticed, voteResult } from 'contexts/matters/rules/events'
import { closed, reopened } from 'contexts/matters/rules/judging'
import { type MatterFacts, stepOf } from 'contexts/matters/rules/matter'
import { answered, objected } from 'contexts/matters/rules/objecting'
import { canSupport, openActs, type Standing } from 'contexts/matters/rules/open-acts'
import { triaged } from 'contexts/matters/rules/triage'
import { finished, planned, progressed } from 'contexts/matters/rules/work'
import fc from 'fast-check'
import { type MatterState, matterStates, type Route, routes } from 'types/matters'
import { AT, act, DAY, dutyNamed, fresh, inState, terms } from './sample'

const nextDoor = { name: '人民调解委员会' }
const plan = { people: '物业两人', money: '公共收益', policy: '已公示', services: '厂家安装', doneBy: AT + 20 * DAY }
const sort = (matter: MatterFacts, route: Route, id = 'charging') =>
  triaged(matter, { duty: dutyNamed(id), route, reason: '大家一起商量', nextDoor }, act)
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

  test.each(['referred', 'declined'] as const)('%s without a next door is not done', route => {
    expect(triaged(fresh(), { duty: dutyNamed('charging'), route, reason: '不归这里' }, act)).toBe('next-door-missing')
  })

  test('only a referral or refusal shows a next door', () => {
    expect(expectMatter(sort(fresh(), 'order')).triage).not.toHaveProperty('nextDoor')
    expect(expectMatter(sort(fresh(), 'declined')).triage).toMatchObject({ nextDoor })
  })

  test('what is urgent is due in a day and says so; only an order can be', () => {
    const urgent = (route: Route) =>
      expectMatter(triaged(fresh(), { duty: dutyNamed('gas'), route, reason: '有气味', urgent: true, nextDoor }, act))
    expect(urgent('order')).toMatchObject({ triage: { urgent: true }, holder: { dueAt: act.at + DAY } })
    expect(lastLine(urgent('order'))?.what).toContain('（急）')
    expect(urgent('deliberation').triage).not.toHaveProperty('urgent')
  })

  test('what goes to deliberation is to be met about in fourteen days', () => {
    expect(expectMatter(sort(fresh(), 'deliberation')).holder.dueAt).toBe(act.at + 14 * DAY)
  })

  test('an order names who does it and is due in seven days', () => {
    const matter = expectMatter(sort(fresh(), 'order', 'drain'))
    expect(matter.holder).toMatchObject({
      label: '物业公司（社区跟进）',
      post: 'community_staff',
      dueAt: act.at + 7 * DAY
    })
  })

  test.each(matterStates.filter(state => state !== 'open'))('a matter that is %s is not sorted again', state => {
    expect(sort(inState(state), 'order')).toBe('matter-step')
  })
})

describe('talking and deciding', () => {
  const discussing = expectMatter(sort(fresh(), 'deliberation'))

  test('a called meeting is written down and is what the matter waits for', () => {
    const matter = meetingCalled(
      discussing,
      { who: '红邻书记 赵建国', why: '3号楼前', link: '/page', startsAt: AT + 3 * DAY },
      act.at,
      terms
    )
    expect(matter.state).toBe('discussing')
    expect(matter.holder).toMatchObject({ next: '开议事会', dueAt: AT + 3 * DAY })
    expect(lastLine(matter)).toMatchObject({ who: '红邻书记 赵建国', why: '3号楼前', link: '/page' })
  })

  test('an agreement lets staff plan; a meeting without one does not', () => {
    expect(lastLine(agreed(discussing, { count: 3 }, act.at, terms))?.what).toBe('议事会达成 3 条共识')
    expect(agreed(discussing, { count: 3 }, act.at, terms).mayPlan).toBe(true)
    expect(agreed(discussing, { count: 0 }, act.at, terms).mayPlan).toBe(false)
  })

  test('a noticed vote makes the matter deciding until the close', () => {
    const matter = voteNoticed(discussing, { regime: 'OWNER_SPECIAL', closesAt: AT + 30 * DAY }, act.at, terms)
    expect(matter).toMatchObject({ state: 'deciding', dueKey: null, holder: { dueAt: AT + 30 * DAY } })
  })

  test.each([
    ['passed', { passed: true }, 'decided', false, '业主表决通过'],
    ['not passed', { passed: false }, 'discussing', false, '业主表决没有通过'],
    ['a consultation, only reported', {}, 'discussing', true, '征求意见有了结果']
  ] as const)('%s', (_, data: EventData, state, mayPlan, words) => {
    const matter = voteResult(inState('deciding'), data, act.at, terms)
    expect(matter).toMatchObject({ state, mayPlan })
    expect(lastLine(matter)?.what).toBe(words)
  })

  test('a vote that fails takes back the leave to plan that an earlier agreement gave', () => {
    const matter = voteResult(inState('deciding', { mayPlan: true }), { passed: false }, act.at, terms)
    expect(planned(matter, plan, act)).toBe('matter-step')
  })

  test('events of a matter that has moved on are written down and move nothing', () => {
    const rules = [meetingCalled, agreed, voteNoticed, voteResult]
    for (const state of ['open', 'working', 'judging', 'closed', 'declined'] as const) {
      for (const rule of rules) {
        const before = inState(state)
        const after = rule(before, { passed: true, count: 2, startsAt: 1, closesAt: 1 }, act.at, terms)
        const { talked: _meetings, voted: _figures, ...told } = after
        expect(told).toEqual({ ...before, timeline: after.timeline })
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
    expect(typeof progressed(inState(state), { text: '桩已到货', media: [] }, act)).toBe(working ? 'object' : 'string')
    expect(typeof finished(inState(state), { text: '装好 20 个', gains: '不再飞线' }, act)).toBe(
      working ? 'object' : 'string'
    )
  })

  test('an order under way may be planned once, a deliberation under way not again', () => {
    const order = expectMatter(sort(fresh(), 'order'))
    const told = expectMatter(planned(order, plan, act))
    expect(told).toMatchObject({ state: 'working', plan, plannedAt: act.at, holder: { dueAt: plan.doneBy } })
    expect(planned(told, plan, act)).toBe('matter-step')
  })

  test('a result is out for rating for seven days and then closed', () => {
    const matter = expectMatter(finished(inState('working'), { text: '装好 20 个', gains: '不再飞线' }, act))
    expect(matter).toMatchObject({ state: 'judging', holder: { dueAt: act.at + 7 * DAY }, dueKey: null })
    expect(stepOf[closed(matter, { count: 0 }, AT).state]).toBe('share')
    expect(matter.judge).toEqual({
      until: act.at + 7 * DAY,
      laterAt: act.at + 30 * DAY,
      laterUntil: act.at + 37 * DAY
    })
  })
})

describe('what is open to do', () => {
  const nobody: Standing = {
    mine: false,
    sorts: false,
    helps: false,
    spoke: false,
    sorted: false,
    supported: false,
    evaluated: false,
    rated: 0,
    at: act.at
  }
  /** Two acts are open to whoever may, wherever the matter stands; they are not what this table is about. */
  const opened = (matter: MatterFacts, standing: Partial<Standing> = {}) =>
    openActs(matter, { ...nobody, ...standing }).filter(one => one !== 'author' && one !== 'merge')
  const judging = expectMatter(finished(inState('working'), { text: '装好 20 个', gains: '不再飞线' }, act))
  const asked = {
    ...closed(judging, { count: 0 }, judging.judge?.until ?? 0),
    laterAskedAt: judging.judge?.laterAt ?? 0
  }

  test.each([
    ['untold', ['word']],
    ['checking', ['support']],
    ['returned', []],
    ['open', ['support', 'triage']],
    ['discussing', ['support', 'meet', 'vote']],
    ['deciding', ['support']],
    ['decided', ['support', 'plan']],
    ['working', ['support', 'progress', 'finish']],
    ['judging', []],
    ['closed', []],
    ['referred', []],
    ['declined', []],
    ['merged', []]
  ] as const)('%s: %j', (state, acts) => {
    expect(opened(inState(state))).toEqual(acts)
  })

  test('nobody supports their own matter, or twice', () => {
    expect(opened(inState('open'), { mine: true })).not.toContain('support')
    expect(opened(inState('open'), { supported: true })).not.toContain('support')
    expect(canSupport(inState('judging'))).toBe(false)
  })

  test.each([
    ['a moment before the week is over', judging, 7 * DAY - 1, ['evaluate', 'reopen']],
    ['when the week is over, before the clock has closed it', judging, 7 * DAY, ['reopen']],
    ['asked again after thirty days', asked, 30 * DAY, ['evaluateLater', 'reopen']],
    ['a moment before the second rating ends', asked, 37 * DAY - 1, ['evaluateLater', 'reopen']],
    ['when the second rating is over', asked, 37 * DAY, []]
  ] as const)('%s: who raised or supported it has %j', (_, matter, after, acts) => {
    const at = act.at + after
    expect(opened(matter, { mine: true, at })).toEqual(acts)
    expect(opened(matter, { supported: true, at })).toEqual(acts)
    expect(opened(matter, { at })).toEqual([])
    const rest = acts.filter(one => one === 'reopen')
    expect(opened(matter, { mine: true, evaluated: true, at })).toEqual(rest)
  })

  test('a sorting is objected to within the day, and answered by anybody but the sorter', () => {
    const sorted = expectMatter(sort(fresh(), 'order'))
    expect(opened(sorted, { at: act.at + DAY - 1 })).toContain('object')
    expect(opened(sorted, { at: act.at + DAY })).not.toContain('object')
    const told = expectMatter(objected(sorted, '这不归物业', { ...act, byId: 'p_neighbour' }))
    expect(opened(told)).not.toContain('object')
    expect(opened(told)).toContain('answerObjection')
    expect(opened(told, { sorted: true })).not.toContain('answerObjection')
  })
})

describe('any history', () => {
  const by = (at: number, byId = 'p_staff') => ({ at, who: '刘', byId, terms })
  const steps: ((matter: MatterFacts, at: number) => MatterFacts | string)[] = [
    ...routes.map(
      route => (matter: MatterFacts, at: number) =>
        triaged(matter, { duty: dutyNamed('charging'), route, reason: '理由', nextDoor }, by(at))
    ),
    (matter, at) => meetingCalled(matter, { startsAt: at + DAY }, at, terms),
    (matter, at) => agreed(matter, { count: 1 }, at, terms),
    (matter, at) => voteNoticed(matter, { regime: 'CONSULT' }, at, terms),
    (matter, at) => voteResult(matter, {}, at, terms),
    (matter, at) => voteResult(matter, { passed: true }, at, terms),
    (matter, at) => voteResult(matter, { passed: false }, at, terms),
    (matter, at) => planned(matter, { ...plan, doneBy: at + DAY }, by(at)),
    (matter, at) => progressed(matter, { text: '在办', media: [] }, by(at)),
    (matter, at) => finished(matter, { text: '办好', gains: '安全' }, by(at)),
    (matter, at) => objected(matter, '分得不对', by(at, 'p_neighbour')),
    (matter, at) => answered(matter, { text: '再分一次', changed: true }, by(at, 'p_other')),
    (matter, at) => answered(matter, { text: '照旧', changed: false }, by(at, 'p_other')),
    (matter, at) => reopened(matter, '没有修好', by(at))
  ]
  /** Left only by an objection that is right, or because it is taken up again. */
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
          if (ended.includes(before.state) && matter.state !== before.state) {
            expect(matter.timeline.at(-1)?.what).toMatch(/^异议有理|^要求重新办/)
          }
          if (!before.hidden) expect(matter.hidden).toBe(false)
        }
        const waits = ['checking', 'open', 'discussing', 'decided', 'working'].includes(matter.state)
        const objection = matter.objection !== undefined && matter.objection.answer === undefined
        expect(matter.dueKey !== null).toBe(waits || objection)
        expect(matter.round).toBeLessThanOrEqual(3)
      }),
      { seed: 1, numRuns: 400 }
    )
  })
})
