/** Reception day: residents book a time and say what about; only the hosts read it. */
import type { Input } from 'types/contract'
import { meetingBook, meetingCall, meetingShow, meetingUnbook } from 'types/meetings'
import { elder, resident, secretary } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const MINUTE = 60_000
const DAY = 86_400_000

let world: World
let meetingId: string
let startsAt: number
const day = (at: number): Input<typeof meetingCall> => ({
  scope: compound,
  form: '书记经理接待日',
  title: '有难处的当面说',
  place: '党群服务站',
  startsAt: at,
  lastsMinutes: 60,
  topics: ['什么都可以说'],
  besides: '物业经理 王刚'
})
beforeAll(async () => {
  world = await openWorld(async opened => {
    startsAt = opened.cloud.hooks.clock.now() + 4 * DAY
    meetingId = (await opened.ask(secretary, meetingCall, day(startsAt))).id
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const book = (openid: string, slotAt: number, about = '楼道灯不亮三个月了') => ({
  openid,
  input: { meetingId, slotAt, about }
})
const done = ({ openid, input }: ReturnType<typeof book>) => world.ask(openid, meetingBook, input)
const refused = ({ openid, input }: ReturnType<typeof book>) => world.refused(openid, meetingBook, input)

test('it is held by two', async () => {
  const { besides: _nobody, ...alone } = day(startsAt)
  expect(await world.refused(secretary, meetingCall, alone)).toBe('meeting-besides')
  expect(await world.ask(resident, meetingShow, { meetingId })).toMatchObject({ besides: '物业经理 王刚' })
})

test('a booked time is taken for others, who do not read what it is about; the hosts do', async () => {
  const view = await done(book(resident, startsAt))
  expect(view.slots?.[0]).toEqual({ at: startsAt, state: 'mine', about: '楼道灯不亮三个月了' })
  expect((await world.ask(elder, meetingShow, { meetingId })).slots?.[0]).toEqual({ at: startsAt, state: 'taken' })
  expect((await world.ask(secretary, meetingShow, { meetingId })).slots?.[0]).toEqual({
    at: startsAt,
    state: 'taken',
    about: '楼道灯不亮三个月了',
    who: '1幢居民'
  })
  expect(await refused(book(elder, startsAt))).toBe('slot-taken')
  expect(await refused(book(elder, startsAt + MINUTE))).toBe('slot-unknown')
})

test('who books another time gives the first one back, and may give it back altogether', async () => {
  await done(book(resident, startsAt))
  await done(book(resident, startsAt + 15 * MINUTE))
  await done(book(elder, startsAt))
  const view = await world.ask(resident, meetingUnbook, { meetingId })
  expect(view.slots?.map(({ state }) => state)).toEqual(['taken', 'free', 'free', 'free'])
})

test('a time that has begun can neither be booked nor given back', async () => {
  await done(book(resident, startsAt))
  await world.pass(4 * DAY)
  expect(await refused(book(elder, startsAt))).toBe('meeting-past')
  expect(await world.refused(resident, meetingUnbook, { meetingId })).toBe('meeting-past')
})
