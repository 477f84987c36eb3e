/** Bulletins: who may tell which place what, whom it reaches, how it ends, and how it arrived. */
import { bulletinList, bulletinPush, bulletinShow, bulletinWithdraw } from 'types/bulletins'
import { appointmentMake, sessionOpen } from 'types/community'
import { checkDecide, checkList } from 'types/content'
import { noticeList, noticeRead } from 'types/notices'
import { elder, neighbour, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { allow, inboxesOf, passTo } from '../town'

const DAY = 86_400_000
const building = `${compound}/g1/1`
const chief = neighbour(900)

let world: World
beforeAll(async () => {
  world = await openWorld(async fresh => {
    const { code } = await fresh.ask(chief, sessionOpen, {})
    const from = fresh.hand.now() - DAY
    await fresh.ask(staff, appointmentMake, {
      scope: building,
      personCode: code,
      role: 'building_chief',
      name: '周楼长',
      from,
      until: from + 300 * DAY
    })
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const water = (scope: string, more: { urgent?: boolean; title?: string; until?: number } = {}) => ({
  scope,
  title: '明天上午停水',
  text: '换阀门，八点到十二点停水。',
  until: world.hand.now() + 2 * DAY,
  urgent: false,
  ...more
})
const titles = async (openid: string, scope = compound) =>
  (await world.ask(openid, bulletinList, { scope })).items.map(bulletin => `${bulletin.place}：${bulletin.title}`)

test('a building chief tells the own building and no other', async () => {
  await world.ask(chief, bulletinPush, water(building))
  for (const scope of [compound, `${compound}/g1/2`]) {
    expect(await world.refused(chief, bulletinPush, water(scope))).toBe('not-allowed')
  }
  await world.tick()
  expect(await inboxesOf(world)).toHaveLength(3)
})

test('everyone finds in one list what hangs at the community, the compound and their own building', async () => {
  const pushes = [
    [staff, community, '社区放电影'],
    [secretary, compound, '明天上午停水'],
    [chief, building, '楼道要粉刷'],
    [secretary, `${compound}/g1/2`, '二幢换门锁']
  ] as const
  for (const [openid, scope, title] of pushes) {
    await world.ask(openid, bulletinPush, water(scope, { title }))
    await world.cloud.hooks.clock.advance(1000)
  }
  const mine = ['1号楼：楼道要粉刷', '金麒麟小区：明天上午停水', '福德社区：社区放电影']
  const place = (line: string) => line.replace(/^1[^：]*：/, '1号楼：')
  expect((await titles(resident)).map(place)).toEqual(mine)
  expect((await titles(chief)).map(place)).toEqual(mine)
  expect(await titles(secretary)).toHaveLength(4)
  expect(await world.refused(resident, bulletinList, { scope: community })).toBe('not-allowed')
})

test('only 红邻书记 and the community may say that it cannot wait until morning', async () => {
  const urgent = { urgent: true, title: '水管爆了' }
  expect(await world.refused(chief, bulletinPush, water(building, urgent))).toBe('bulletin-urgent')
  await allow(world, resident, 'matter')
  await passTo(world, '02:00')
  await world.ask(secretary, bulletinPush, water(compound, urgent))
  await world.pass(60_000)
  expect(world.cloud.wechat.messages().map(({ openid, values }) => [openid, values.thing1])).toEqual([
    [resident, '水管爆了']
  ])
})

test('an ordinary one comes to WeChat with the message of the day', async () => {
  await allow(world, resident, 'matter')
  await world.ask(secretary, bulletinPush, water(compound))
  await world.pass(60_000)
  expect(world.cloud.wechat.messages()).toEqual([])
  await passTo(world, '18:32')
  expect(world.cloud.wechat.messages()).toHaveLength(1)
  expect((await world.ask(resident, noticeList, { kind: 'bulletin' })).items[0]).toMatchObject({
    title: '明天上午停水',
    because: '您住在金麒麟小区'
  })
})

test('it hangs at most thirty days and ends by itself', async () => {
  const now = world.hand.now()
  expect(await world.refused(secretary, bulletinPush, water(compound, { until: now + 31 * DAY }))).toBe(
    'bulletin-until'
  )
  const { id } = await world.ask(secretary, bulletinPush, water(compound, { until: now + DAY }))
  expect((await world.ask(resident, bulletinShow, { bulletinId: id })).state).toBe('hanging')
  await world.pass(DAY)
  expect(await world.ask(secretary, bulletinShow, { bulletinId: id })).toMatchObject({ state: 'ended', acts: [] })
})

test('who pushed it sees in which building how many opened it; nobody else does', async () => {
  const { id: bulletinId } = await world.ask(secretary, bulletinPush, water(compound))
  await world.tick()
  const { noticeId = '' } = await world.ask(resident, bulletinShow, { bulletinId })
  await world.ask(resident, noticeRead, { noticeId })
  const shown = await world.ask(resident, bulletinShow, { bulletinId })
  expect([shown.noticeId, shown.reached, shown.acts]).toEqual([undefined, undefined, []])
  const { reached } = await world.ask(secretary, bulletinShow, { bulletinId })
  expect(reached?.map(({ people, opened }) => [people, opened])).toEqual([[3, 1]])
  expect(reached?.[0]?.building).toMatch(/^1/)
})

test('taken down it stays readable with the reason, and who has not been told is not told any more', async () => {
  const { id: bulletinId } = await world.ask(secretary, bulletinPush, water(compound))
  expect(await world.refused(elder, bulletinWithdraw, { bulletinId, reason: '不想看' })).toBe('not-found')
  await world.ask(secretary, bulletinWithdraw, { bulletinId, reason: '写错了日子' })
  await world.tick()
  expect(await inboxesOf(world)).toEqual([])
  expect(await world.ask(tenant, bulletinShow, { bulletinId })).toMatchObject({
    state: 'withdrawn',
    withdrawn: { reason: '写错了日子' }
  })
  expect(await world.refused(staff, bulletinWithdraw, { bulletinId, reason: '再撤一次' })).toBe('bulletin-down')
})

test('what the platform refuses is not pushed; the rule is named', async () => {
  const input = { ...water(compound), text: '免费领鸡蛋，快来。' }
  expect(await world.refused(secretary, bulletinPush, input)).toBe('text-ad')
  expect((await world.ask(secretary, bulletinList, { scope: compound })).items).toEqual([])
})

test('what the platform is unsure of is shown at once; sent back by a person it comes down with the rule', async () => {
  const input = { ...water(compound), text: '领优惠券的到物业来。' }
  const { id: bulletinId } = await world.ask(secretary, bulletinPush, input)
  expect((await world.ask(resident, bulletinShow, { bulletinId })).state).toBe('hanging')
  const { items } = await world.ask(staff, checkList, { scope: compound })
  await world.ask(staff, checkDecide, { checkId: items[0]?.id ?? '', pass: false, ruleId: 'ad' })
  await world.tick()
  const shown = await world.ask(resident, bulletinShow, { bulletinId })
  expect([shown.state, shown.withdrawn?.reason]).toEqual(['withdrawn', '不合规则：不发广告'])
})
