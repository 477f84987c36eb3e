/** Calling a meeting: which form by whom, with what notice, for whom, with the facts at the top; and in whose lists. */
import { appointmentMake, sessionOpen } from 'types/community'
import type { Input } from 'types/contract'
import { matterTriage } from 'types/matters'
import { meetingSignIn } from 'types/meeting-day'
import { meetingCall, meetingChange, meetingFacts, meetingList, meetingReply, meetingShow } from 'types/meetings'
import { matterRaise } from 'types/raising'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const groups = [
  { id: 'ground', name: '一楼住户', affected: true, expected: 12 },
  { id: 'evowners', name: '有电动车的', affected: true },
  { id: 'elders', name: '老人家里', affected: false }
]

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const now = () => world.cloud.hooks.clock.now()
const council = (more: Partial<Input<typeof meetingCall>> = {}): Input<typeof meetingCall> => ({
  scope: compound,
  form: '有事来聊议事会',
  title: '充电桩建在哪里',
  place: '3号楼前广场',
  startsAt: now() + 4 * DAY,
  topics: ['选址', '费用'],
  groups,
  ...more
})
const call = (more: Partial<Input<typeof meetingCall>> = {}, by = secretary) =>
  world.ask(by, meetingCall, council(more))
const refused = (more: Partial<Input<typeof meetingCall>>, by = secretary) =>
  world.refused(by, meetingCall, council(more))
const codeOf = async (openid: string) => (await world.ask(openid, sessionOpen, {})).code

test('an ordinary meeting needs its days of notice, unless it says why it cannot wait; everybody reads the reason', async () => {
  expect(await refused({ startsAt: now() + DAY })).toBe('meeting-notice')
  const view = await call({ startsAt: now() + 2 * HOUR, urgent: '水管爆了，今晚要定' })
  expect(view).toMatchObject({ urgent: '水管爆了，今晚要定', endsAt: view.startsAt + 90 * 60_000 })
  expect(await call({ form: '红邻夜话', startsAt: now() + 2 * HOUR })).toMatchObject({ state: 'noticed' })
})

test('each form is called by those whom it is given to', async () => {
  const building = `${compound}/g1/1`
  const term = { from: now(), until: now() + 300 * DAY }
  const input = {
    scope: building,
    personCode: await codeOf(elder),
    role: 'building_chief' as const,
    name: '林海',
    ...term
  }
  await world.ask(staff, appointmentMake, input)
  expect(await refused({ scope: building }, elder)).toBe('meeting-form')
  const view = await call({ scope: building, form: '楼道口会议', startsAt: now() + 2 * HOUR }, elder)
  expect(view).toMatchObject({
    host: '楼长 林海',
    iHost: true,
    acts: ['reply', 'host', 'change', 'facts', 'acknowledge']
  })
})

test('two groups of one name are not told apart and not taken', async () => {
  expect(await refused({ groups: [...groups, { id: 'more', name: '一楼住户', affected: false }] })).toBe(
    'meeting-groups'
  )
})

test('who comes is seen by group, and an affected group of which nobody comes is named', async () => {
  const { id: meetingId } = await call()
  await world.ask(resident, meetingReply, { meetingId, reply: 'come', groupId: 'evowners' })
  // Who does not say is counted by the floor of their home.
  await world.ask(tenant, meetingReply, { meetingId, reply: 'come' })
  const view = await world.ask(secretary, meetingShow, { meetingId })
  expect(view).toMatchObject({
    coming: 2,
    ungrouped: { coming: 0, present: 0 },
    missing: [],
    groups: [{ id: 'ground', coming: 1, expected: 12 }, { id: 'evowners', coming: 1 }, { id: 'elders' }]
  })
  expect(await world.ask(resident, meetingShow, { meetingId })).toMatchObject({ myGroup: 'evowners', myReply: 'come' })
  expect(await world.refused(resident, meetingReply, { meetingId, reply: 'come', groupId: 'upper' })).toBe(
    'meeting-group'
  )
  await world.ask(resident, meetingReply, { meetingId, reply: 'absent' })
  expect(await world.ask(secretary, meetingShow, { meetingId })).toMatchObject({ missing: ['evowners'] })
})

test('the facts stand with the meeting and may be written anew until the talk starts', async () => {
  const { id: meetingId } = await call({ facts: { text: '电动车约两百辆，充电桩六个。', media: [] } })
  expect(await world.ask(tenant, meetingShow, { meetingId })).toMatchObject({
    facts: { text: '电动车约两百辆，充电桩六个。' }
  })
  const better = { meetingId, text: '数过了：电动车 213 辆。', media: [] }
  expect(await world.ask(secretary, meetingFacts, better)).toMatchObject({ facts: { text: better.text, media: [] } })
  expect(await world.refused(resident, meetingFacts, better)).toBe('not-allowed')
})

test('who raised the matter does not call the meeting about it', async () => {
  const raised = { scope: compound, title: '楼道里堆着旧家具', text: '一楼楼道堆了好多旧家具，走路都碰着。' }
  const { id: matterId } = await world.ask(secretary, matterRaise, raised)
  const sorted = { matterId, dutyId: 'corridor-pact', route: 'deliberation' as const, reason: '楼里自己商量' }
  await world.ask(staff, matterTriage, sorted)
  expect(await refused({ matterId })).toBe('meeting-neutral')
  expect(await call({ matterId }, staff)).toMatchObject({ matterId, host: '社区工作人员 刘敏' })
})

test('a meeting of the community stands in the lists of its compounds, one of a building in those of its people', async () => {
  const wide = await call({ scope: community }, staff)
  const narrow = await call({ scope: `${compound}/g1/1/1`, form: '楼道口会议', startsAt: now() + 2 * HOUR })
  const ids = async (openid: string, scope: string) =>
    (await world.ask(openid, meetingList, { scope })).items.map(({ id }) => id).sort()
  expect(await ids(tenant, compound)).toEqual([narrow.id, wide.id].sort())
  expect(await ids(staff, community)).toEqual([narrow.id, wide.id].sort())
  expect(await world.ask(tenant, meetingShow, { meetingId: wide.id })).toMatchObject({ scope: community })
})

test('who serves one building sees the meetings of its compound, and only there', async () => {
  const term = { from: now(), until: now() + 300 * DAY }
  const post = { scope: `${compound}/g1/3`, role: 'property_staff' as const, name: '陈涛', ...term }
  const other = await world.hand
  await other.act('oPorterWithoutHome', 'session.open', {})
  await world.ask(staff, appointmentMake, { ...post, personCode: await codeOf('oPorterWithoutHome') })
  const { id: meetingId } = await call()
  expect((await world.ask('oPorterWithoutHome', meetingList, { scope: compound })).items).toHaveLength(1)
  expect(await world.ask('oPorterWithoutHome', meetingShow, { meetingId })).toMatchObject({ acts: [] })
  expect(await world.refused('oPorterWithoutHome', meetingList, { scope: `${community}/elsewhere` })).toBe(
    'not-allowed'
  )
})

test('a repeated call is answered as the first time, also when its words were held', async () => {
  const input = council({ facts: { text: '电动车约两百辆。', media: [] } })
  const send = () => world.send(secretary, meetingCall, input, { requestId: 'the-same-call' })
  const first = await send()
  await world.pass(5 * DAY)
  const second = await send()
  expect(first.answer.ok && second.answer.ok && second.answer.data.id === first.answer.data.id).toBe(true)
  expect(await world.stored('meetings')).toHaveLength(1)
})

test('a change and signing in reach only what the meeting still is', async () => {
  const { id: meetingId } = await call()
  const change = { meetingId, place: '居委会二楼', why: '下雨' }
  expect(await world.refused(secondStaff, meetingChange, { ...change, place: '3号楼前广场' })).toBe('meeting-same')
  expect(await world.ask(secondStaff, meetingChange, change)).toMatchObject({
    place: '居委会二楼',
    changed: expect.stringContaining('3号楼前广场。下雨')
  })
  expect(await world.refused(resident, meetingSignIn, { meetingId, digits: '000000' })).toBe('meeting-not-started')
})
