/** The shop through the real SDK: points and pieces move together, whatever happens at the same moment. */
import { sessionOpen } from 'types/community'
import { merchantList, settlementConfirm, settlementShow } from 'types/merchants'
import { noticeList } from 'types/notices'
import { pointsMine } from 'types/points'
import { dataExport } from 'types/privacy'
import {
  itemKeep,
  itemList,
  itemRedeem,
  itemShow,
  redemptionCancel,
  redemptionCode,
  redemptionCollect,
  redemptionFind,
  redemptionList,
  redemptionMine,
  redemptionShow,
  stockLines,
  stockRecord
} from 'types/shop'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { helped, partnered, settled, shopping, soap } from '../../../operations/examples/shop-walk'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000

let world: World
let back: () => Promise<void>
let itemId: string
beforeAll(async () => {
  world = await openWorld()
  itemId = (await shopping(world)).itemId ?? ''
  back = await world.keep()
})
beforeEach(() => back())
afterAll(() => world.close())

const redeem = (openid: string) => world.ask(openid, itemRedeem, { itemId, price: soap.price })
const points = async (openid: string) => (await world.ask(openid, pointsMine, { scope: compound })).available
const shelf = async () => {
  const { standing, left } = await world.ask(staff, itemShow, { itemId })
  return { standing, left }
}

test('redeeming sets points and piece aside, collecting takes both, once', async () => {
  const { id: redemptionId, digits = '' } = await redeem(resident)
  expect([await points(resident), await shelf()]).toEqual([10, { standing: 10, left: 9 }])
  const handed = await world.ask(staff, redemptionCollect, { redemptionId, digits })
  expect(handed).toMatchObject({ state: 'collected', note: '社区工作人员 刘敏 交付', acts: [] })
  expect(await world.refused(staff, redemptionCollect, { redemptionId, digits })).toBe('redemption-over')
  expect([await points(resident), await shelf()]).toEqual([10, { standing: 9, left: 9 }])
  expect((await world.ask(resident, redemptionMine, {})).items).toMatchObject([
    { id: redemptionId, state: 'collected' }
  ])
})

test('two counters that hand over the same at one moment hand it over once', async () => {
  const { id: redemptionId, digits = '' } = await redeem(resident)
  const answers = await Promise.all(
    [staff, secondStaff].map(by => world.send(by, redemptionCollect, { redemptionId, digits }))
  )
  expect(answers.filter(({ answer }) => answer.ok)).toHaveLength(1)
  expect([await points(resident), await shelf()]).toEqual([10, { standing: 9, left: 9 }])
})

test('what is given up, and what nobody collects in three days, is free again', async () => {
  const first = await redeem(resident)
  await world.ask(resident, redemptionCancel, { redemptionId: first.id })
  expect([await points(resident), await shelf()]).toEqual([40, { standing: 10, left: 10 }])
  const second = await redeem(resident)
  await world.pass(3 * DAY_MS - 1000)
  expect(await points(resident)).toBe(10)
  await world.pass(1000)
  expect([await points(resident), await shelf()]).toEqual([40, { standing: 10, left: 10 }])
  expect(await world.ask(resident, redemptionShow, { redemptionId: second.id })).toMatchObject({ state: 'expired' })
  const { items } = await world.ask(resident, noticeList, {})
  expect(items[0]).toMatchObject({ title: '积分退回来了' })
})

test('giving up and handing over at one moment end in one of the two, with both books agreeing', async () => {
  const { id: redemptionId, digits = '' } = await redeem(resident)
  await Promise.all([
    world.send(staff, redemptionCollect, { redemptionId, digits }),
    world.send(resident, redemptionCancel, { redemptionId })
  ])
  await world.pass(4 * DAY_MS)
  const { state } = await world.ask(resident, redemptionShow, { redemptionId })
  const collected = state === 'collected'
  expect([await points(resident), await shelf()]).toEqual([
    collected ? 10 : 40,
    { standing: collected ? 9 : 10, left: collected ? 9 : 10 }
  ])
})

test('of the last piece one neighbour gets it, the other keeps every point', async () => {
  await world.ask(staff, stockRecord, { itemId, kind: 'lost', pieces: 9, why: '水管漏了，泡坏了' })
  const answers = await Promise.all(
    [resident, tenant].map(by => world.send(by, itemRedeem, { itemId, price: soap.price }))
  )
  const reasons = answers.map(({ answer }) => (answer.ok ? 'yes' : answer.refusal.reason)).sort()
  expect(reasons).toEqual(['item-gone', 'yes'])
  expect([await points(resident), await points(tenant)].sort()).toEqual([10, 40])
  expect(await shelf()).toEqual({ standing: 1, left: 0 })
})

test('who has too few points is told so, and nothing is set aside', async () => {
  await redeem(resident)
  expect(await world.refused(resident, itemRedeem, { itemId, price: soap.price })).toBe('points-short')
  expect(await world.refused(elder, itemRedeem, { itemId, price: soap.price })).toBe('points-short')
  expect(await shelf()).toEqual({ standing: 10, left: 9 })
})

test('the limit of a month holds for two phones at once; what was given up does not count', async () => {
  await world.ask(staff, itemKeep, { ...soap, itemId, price: 5, eachMonth: 2 })
  const cheap = () => world.send(resident, itemRedeem, { itemId, price: 5 })
  const answers = await Promise.all([cheap(), cheap(), cheap(), cheap()])
  const made = answers.flatMap(({ answer }) => (answer.ok ? [answer.data.id] : []))
  expect(made).toHaveLength(2)
  const [first = ''] = made
  expect(await world.refused(resident, itemRedeem, { itemId, price: 5 })).toBe('item-each-month')
  await world.ask(resident, redemptionCancel, { redemptionId: first })
  expect((await cheap()).answer.ok).toBe(true)
})

test('a price that has changed since it was seen is told', async () => {
  await world.ask(staff, itemKeep, { ...soap, itemId, price: 35 })
  expect(await world.refused(resident, itemRedeem, { itemId, price: soap.price })).toBe('stale-view')
  await world.ask(staff, itemKeep, { ...soap, itemId, on: false })
  expect(await world.refused(resident, itemRedeem, { itemId, price: soap.price })).toBe('item-off')
  expect((await world.ask(resident, itemList, { scope: compound })).items).toEqual([])
  expect((await world.ask(resident, itemList, { scope: compound, off: true })).items).toEqual([])
  expect((await world.ask(staff, itemList, { scope: community, off: true })).items).toHaveLength(1)
})

test('the shelf never goes below what is set aside, and every movement is a line', async () => {
  await redeem(resident)
  const lost = (pieces: number) => ({ itemId, kind: 'lost' as const, pieces, why: '盘点' })
  expect(await world.refused(staff, stockRecord, lost(10))).toBe('stock-short')
  expect(await world.ask(staff, stockRecord, lost(9))).toEqual({ standing: 1, left: 0 })
  await world.pass(1000)
  expect(await world.ask(staff, stockRecord, { itemId, kind: 'found', pieces: 2, why: '货架后面找到' })).toEqual({
    standing: 3,
    left: 2
  })
  const { items } = await world.ask(tenant, stockLines, { itemId })
  expect(items.map(({ what, change, standing }) => [what, change, standing])).toEqual([
    ['盘点多出：货架后面找到', 2, 3],
    ['损耗、盘点少了：盘点', -9, 1],
    ['进货：六月第一批', 10, 10]
  ])
})

test('the counter finds by six digits what is set aside; a wrong number finds nothing', async () => {
  const { id, digits = '' } = await redeem(resident)
  expect(await world.ask(staff, redemptionFind, { scope: community, digits })).toMatchObject({
    id,
    acts: ['collect', 'cancel']
  })
  const wrong = digits === '111111' ? '222222' : '111111'
  expect(await world.refused(staff, redemptionFind, { scope: community, digits: wrong })).toBe('redemption-unknown')
  expect(await world.refused(staff, redemptionCollect, { redemptionId: id, digits: wrong })).toBe('redemption-unknown')
  expect((await world.ask(staff, redemptionFind, { scope: community, digits })).digits).toBeUndefined()
  expect((await world.ask(resident, redemptionCode, { redemptionId: id })).digits).toBe(digits)
})

test('a neighbour without a phone says their number at the counter, and is told what was done for them', async () => {
  const { code } = await world.ask(resident, sessionOpen, {})
  expect(await world.refused(tenant, itemRedeem, { itemId, price: soap.price, personCode: code })).toBe('redeem-for')
  const made = await world.ask(staff, itemRedeem, { itemId, price: soap.price, personCode: code })
  expect(made).toMatchObject({ mine: false, who: '1幢居民', digits: expect.stringMatching(/^\d{6}$/) })
  await world.ask(staff, redemptionCollect, { redemptionId: made.id, digits: made.digits ?? '' })
  await world.tick()
  expect(await points(resident)).toBe(10)
  expect((await world.ask(resident, noticeList, {})).items[0]).toMatchObject({ title: '超市替您换了东西' })
})

test('a merchant hands over its own services alone, and sees nobody else’s', async () => {
  const made = await partnered(world)
  const goods = await redeem(resident)
  const cut = await world.ask(tenant, itemRedeem, { itemId: made.itemId ?? '', price: 20 })
  const list = { scope: community, state: 'held' as const }
  expect((await world.ask(secretary, redemptionList, list)).items.map(({ id }) => id)).toEqual([cut.id])
  expect((await world.ask(staff, redemptionList, list)).items).toHaveLength(2)
  const input = { redemptionId: goods.id, digits: goods.digits ?? '' }
  expect(await world.refused(secretary, redemptionCollect, input)).toBe('redemption-unknown')
  expect(await world.refused(secretary, redemptionShow, { redemptionId: goods.id })).toBe('not-found')
  const handed = await world.ask(secretary, redemptionCollect, { redemptionId: cut.id, digits: cut.digits ?? '' })
  expect(handed).toMatchObject({ state: 'collected', where: { name: '惠民理发店' }, note: '合作商户 惠民理发店 交付' })
  expect((await world.ask(tenant, merchantList, { scope: compound })).items[0]).not.toHaveProperty('people')
})

test('the sheet of a month adds up what was handed over; merchant and community each say yes, two people', async () => {
  await world.again()
  const { merchantId = '' } = await settled(world)
  const sheet = { merchantId, month: '2026-06' }
  expect(await world.ask(secretary, settlementShow, sheet)).toMatchObject({
    lines: [{ item: '理发一次', pieces: 1, points: 20, fen: 1500 }],
    final: true,
    acts: ['confirm']
  })
  expect(await world.refused(staff, settlementConfirm, { ...sheet, pieces: 1, fen: 1400 })).toBe('stale-view')
  expect(await world.refused(staff, settlementConfirm, { ...sheet, month: '2026-07', pieces: 0, fen: 0 })).toBe(
    'settlement-early'
  )
  const seen = { ...sheet, pieces: 1, fen: 1500 }
  await world.ask(secretary, settlementConfirm, seen)
  expect(await world.refused(secretary, settlementConfirm, seen)).toBe('settlement-done')
  const both = await world.ask(staff, settlementConfirm, seen)
  expect(both).toMatchObject({
    byMerchant: { who: '惠民理发店' },
    byCommunity: { who: '社区工作人员 刘敏' },
    acts: []
  })
})

test('points and redemptions are among what a person may see of themselves', async () => {
  await redeem(resident)
  const shown: string[] = []
  let after: string | undefined
  do {
    const page = await world.ask(resident, dataExport, after ? { after } : {})
    shown.push(...page.items.map(({ what, title }) => `${what} ${title}`))
    after = page.next
  } while (after)
  expect(shown).toEqual(expect.arrayContaining(['您的志愿积分 积分', '您用积分换的东西 洗衣液 2kg']))
})

test('a repeated request redeems once', async () => {
  const input = { itemId, price: soap.price }
  const options = { requestId: 'the-same-request' }
  const [first, second] = await Promise.all([1, 2].map(() => world.send(resident, itemRedeem, input, options)))
  expect(first?.answer.ok && second?.answer.ok).toBe(true)
  expect(await points(resident)).toBe(10)
  expect((await world.ask(resident, redemptionMine, {})).items).toHaveLength(1)
})

test('help alone gives points before there is anything to get', async () => {
  await world.again()
  await helped(world)
  expect(await points(resident)).toBe(40)
})
