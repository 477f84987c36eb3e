/** A matter hears of its meetings and votes as they happen, and moves on by what they decide. */
import { matterPlan, matterShow } from 'types/matters'
import { meetingCode, meetingSignIn } from 'types/meeting-day'
import { meetingCall } from 'types/meetings'
import { meetingConfirm, meetingMinute } from 'types/minutes'
import { noticeList } from 'types/notices'
import { ballotCast, decisionCount, decisionPropose, decisionRecheck, decisionShow } from 'types/voting'
import { elder, resident, secondStaff, secretary, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, plan, planText, raise, triage } from './walk'

let world: World
let matterId: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    matterId = (await raise(opened)).id
    await triage(opened, matterId, 'deliberation')
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const now = () => world.cloud.hooks.clock.now()
const show = (by = staff) => world.ask(by, matterShow, { matterId })

async function meet() {
  const meeting = await world.ask(secretary, meetingCall, {
    scope: compound,
    matterId,
    form: '马扎议事',
    title: '充电桩建在哪里',
    place: '3号楼前广场',
    startsAt: now() + 2 * DAY,
    topics: ['充电桩建在哪里']
  })
  return meeting.id
}

async function agree(meetingId: string, texts: string[]) {
  await world.pass(2 * DAY)
  const { digits } = await world.ask(secretary, meetingCode, { meetingId })
  await world.ask(resident, meetingSignIn, { meetingId, digits })
  const agreements = texts.map(text => ({ text, owner: '物业', doneBy: now() + 9 * DAY }))
  const minutes = { facts: '', views: [], agreements, openPoints: [] }
  const { minutesHash = '' } = await world.ask(secretary, meetingMinute, { meetingId, minutes })
  await world.ask(resident, meetingConfirm, { meetingId, minutesHash })
}

async function vote(regime: 'CONSULT' | 'OWNER_SPECIAL') {
  const opensAt = now() + 16 * DAY
  const asked = regime === 'CONSULT' ? { options: ['东侧', '西侧'] } : { specialMatter: 'common-use' as const }
  const base = { scope: compound, matterId, regime, question: '充电桩建在小区东侧可以吗', details: '' }
  const decision = await world.ask(staff, decisionPropose, { ...base, ...asked, opensAt, closesAt: opensAt + 2 * DAY })
  return decision.id
}

async function close(decisionId: string) {
  await world.pass(19 * DAY)
  await world.ask(staff, decisionCount, { decisionId })
  await world.ask(secondStaff, decisionRecheck, { decisionId })
}

test('a called meeting, then its agreements, stand in the timeline; then staff may plan', async () => {
  const meetingId = await meet()
  const called = await show()
  expect(called.timeline.at(-1)?.link).toBe(`/packages/meetings/show/index?id=${meetingId}`)
  expect(called.holder).toMatchObject({ next: '开议事会', dueAt: now() + 2 * DAY })
  await agree(meetingId, ['东侧建十二个充电桩'])
  const agreed = await show()
  expect(agreed.timeline.at(-1)?.what).toBe('议事会达成 1 条共识')
  expect(agreed.acts).toContain('plan')
  expect((await plan(world, matterId, now() + DAY)).state).toBe('working')
})

test('a meeting without agreement changes nothing but the timeline', async () => {
  await agree(await meet(), [])
  const after = await show()
  expect(after).toMatchObject({ state: 'discussing' })
  expect(after.timeline.at(-1)?.what).toBe('议事会没有达成共识')
  expect(await world.refused(staff, matterPlan, { matterId, plan: { ...planText, doneBy: now() + DAY } })).toBe(
    'matter-step'
  )
})

test('an owners vote that too few take part in sends the matter back to talking, and its author hears of it', async () => {
  await agree(await meet(), ['东侧建十二个充电桩'])
  const decisionId = await vote('OWNER_SPECIAL')
  expect(await show()).toMatchObject({ state: 'deciding', step: 'decide' })
  await close(decisionId)
  const after = await show()
  expect(after).toMatchObject({
    state: 'discussing',
    timeline: expect.arrayContaining([expect.objectContaining({ what: '业主表决没有通过' })])
  })
  expect(after.acts).not.toContain('plan')
  await world.pass(60_000)
  expect((await world.ask(resident, noticeList, {})).items.map(one => one.title)).toContain('您提的事有表决结果')
})

test('a consultation is reported and leaves the decision to talking, with leave to plan', async () => {
  const decisionId = await vote('CONSULT')
  await world.pass(17 * DAY)
  const { voters, options } = await world.ask(elder, decisionShow, { decisionId })
  const [voter] = voters
  await world.ask(elder, ballotCast, { decisionId, voterKey: voter?.voterKey ?? '', choice: options[0]?.id ?? '' })
  await world.pass(2 * DAY)
  await world.ask(staff, decisionCount, { decisionId })
  await world.ask(secondStaff, decisionRecheck, { decisionId })
  const after = await show()
  expect(after.timeline.at(-1)).toMatchObject({
    what: '征求意见有了结果',
    link: `/packages/voting/show/index?id=${decisionId}`
  })
  expect(after).toMatchObject({ state: 'discussing', acts: ['meet', 'vote', 'plan', 'merge', 'author'] })
})
