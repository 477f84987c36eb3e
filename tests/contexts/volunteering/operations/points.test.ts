/** Points through the real SDK: what help earns, what is seen of it, how it is corrected and expires. */
import { activityRoster } from 'types/activities'
import { hoursCorrect } from 'types/hours'
import { noticeList } from 'types/notices'
import { pointsLines, pointsMine, pointsPublish, pointsRule } from 'types/points'
import { elder, resident, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { collected, held, helped, ruled, shopping, terms } from '../../../operations/examples/shop-walk'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000
/** 30 June 2027, midnight in China: where points of June 2026 end. */
const END = Date.UTC(2027, 5, 30, 16)

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const mine = (openid: string) => world.ask(openid, pointsMine, { scope: compound })
const lines = async (openid: string) => (await world.ask(openid, pointsLines, { scope: compound })).items
const budget = async () => (await world.ask(staff, pointsRule, { scope: compound })).budget
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(({ title }) => title)
const until = (moment: number) => world.pass(moment - world.hand.now())

test('the budget of the year is granted with the first version', async () => {
  await ruled(world)
  expect(await budget()).toEqual({ year: 2026, granted: 10_000, left: 10_000 })
})

test('help that was confirmed earns by the rule, from the budget', async () => {
  await helped(world)
  expect(await budget()).toEqual({ year: 2026, granted: 10_000, left: 9_920 })
  expect(await mine(resident)).toEqual({
    scope: community,
    balance: 40,
    available: 40,
    waiting: 0,
    month: { earned: 40, most: 240 },
    lots: [{ points: 40, expiresAt: END - 1 }]
  })
})

test('each line says what it was, what it came from, and what stood there afterwards', async () => {
  const { activityId, redemptionId } = await collected(world)
  expect(await lines(resident)).toMatchObject([
    { what: '换“洗衣液 2kg”', change: -30, balance: 10, source: { kind: 'redemption', id: redemptionId } },
    { what: '打扫卫生 120 分钟', change: 40, balance: 40, source: { kind: 'activity', id: activityId } }
  ])
  expect(await lines(elder)).toEqual([])
})

test('help that is confirmed twice by two clocks earns once', async () => {
  await helped(world)
  await Promise.all([world.tick(), world.tick()])
  expect(await mine(tenant)).toMatchObject({ balance: 40 })
  expect(await budget()).toMatchObject({ left: 9_920 })
})

test('what the budget does not reach waits, and comes when a larger one is granted', async () => {
  const small = { ...terms, yearlyBudget: 60 }
  await world.ask(staff, pointsPublish, { scope: community, terms: small, startsOn: '2026-06-01' })
  await helpedUnder()
  const both = [await mine(resident), await mine(tenant)]
  expect(both.map(({ balance }) => balance).sort()).toEqual([0, 40])
  expect(both.map(({ waiting }) => waiting).sort()).toEqual([0, 40])
  await world.ask(staff, pointsPublish, { scope: community, terms, startsOn: '2026-06-10' })
  await until(Date.UTC(2026, 5, 9, 15))
  expect((await mine(resident)).balance + (await mine(tenant)).balance).toBe(40)
  await until(Date.UTC(2026, 5, 11))
  await world.pass(DAY_MS)
  expect([(await mine(resident)).balance, (await mine(tenant)).balance]).toEqual([40, 40])
  expect(await budget()).toEqual({ year: 2026, granted: 10_000, left: 9_920 })
})

/** The same help, where a rule stands already. */
const helpedUnder = () => helped(world, async () => ({}))

test('corrected hours earn anew, and what they had earned goes back', async () => {
  const { activityId = '' } = await helped(world)
  const { items } = await world.ask(staff, activityRoster, { activityId })
  const [first] = items
  await world.ask(staff, hoursCorrect, { helpId: first?.helpId ?? '', minutes: 60, why: '提前走了一个小时' })
  await world.tick()
  expect([(await mine(resident)).balance, (await mine(tenant)).balance].sort()).toEqual([20, 40])
  expect(await budget()).toMatchObject({ left: 9_940 })
})

test('a month before they expire the person is told, and at the end of the month they are gone', async () => {
  await helped(world)
  await until(END - 31 * DAY_MS)
  expect(await titles(resident)).not.toContain('有积分快到期了')
  await until(END - 30 * DAY_MS + 1000)
  expect(await titles(resident)).toContain('有积分快到期了')
  await until(END - 1000)
  expect(await mine(resident)).toMatchObject({ balance: 40 })
  await until(END + 1000)
  expect(await mine(resident)).toMatchObject({ balance: 0, lots: [] })
  expect((await lines(resident))[0]).toMatchObject({ what: '积分到期', change: -40, balance: 0 })
  await world.pass(DAY_MS)
  expect(await lines(resident)).toHaveLength(2)
})

test('what is set aside at the end of the month does not expire until it comes back', async () => {
  await shopping(world)
  await until(END - DAY_MS)
  await held(world, async () => ({ itemId: (await world.stored<{ _id: string }>('items'))[0]?._id ?? '' }))
  await until(END + 1000)
  expect(await mine(resident)).toMatchObject({ balance: 30, available: 0 })
  await until(END + 3 * DAY_MS)
  await world.pass(DAY_MS)
  expect(await mine(resident)).toMatchObject({ balance: 0 })
})

test('a new year has its own budget, and what the old one did not give lapses', async () => {
  await helped(world)
  await until(Date.UTC(2026, 11, 31, 15, 59))
  expect(await budget()).toEqual({ year: 2026, granted: 10_000, left: 9_920 })
  await until(Date.UTC(2026, 11, 31, 16, 1))
  expect(await budget()).toEqual({ year: 2027, granted: 10_000, left: 10_000 })
})

test('a change of the rule is published seven days before it holds', async () => {
  await ruled(world)
  const change = (startsOn: string) => ({ scope: community, terms: { ...terms, perDay: 70 }, startsOn })
  expect(await world.refused(staff, pointsPublish, change('2026-06-07'))).toBe('rule-start')
  const rule = await world.ask(staff, pointsPublish, change('2026-06-08'))
  expect([rule.current?.no, rule.next?.no]).toEqual([1, 2])
  await until(Date.UTC(2026, 5, 7, 16))
  const later = await world.ask(tenant, pointsRule, { scope: compound })
  expect([later.current?.no, later.next, later.past.length]).toEqual([2, undefined, 1])
})
