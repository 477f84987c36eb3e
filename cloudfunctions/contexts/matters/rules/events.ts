/** What meetings and votes tell a matter: each event becomes a line of the timeline, and some move it on. */
import type { TimelineEntry } from 'types/common'
import { secretary } from './holders'
import { type MatterFacts, moved } from './matter'
import type { Terms } from './terms'

export type EventData = Readonly<Record<string, string | number | boolean>>

const HALL = '议事会'
const POLL = '表决'

/** A line with what every event says of itself: `who` did it, `why` in words, `link` to its page. */
const lineOf = ({ who, why, link }: EventData, at: number, otherwise: string, what: string): TimelineEntry => ({
  at,
  who: typeof who === 'string' && who ? who : otherwise,
  what,
  ...(typeof why === 'string' && why ? { why } : {}),
  ...(typeof link === 'string' && link ? { link } : {})
})

/** A moment that the event names; without one, now. */
const momentOf = (moment: EventData[string] | undefined, at: number): number =>
  typeof moment === 'number' ? moment : at

const noted = <M extends MatterFacts>(matter: M, line: TimelineEntry): M => ({
  ...matter,
  timeline: [...matter.timeline, line]
})

/** A meeting about the matter was called. `data`: who, why, link, startsAt. */
export function meetingCalled<M extends MatterFacts>(matter: M, data: EventData, at: number, terms: Terms): M {
  const line = lineOf(data, at, HALL, '通知开会')
  if (matter.state !== 'discussing') return noted(matter, line)
  const startsAt = momentOf(data.startsAt, at)
  const holder = { ...secretary, next: '开议事会', dueAt: startsAt, lateAt: terms.decideBy(startsAt) }
  return moved(matter, { state: 'discussing', holder, line })
}

/** The meeting does not take place: another one is due. `data`: who, why, link. */
export function meetingCancelled<M extends MatterFacts>(matter: M, data: EventData, at: number, terms: Terms): M {
  const line = lineOf(data, at, HALL, '会取消了')
  if (matter.state !== 'discussing') return noted(matter, line)
  const holder = { ...secretary, next: '另约时间开议事会', dueAt: terms.decideBy(at) }
  return moved(matter, { state: 'discussing', holder, line })
}

/** Minutes were confirmed. `data`: who, link, count of agreements. */
export function agreed<M extends MatterFacts>(matter: M, data: EventData, at: number, terms: Terms): M {
  const count = typeof data.count === 'number' ? data.count : 0
  const line = lineOf(data, at, HALL, count > 0 ? `议事会达成 ${count} 条共识` : '议事会没有达成共识')
  const { meetings, agreements } = matter.talked ?? { meetings: 0, agreements: 0 }
  const talked = { at: matter.talked?.at ?? at, meetings: meetings + 1, agreements: agreements + count }
  const held = { ...matter, talked }
  if (matter.state !== 'discussing') return noted(held, line)
  const mayPlan = matter.mayPlan || count > 0
  const next = mayPlan ? '公布办理方案，或发起表决' : '再开议事会'
  const holder = { ...secretary, next, dueAt: terms.decideBy(at) }
  return moved({ ...held, mayPlan }, { state: 'discussing', holder, line })
}

/** A vote was noticed. `data`: who, why, link, regime, closesAt. */
export function voteNoticed<M extends MatterFacts>(matter: M, data: EventData, at: number, terms: Terms): M {
  const line = lineOf(data, at, POLL, data.regime === 'CONSULT' ? '征求意见开始公示' : '业主表决开始公示')
  if (matter.state !== 'discussing') return noted(matter, line)
  const closesAt = momentOf(data.closesAt, at)
  const holder = { ...secretary, next: '截止后计票、公布结果', dueAt: closesAt, lateAt: terms.planBy(closesAt) }
  return moved(matter, { state: 'deciding', holder, line })
}

/**
 * A vote has a result. `data`: who, why, link, figures, passed (absent for a consultation, only reported).
 * Passed: decided, the plan is due. Not passed: back to talking, and no plan without a new agreement.
 */
export function voteResult<M extends MatterFacts>(matter: M, data: EventData, at: number, terms: Terms): M {
  const { passed, figures } = data
  const asked = typeof passed !== 'boolean'
  const line = lineOf(data, at, POLL, asked ? '征求意见有了结果' : passed ? '业主表决通过' : '业主表决没有通过')
  const voted = { at, figures: typeof figures === 'string' ? figures : '', ...(asked ? {} : { passed }) }
  const told = { ...matter, voted }
  if (matter.state !== 'deciding' && matter.state !== 'discussing') return noted(told, line)
  if (passed === true) {
    const holder = { ...secretary, next: '公布办理方案', dueAt: terms.planBy(at) }
    return moved(told, { state: 'decided', holder, line })
  }
  const next = asked ? '看大家的意见，公布办理方案或再议' : '再开议事会，商量别的办法'
  const holder = { ...secretary, next, dueAt: asked ? terms.decideBy(at) : terms.meetBy(at) }
  return moved({ ...told, mayPlan: asked }, { state: 'discussing', holder, line })
}
