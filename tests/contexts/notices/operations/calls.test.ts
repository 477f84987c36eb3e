/** The call list: the homes that a weighty notice did not reach, each rung once, for those who serve the place. */

import { bulletinPush } from 'types/bulletins'
import { callCount, callDone, callList } from 'types/calls'
import { appointmentMake, contactReveal, sessionOpen } from 'types/community'
import { noticeList, noticeRead } from 'types/notices'
import { elder, neighbour, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { allow, callMeeting, HOUR, wish } from '../town'

const DAY = 24 * HOUR
const building = `${compound}/g1/1`
const chief = neighbour(900)

let world: World
let homesInBuilding = 0
beforeAll(async () => {
  world = await openWorld(async fresh => {
    const { code } = await fresh.ask(chief, sessionOpen, {})
    const from = fresh.hand.now() - DAY
    const post = { role: 'building_chief' as const, name: '周楼长', from, until: from + 900 * DAY }
    await fresh.ask(staff, appointmentMake, { scope: building, personCode: code, ...post })
    const register = await fresh.stored<{ _id: string; unsold: boolean; removed: boolean }>('homes')
    homesInBuilding = register.filter(
      home => home._id.startsWith(`${building}/`) && !home.unsold && !home.removed
    ).length
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const homeOf = (end: string) => `${compound}/g1/${end}`

async function called(): Promise<string> {
  await callMeeting(world)
  await world.pass(60_000)
  const { items } = await world.ask(chief, callCount, { scope: building })
  return items[0]?.noticeId ?? ''
}

async function everyHome(openid: string, scope: string, noticeId: string) {
  const all: Awaited<ReturnType<typeof page>>['items'] = []
  const page = (after?: string) => world.ask(openid, callList, { scope, noticeId, ...(after ? { after } : {}) })
  for (let after: string | undefined; ; ) {
    const { items, next } = await page(after)
    all.push(...items)
    after = next
    if (!next) return all
  }
}

test('at once those homes in which nobody uses the app, after a day also those that have not opened it', async () => {
  const noticeId = await called()
  const first = await everyHome(chief, building, noticeId)
  expect(first).toHaveLength(homesInBuilding - 3)
  expect(new Set(first.map(home => home.why))).toEqual(new Set(['nobody']))
  expect(new Set(first.map(home => home.home)).size).toBe(first.length)
  await world.cloud.hooks.clock.advance(DAY)
  const { items } = await world.ask(resident, noticeList, {})
  await world.ask(resident, noticeRead, { noticeId: items[0]?.id ?? '' })
  const unopened = (await everyHome(chief, building, noticeId)).filter(home => home.why === 'unopened')
  expect(unopened.map(home => home.home).sort()).toEqual([homeOf('1/1/102'), homeOf('1/2/101')])
})

test('who got a message in WeChat is reached', async () => {
  await allow(world, elder, 'meeting')
  await wish(world, elder, { general: 'each' })
  // The tenant allowed one in the app, but WeChat no longer knows of it.
  await allow(world, tenant, 'meeting')
  world.cloud.wechat.allow(tenant, 'template-meeting', -1)
  await wish(world, tenant, { general: 'each' })
  const noticeId = await called()
  await world.cloud.hooks.clock.advance(DAY)
  const unopened = (await everyHome(chief, building, noticeId)).filter(home => home.why === 'unopened')
  expect(unopened.map(home => home.home).sort()).toEqual([homeOf('1/1/101'), homeOf('1/2/101')])
})

test('numbers are masked; opening one leaves a line, and a home without a number is visited', async () => {
  const noticeId = await called()
  const homes = await everyHome(chief, building, noticeId)
  for (const { phone } of homes) if (phone) expect(phone).toMatch(/^\d{3}\*{4}\d{4}$/)
  const [withPhone] = homes.filter(home => home.phone)
  const scope = withPhone?.home ?? ''
  expect((await world.ask(chief, contactReveal, { scope, purpose: '通知开会' })).phones[0]).toMatch(/^\d{11}$/)
})

test('nobody is called twice for the same: the second of two callers learns it, and the home is off the list', async () => {
  const noticeId = await called()
  const [home] = await everyHome(chief, building, noticeId)
  const scope = home?.home ?? ''
  await world.ask(chief, callDone, { scope, noticeId, outcome: 'told' })
  expect(await world.refused(secretary, callDone, { scope, noticeId, outcome: 'told' })).toBe('call-done')
  expect((await everyHome(secretary, building, noticeId)).map(one => one.home)).not.toContain(scope)
  const [count] = (await world.ask(secretary, callCount, { scope: compound })).items
  expect(count?.done).toBe(1)
  expect(count?.buildings.reduce((sum, one) => sum + one.toCall, 0)).toBe(count?.toCall)
})

test('who did not answer comes again at the end, with how often it was tried', async () => {
  const noticeId = await called()
  const [first] = await everyHome(chief, building, noticeId)
  const scope = first?.home ?? ''
  await world.ask(chief, callDone, { scope, noticeId, outcome: 'noAnswer' })
  await world.ask(chief, callDone, { scope, noticeId, outcome: 'noAnswer' })
  const homes = await everyHome(chief, building, noticeId)
  expect(homes[homes.length - 1]).toMatchObject({ home: scope, tries: 2 })
})

test('a home that asked not to be called is left alone by the next notice too, for a year', async () => {
  const noticeId = await called()
  const [first] = await everyHome(chief, building, noticeId)
  const scope = first?.home ?? ''
  await world.ask(chief, callDone, { scope, noticeId, outcome: 'declined' })
  const push = async () => {
    const input = { scope: compound, title: '水管爆了', text: '正在抢修，先接点水。', urgent: true }
    await world.ask(secretary, bulletinPush, { ...input, until: world.hand.now() + DAY })
    await world.tick()
    return (await world.ask(chief, callCount, { scope: building })).items[0]
  }
  const next = await push()
  expect(next).toMatchObject({ title: '水管爆了', declined: 1 })
  expect((await everyHome(chief, building, next?.noticeId ?? '')).map(home => home.home)).not.toContain(scope)
  await world.pass(366 * DAY)
  expect(await push()).toMatchObject({ declined: 0 })
})

test('a notice is called about only while it matters, and only by those who serve the place', async () => {
  const noticeId = await called()
  expect(await world.refused(chief, callList, { scope: `${compound}/g1/2`, noticeId })).toBe('not-allowed')
  expect(await world.refused(resident, callCount, { scope: building })).toBe('not-allowed')
  expect(await world.refused(staff, callCount, { scope: community })).toBe('calls-wide')
  expect(await world.refused(chief, callDone, { scope: homeOf('2/1/101'), noticeId, outcome: 'told' })).toBe(
    'not-allowed'
  )
  await world.pass(5 * DAY)
  expect(await world.ask(chief, callCount, { scope: building })).toEqual({ items: [] })
})

test('a whole compound of 355 homes costs eight round trips to count', async () => {
  await called()
  const { answer, calls } = await world.send(secretary, callCount, { scope: compound })
  expect(answer.ok).toBe(true)
  expect(calls.length).toBeLessThanOrEqual(9)
})
