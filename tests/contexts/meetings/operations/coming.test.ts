/** What people are told between the notice and the start: changes, that it is off, and a reminder to those who may come. */
import type { Input } from 'types/contract'
import { matterShow } from 'types/matters'
import { meetingSignIn } from 'types/meeting-day'
import { meetingCall, meetingCancel, meetingChange, meetingReply, meetingShow } from 'types/meetings'
import { noticeList } from 'types/notices'
import { elder, resident, secretary, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { called } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let world: World
let meetingId: string
let startsAt: number
beforeAll(async () => {
  world = await openWorld(async opened => {
    startsAt = opened.cloud.hooks.clock.now() + 4 * DAY
    const input: Input<typeof meetingCall> = {
      scope: compound,
      form: '有事来聊议事会',
      title: '充电桩建在哪里',
      place: '3号楼前广场',
      startsAt,
      topics: ['选址']
    }
    meetingId = (await opened.ask(secretary, meetingCall, input)).id
    await opened.tick()
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)
const reply = (openid: string, answer: 'come' | 'absent') =>
  world.ask(openid, meetingReply, { meetingId, reply: answer })

test('the day before, who comes or has not answered is reminded; who declined is left alone', async () => {
  await reply(resident, 'come')
  await reply(elder, 'absent')
  await world.pass(3 * DAY - 1000)
  expect(await titles(resident)).not.toContain('明天开会')
  await world.pass(1000)
  await world.tick()
  expect(await titles(resident)).toContain('明天开会')
  expect(await titles(tenant)).toContain('明天开会')
  expect(await titles(elder)).not.toContain('明天开会')
  await world.pass(HOUR)
  expect((await titles(resident)).filter(title => title === '明天开会')).toHaveLength(1)
})

test('a meeting that is put off is told to everybody and reminds before its new time', async () => {
  await reply(elder, 'absent')
  const later = { meetingId, startsAt: startsAt + 2 * DAY, why: '物业那天来不了' }
  expect(await world.ask(secretary, meetingChange, later)).toMatchObject({ startsAt: later.startsAt })
  await world.tick()
  expect(await titles(elder)).toContain('开会时间改了')
  await world.pass(3 * DAY)
  await world.tick()
  expect(await titles(resident)).not.toContain('明天开会')
  await world.pass(2 * DAY)
  await world.tick()
  expect(await titles(resident)).toContain('明天开会')
})

test('another place is told to those who have not declined', async () => {
  await reply(elder, 'absent')
  await world.ask(secretary, meetingChange, { meetingId, place: '居委会二楼', why: '下雨' })
  await world.tick()
  expect(await titles(resident)).toContain('开会地点改了')
  expect(await titles(elder)).not.toContain('开会地点改了')
})

test('a meeting that is off tells why, asks nobody any more and reminds nobody', async () => {
  await reply(elder, 'absent')
  expect(await world.ask(secretary, meetingCancel, { meetingId, why: '施工队改期' })).toMatchObject({
    state: 'cancelled',
    cancelled: '施工队改期',
    acts: ['host']
  })
  await world.tick()
  expect(await titles(resident)).toContain('会不开了')
  expect(await titles(elder)).not.toContain('会不开了')
  expect(await world.refused(resident, meetingReply, { meetingId, reply: 'come' })).toBe('meeting-cancelled')
  expect(await world.refused(secretary, meetingCancel, { meetingId, why: '再说一遍' })).toBe('meeting-cancelled')
  await world.pass(4 * DAY)
  expect(await titles(resident)).not.toContain('明天开会')
  expect(await world.refused(resident, meetingSignIn, { meetingId, digits: '000000' })).toBe('meeting-cancelled')
})

test('a meeting that has begun is neither moved nor called off', async () => {
  await world.pass(4 * DAY)
  expect(await world.refused(secretary, meetingChange, { meetingId, place: '居委会', why: '下雨' })).toBe(
    'meeting-past'
  )
  expect(await world.refused(secretary, meetingCancel, { meetingId, why: '没人来' })).toBe('meeting-past')
})

test('brought forward it needs its notice anew', async () => {
  const sooner = { meetingId, startsAt: startsAt - 3 * DAY, why: '等不了' }
  expect(await world.refused(secretary, meetingChange, sooner)).toBe('meeting-notice')
})

test('the matter that it is about learns that it is off, and waits for another one', async () => {
  const made = await called(world)
  await world.ask(secretary, meetingCancel, { meetingId: made.meetingId ?? '', why: '施工队改期' })
  const matter = await world.ask(resident, matterShow, { matterId: made.matterId ?? '' })
  expect(matter.timeline.map(({ what }) => what)).toContain('会取消了')
  expect(matter.holder.next).toContain('另约时间')
})

test('a clock that was away over the start reminds nobody afterwards', async () => {
  await world.cloud.hooks.clock.advance(5 * DAY)
  await world.tick()
  await world.tick()
  expect(await titles(resident)).not.toContain('明天开会')
  expect((await world.ask(resident, meetingShow, { meetingId })).state).toBe('noticed')
})
