/** 民评: what a low rating sets going, and how a finished matter is taken up again. */
import {
  aboutOf,
  closed,
  laterAsked,
  laterClosed,
  phaseOf,
  ratedLow,
  reopened,
  supervised
} from 'contexts/matters/rules/judging'
import { type MatterFacts, openSupervision } from 'contexts/matters/rules/matter'
import { finished } from 'contexts/matters/rules/work'
import { matterStates } from 'types/matters'
import { act, DAY, inState, terms } from './sample'

function done(matter: MatterFacts | string): MatterFacts {
  if (typeof matter === 'string') throw new Error(`refused: ${matter}`)
  return matter
}

const finish = (matter: MatterFacts) => done(finished(matter, { text: '监控修好了', gains: '全小区' }, act))
const judging = finish(inState('working'))
const low = (matter: MatterFacts, personId = 'p_1', at = act.at, round = matter.round) =>
  ratedLow(matter, { round, personId }, at, terms.superviseBy)
const call = { ...act, who: '社区书记 王芳', byId: 'p_secretary' }

describe('the windows', () => {
  const week = act.at + 7 * DAY
  const matter = closed(judging, { count: 0 }, week)

  test('the first rating is open for seven days, whether or not the clock has come by', () => {
    expect(phaseOf(judging, week - 1)).toBe('end')
    expect(phaseOf(judging, week)).toBeNull()
  })

  test('the second opens when people have been asked and ends thirty-seven days after the result', () => {
    const month = act.at + 30 * DAY
    expect(phaseOf(matter, month)).toBeNull()
    const asked = laterAsked(matter, month)
    expect(phaseOf(asked, month)).toBe('later')
    expect(phaseOf(asked, month + 7 * DAY - 1)).toBe('later')
    expect(phaseOf(asked, month + 7 * DAY)).toBeNull()
    expect(laterClosed(asked, { count: 0 }, month + 7 * DAY).state).toBe('closed')
  })

  test('ratings of another round or window are not counted together', () => {
    const again = done(reopened(judging, '又坏了', act))
    const abouts = [aboutOf(judging, 'end'), aboutOf(judging, 'later'), aboutOf(again, 'end'), aboutOf(again, 'later')]
    expect(new Set(abouts).size).toBe(4)
  })
})

describe('a low rating', () => {
  test('calls the community secretary, due at the end of the next working day, and stands in no timeline', () => {
    const matter = low(judging)
    expect(openSupervision(matter)).toEqual({
      openedAt: act.at,
      dueAt: Date.parse('2026-06-02T23:59:59.999+08:00'),
      people: ['p_1']
    })
    expect(matter.timeline).toEqual(judging.timeline)
    expect(matter.dueKey).not.toBeNull()
  })

  test('a second one before the answer joins the first; the same person counts once', () => {
    const matter = low(low(low(judging), 'p_2', act.at + 5), 'p_2')
    expect(openSupervision(matter)).toMatchObject({ openedAt: act.at, people: ['p_1', 'p_2'] })
    expect(matter.supervisions).toHaveLength(1)
  })

  test('one after the answer calls again', () => {
    const answered = done(supervised(low(judging), { text: '已经打过电话', reopened: false }, call))
    const matter = low(answered, 'p_3')
    expect(matter.supervisions).toHaveLength(2)
    expect(openSupervision(matter)?.people).toEqual(['p_3'])
  })

  test('of an earlier round, or when it is being worked on again, calls nobody', () => {
    expect(low(judging, 'p_1', act.at, 2)).toBe(judging)
    const again = done(reopened(judging, '又坏了', act))
    expect(low(again, 'p_1', act.at, 1)).toBe(again)
  })
})

describe('the supervisor', () => {
  test('answers once; without a low rating there is nothing to answer', () => {
    expect(supervised(judging, { text: '已经问过', reopened: false }, call)).toBe('supervision-missing')
    const answered = done(supervised(low(judging), { text: '已经问过', reopened: false }, call))
    expect(answered.state).toBe('judging')
    expect(answered.timeline).toEqual(judging.timeline)
    expect(supervised(answered, { text: '再说一次', reopened: false }, call)).toBe('supervision-missing')
  })

  test('has it taken up again: a new round, due in seven days, said to everybody', () => {
    const again = done(supervised(low(judging), { text: '确实没有修好', reopened: true }, call))
    expect(again).toMatchObject({ state: 'working', round: 2, holder: { dueAt: act.at + 7 * DAY } })
    expect(again.timeline.at(-1)?.what).toBe('社区书记看了评价，要求重新办（第 2 次办）')
    expect(again).not.toHaveProperty('result')
    expect(again).not.toHaveProperty('judge')
  })

  test('is not held by the limit that holds residents', () => {
    expect(done(supervised(low({ ...judging, round: 3 }), { text: '还是没好', reopened: true }, call)).round).toBe(4)
  })

  test('answers without more when it is being worked on already', () => {
    const again = done(reopened(low(judging), '又坏了', act))
    expect(supervised(again, { text: '重办', reopened: true }, call)).toBe('matter-step')
    expect(done(supervised(again, { text: '已经在重办', reopened: false }, call)).state).toBe('working')
  })
})

describe('taking up again', () => {
  test.each(matterStates.filter(state => state !== 'judging' && state !== 'closed'))('not when it is %s', state => {
    expect(reopened(inState(state), '没有修好', act)).toBe('matter-step')
  })

  test.each([
    ['a moment before the second rating ends', 37 * DAY - 1, 'object'],
    ['when it has ended', 37 * DAY, 'string']
  ])('%s', (_, after, kind) => {
    const matter = closed(judging, { count: 0 }, act.at + 7 * DAY)
    expect(typeof reopened(matter, '没有修好', { ...act, at: act.at + after })).toBe(kind)
  })

  test('twice, and not a third time; each result opens its own windows', () => {
    const second = finish(done(reopened(judging, '没有修好', act)))
    const third = finish(done(reopened(second, '又坏了', act)))
    expect(third).toMatchObject({ round: 3, state: 'judging' })
    expect(reopened(third, '还是坏的', act)).toBe('reopen-often')
  })

  test('the means of the round before are not shown with the new one, its result stays in the timeline', () => {
    const again = done(reopened(closed(judging, { count: 9, overallTenths: 12 }, act.at + 7 * DAY), '没有修好', act))
    expect(again).not.toHaveProperty('scores')
    expect(again.timeline.map(({ why }) => why)).toContain('监控修好了')
  })
})
