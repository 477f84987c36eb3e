/** Delivering a notice: everybody once, in pages, whatever goes wrong on the way, and only messages that were allowed. */
import { matterSupport, matterTriage } from 'types/matters'
import { noticeCount, noticeList, noticeRead, noticeReadAll, subscriptionGrant } from 'types/notices'
import { matterRaise } from 'types/raising'
import { elder, resident, staff } from '../../../local/demo/people'
import { compound, moveNeighboursIn } from '../../../local/demo/town'
import { openWorld, type World } from '../../world'
import { allow, callMeeting, everyoneOf, inboxesOf, wish } from './town'

/** More than one page of fifty. */
const NEIGHBOURS = 60

let world: World
beforeAll(async () => {
  world = await openWorld(async fresh => {
    await moveNeighboursIn(fresh.hand, NEIGHBOURS)
    for (const openid of everyone.slice(0, 12)) await wish(fresh, openid, { general: 'each' })
  })
}, 120_000)
beforeEach(() => world.again())
afterEach(() => world.cloud.hooks.clearFaults())
afterAll(() => world.close())

const everyone = everyoneOf(NEIGHBOURS)
const inboxes = () => inboxesOf(world)

test('everyone who lives there gets the notice once, also beyond the first page', async () => {
  await callMeeting(world)
  for (let i = 0; i < 3; i++) await world.pass(60_000)
  const kept = await inboxes()
  expect(kept).toHaveLength(everyone.length)
  expect(new Set(kept.map(one => one.personId)).size).toBe(everyone.length)
})

test('who allowed a message gets exactly one, in words that WeChat takes; then the permission is used up', async () => {
  await allow(world, resident, 'meeting')
  await callMeeting(world)
  await world.pass(60_000)
  await world.pass(60_000)
  const [message, ...more] = world.cloud.wechat.messages()
  expect(more).toEqual([])
  expect(message).toMatchObject({ openid: resident, templateId: 'template-meeting' })
  expect(message?.page).toMatch(/^packages\/meetings\/show\/index\?id=/)
  expect(message?.values.time2).toBe('2026年6月5日 09:02')
  const { left } = await world.ask(resident, subscriptionGrant, { templates: ['matter'] })
  expect(left).toEqual({ meeting: 0, decision: 0, matter: 1 })
})

test('a permission that WeChat no longer knows is not counted on a second time', async () => {
  await world.ask(resident, subscriptionGrant, { templates: ['meeting'] })
  await callMeeting(world)
  await world.pass(60_000)
  expect(world.cloud.wechat.messages()).toEqual([])
  const { left } = await world.ask(resident, subscriptionGrant, { templates: ['matter'] })
  expect(left.meeting).toBe(0)
})

/** Whether a call of an invocation that was not known before went wrong as planned. */
function wentWrong(known: readonly string[]): boolean {
  const { invocations, calls } = world.cloud.hooks
  const fresh = invocations().filter(token => !known.includes(token))
  return fresh.flatMap(calls).some(call => call.outcome === 'dropped')
}

describe.each(['before', 'after', 'answer-lost'] as const)('a clock cut short %s', kind => {
  test.each(['database.insertDocument', 'database.modifyDocument', 'wx.openApi'])(
    '%s still gives everyone one notice, and one message at most',
    async operation => {
      await allow(world, resident, 'meeting')
      await allow(world, elder, 'meeting')
      await callMeeting(world)
      const first = await world.cloud.hooks.snapshot()
      for (let times = 1; times <= 2; times++) {
        await world.cloud.hooks.restore(first)
        const known = world.cloud.hooks.invocations()
        world.cloud.hooks.inject({ kind, operation, times })
        await world.pass(60_000).catch(() => undefined)
        expect(wentWrong(known)).toBe(true)
        world.cloud.hooks.clearFaults()
        // A failed delivery is tried again after five minutes.
        for (let i = 0; i < 2; i++) await world.pass(6 * 60_000)
        expect(await inboxes()).toHaveLength(everyone.length)
        const sent = world.cloud.wechat.messages().map(message => message.openid)
        expect(new Set(sent).size).toBe(sent.length)
      }
    }
  )
})

test('two clocks at once send nothing twice', async () => {
  for (const openid of everyone.slice(0, 12)) {
    await allow(world, openid, 'meeting')
    world.cloud.wechat.allow(openid, 'template-meeting', 3)
  }
  await callMeeting(world)
  await Promise.all([world.tick(), world.tick(), world.tick()])
  await world.pass(6 * 60_000)
  expect(await inboxes()).toHaveLength(everyone.length)
  const sent = world.cloud.wechat.messages().map(message => message.openid)
  expect(sent.sort()).toEqual(everyone.slice(0, 12).sort())
})

test('a person reads their own notices only, and the number of unread ones follows', async () => {
  const { id: matterId } = await world.ask(resident, matterRaise, {
    scope: compound,
    title: '三单元下水堵了',
    text: ''
  })
  await world.ask(elder, matterSupport, { matterId })
  await world.ask(staff, matterTriage, { matterId, dutyId: 'drain', route: 'order', reason: '请物业去办' })
  await world.pass(60_000)
  const { items, unread } = await world.ask(resident, noticeList, {})
  expect(unread).toBe(1)
  const noticeId = items[0]?.id ?? ''
  expect(await world.refused(elder, noticeRead, { noticeId })).toBe('not-found')
  expect(await world.ask(resident, noticeRead, { noticeId })).toMatchObject({ id: noticeId, read: true })
  expect(await world.ask(resident, noticeRead, { noticeId })).toMatchObject({ read: true })
  expect((await world.ask(resident, noticeCount, {})).unread).toBe(0)
})

test('all up to a moment are read at once; what came later is not', async () => {
  await callMeeting(world, '充电桩建在哪里')
  await world.pass(60_000)
  const until = world.hand.now()
  await world.cloud.hooks.clock.advance(60_000)
  await callMeeting(world, '楼道里堆的东西')
  await world.pass(60_000)
  expect(await world.ask(resident, noticeReadAll, { until })).toEqual({ unread: 1 })
  const { items } = await world.ask(resident, noticeList, { kind: 'meeting' })
  expect(items.map(notice => notice.read)).toEqual([false, true])
  expect(await world.ask(elder, noticeCount, {})).toEqual({ unread: 2 })
  expect((await world.ask(resident, noticeList, { kind: 'matter' })).items).toEqual([])
})

test('a notice says why one gets it', async () => {
  await callMeeting(world)
  await world.pass(60_000)
  const { items } = await world.ask(resident, noticeList, {})
  expect(items[0]).toMatchObject({ kind: 'meeting', because: '您住在这里' })
})

test('a notice for a post goes to the nearest place that has someone in it', async () => {
  await world.ask(resident, matterRaise, { scope: `${compound}/g1/1/1`, title: '三单元下水堵了', text: '' })
  await world.pass(60_000)
  expect((await world.ask(staff, noticeList, {})).items.map(notice => notice.title)).toEqual(['有一件新事等分派'])
})
