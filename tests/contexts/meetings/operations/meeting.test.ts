/** A meeting from its notice to minutes that those present have confirmed. */

import { sessionOpen } from 'types/community'
import type { Input } from 'types/contract'
import { meetingCode, meetingSignIn, meetingSignInFor } from 'types/meeting-day'
import { meetingCall, meetingList, meetingReply, meetingShow } from 'types/meetings'
import { noticeList } from 'types/notices'
import { elder, founder, resident, secretary, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000

let world: World
let meetingId: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    meetingId = (await opened.ask(secretary, meetingCall, called(opened))).id
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const nowOf = (one: World) => one.cloud.hooks.clock.now()
const called = (one: World): Input<typeof meetingCall> => ({
  scope: compound,
  form: '马扎议事',
  title: '充电桩建在哪里',
  place: '3号楼前广场',
  startsAt: nowOf(one) + 3 * HOUR,
  topics: ['选址', '费用']
})
const show = (openid = resident) => world.ask(openid, meetingShow, { meetingId })
const digits = async () => (await world.ask(secretary, meetingCode, { meetingId })).digits
const signIn = async (openid: string) => world.ask(openid, meetingSignIn, { meetingId, digits: await digits() })
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)

test('residents are told, the list shows it, everyone sees what they can do', async () => {
  await world.tick()
  expect(await titles(tenant)).toContain('请您来开会')
  expect(await world.ask(resident, meetingList, { scope: compound })).toMatchObject({
    items: [{ id: meetingId, state: 'noticed' }]
  })
  expect(await show()).toMatchObject({
    coming: 0,
    present: 0,
    acts: ['reply'],
    host: expect.stringContaining('赵建国')
  })
  expect((await show(secretary)).acts).toEqual(['host', 'change', 'facts'])
  expect(await world.refused(founder, meetingShow, { meetingId })).toBe('not-found')
})

test('it is called an hour to three months ahead, about a matter that is being talked over', async () => {
  const refused = (input: object) => world.refused(secretary, meetingCall, { ...called(world), ...input })
  expect(await refused({ startsAt: nowOf(world) })).toBe('meeting-time')
  expect(await refused({ matterId: 'm_nobodyknows' })).toBe('matter-step')
  expect(await world.refused(resident, meetingCall, called(world))).toBe('not-allowed')
})

test('a call repeated after the start is answered as the first time', async () => {
  const input = called(world)
  const call = () => world.send(secretary, meetingCall, input, { requestId: 'the-same-call' })
  const first = await call()
  await world.pass(4 * HOUR)
  const second = await call()
  expect(second.answer).toMatchObject({ ok: true, data: { id: first.answer.ok && first.answer.data.id } })
  expect(await world.stored('meetings')).toHaveLength(2)
})

test('a reply may change until the start, each person is counted once', async () => {
  await world.ask(resident, meetingReply, { meetingId, reply: 'come' })
  await world.ask(tenant, meetingReply, { meetingId, reply: 'come' })
  await world.ask(tenant, meetingReply, { meetingId, reply: 'absent' })
  expect(await show()).toMatchObject({ coming: 1, myReply: 'come' })
  expect(await show(tenant)).toMatchObject({ coming: 1, myReply: 'absent' })
  await world.pass(3 * HOUR)
  expect(await world.refused(resident, meetingReply, { meetingId, reply: 'absent' })).toBe('meeting-past')
})

test('an old reply that arrives again does not undo a newer one', async () => {
  const reply = (answer: 'come' | 'absent', requestId: string) =>
    world.send(resident, meetingReply, { meetingId, reply: answer }, { requestId })
  await reply('come', 'first-reply')
  await reply('absent', 'second-reply')
  await reply('come', 'first-reply')
  expect(await show()).toMatchObject({ coming: 0, myReply: 'absent' })
  expect((await reply('absent', 'first-reply')).answer).toMatchObject({
    ok: false,
    refusal: { reason: 'request-reused' }
  })
})

test('signing in needs the digits of this meeting and its hours, and counts once', async () => {
  const right = await digits()
  const wrong = right === '000000' ? '000001' : '000000'
  const refused = (given: string) => world.refused(resident, meetingSignIn, { meetingId, digits: given })
  await world.cloud.hooks.clock.advance(2 * HOUR - 1000)
  expect(await refused(right)).toBe('meeting-not-started')
  await world.cloud.hooks.clock.advance(2000)
  expect(await refused(wrong)).toBe('meeting-code')
  const first = await signIn(resident)
  expect(first.number).toMatch(/^[0-9]{6}$/)
  await world.cloud.hooks.clock.advance(HOUR)
  expect(await signIn(resident)).toEqual(first)
  expect(await show()).toMatchObject({ present: 1, iSignedIn: true })
  await world.cloud.hooks.clock.advance(12 * HOUR)
  expect(await world.refused(tenant, meetingSignIn, { meetingId, digits: right })).toBe('meeting-past')
  const other = await world.ask(secretary, meetingCall, called(world))
  expect((await world.ask(secretary, meetingCode, { meetingId: other.id })).digits).not.toBe(right)
})

test('the code at the place is a picture that fits what a code may carry', async () => {
  const { imageBase64 } = await world.ask(secretary, meetingCode, { meetingId })
  expect(Buffer.from(imageBase64, 'base64').subarray(1, 4).toString()).toBe('PNG')
  expect(await world.refused(resident, meetingCode, { meetingId })).toBe('not-allowed')
})

test('the host signs in a neighbour by number, but nobody from elsewhere', async () => {
  await world.pass(3 * HOUR)
  const codeOf = async (openid: string) => (await world.ask(openid, sessionOpen, {})).code
  const refused = async (personCode: string) => world.refused(secretary, meetingSignInFor, { meetingId, personCode })
  await world.ask(secretary, meetingSignInFor, { meetingId, personCode: await codeOf(elder) })
  expect(await show(elder)).toMatchObject({ present: 1, iSignedIn: true })
  expect(await refused('0000000000')).toBe('person-unknown')
  expect(await refused(await codeOf(founder))).toBe('person-unknown')
  expect(await world.refused(resident, meetingSignInFor, { meetingId, personCode: await codeOf(elder) })).toBe(
    'not-allowed'
  )
})
