/** What meetings and votes tell a matter: each event becomes a line of the timeline, and some move it on. */
import type { TimelineEntry } from 'types/common'
import { planDueAt } from './clocks'
import { secretary } from './holders'
import { type MatterFacts, moved } from './matter'

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

/** When the event says that something will happen, as the time the matter waits for. */
const until = (moment: EventData[string] | undefined): { dueAt?: number } =>
  typeof moment === 'number' ? { dueAt: moment } : {}

const noted = <M extends MatterFacts>(matter: M, line: TimelineEntry): M => ({
  ...matter,
  timeline: [...matter.timeline, line]
})

/** A meeting about the matter was called. `data`: who, why, link, startsAt. */
export function meetingCalled<M extends MatterFacts>(matter: M, data: EventData, at: number): M {
  const line = lineOf(data, at, HALL, '通知开会')
  if (matter.state !== 'discussing') return noted(matter, line)
  const holder = { ...secretary, next: '开议事会', ...until(data.startsAt) }
  return moved(matter, { state: 'discussing', holder, line })
}

/** Minutes were confirmed. `data`: who, link, count of agreements. */
export function agreed<M extends MatterFacts>(matter: M, data: EventData, at: number): M {
  const count = typeof data.count === 'number' ? data.count : 0
  const line = lineOf(data, at, HALL, count > 0 ? `议事会达成 ${count} 条共识` : '议事会没有达成共识')
  if (matter.state !== 'discussing') return noted(matter, line)
  const mayPlan = matter.mayPlan || count > 0
  const next = mayPlan ? '公布办理方案，或发起表决' : '再开议事会'
  return moved({ ...matter, mayPlan }, { state: 'discussing', holder: { ...secretary, next }, line })
}

/** A vote was noticed. `data`: who, why, link, regime, closesAt. */
export function voteNoticed<M extends MatterFacts>(matter: M, data: EventData, at: number): M {
  const line = lineOf(data, at, POLL, data.regime === 'CONSULT' ? '征求意见开始公示' : '业主表决开始公示')
  if (matter.state !== 'discussing') return noted(matter, line)
  const holder = { ...secretary, next: '截止后计票、公布结果', ...until(data.closesAt) }
  return moved(matter, { state: 'deciding', holder, line })
}

/**
 * A vote has a result. `data`: who, why, link, passed (absent for a consultation, only reported).
 * Passed: decided, the plan is due. Not passed: back to talking, and no plan without a new agreement.
 */
export function voteResult<M extends MatterFacts>(matter: M, data: EventData, at: number): M {
  const { passed } = data
  const asked = typeof passed !== 'boolean'
  const line = lineOf(data, at, POLL, asked ? '征求意见有了结果' : passed ? '业主表决通过' : '业主表决没有通过')
  if (matter.state !== 'deciding' && matter.state !== 'discussing') return noted(matter, line)
  if (passed === true) {
    const holder = { ...secretary, next: '公布办理方案', dueAt: planDueAt(at) }
    return moved(matter, { state: 'decided', holder, line })
  }
  const next = asked ? '看大家的意见，公布办理方案或再议' : '再开议事会，商量别的办法'
  return moved({ ...matter, mayPlan: asked }, { state: 'discussing', holder: { ...secretary, next }, line })
}
