/** The register tells what should have come; what did not is on a list and one tap away from a matter. */
import * as assets from 'types/assets'
import * as bookkeeping from 'types/bookkeeping'
import { matterShow } from 'types/matters'
import { noticeList } from 'types/notices'
import { clerk, elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY_MS } from '../../content/scene'
import { advertised, check, drafted, income, lifts, openBook, terms } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld(openBook)
})
beforeEach(() => world.again())
afterAll(() => world.close())

const missing = (openid = resident) => world.ask(openid, assets.missingList, { scope: compound })

test('every neighbour reads the register; only bookkeepers write it', async () => {
  const { assetId, contractId } = await advertised(world)
  const { items } = await world.ask(tenant, assets.assetList, { scope: compound, part: 'earning' })
  expect(items).toMatchObject([{ id: assetId, name: '12部电梯轿厢', state: 'used' }])
  const asset = await world.ask(resident, assets.assetShow, { assetId })
  expect(asset).toMatchObject({ acts: [], contracts: [{ id: contractId, party: '某传媒公司', missingFen: 600_000 }] })
  const anew = { scope: compound, ...lifts, media: [] }
  expect(await world.refused(resident, assets.assetKeep, anew)).toBe('not-allowed')
  const rooms = { ...lifts, part: 'premises' as const, name: '活动室', place: '物业楼二层' }
  expect(await world.refused(clerk, assets.assetKeep, { scope: compound, ...rooms, media: [] })).toBe('premises-facts')
  const premises = { areaCenti: 6200, use: '老年活动', usedBy: '社区老年协会' }
  await world.ask(clerk, assets.assetKeep, { scope: compound, ...rooms, premises, media: [] })
  expect((await world.ask(elder, assets.assetList, { scope: compound, part: 'premises' })).items).toMatchObject([
    { name: '活动室', premises }
  ])
})

test('what was changed meanwhile is not overwritten', async () => {
  const { assetId } = await advertised(world)
  const { version } = await world.ask(clerk, assets.assetShow, { assetId })
  const anew = { scope: compound, assetId, version, ...lifts, media: [] }
  await world.ask(clerk, assets.assetKeep, { ...anew, state: 'idle' })
  expect(await world.refused(staff, assets.assetKeep, { ...anew, note: '又写一遍' })).toBe('stale-view')
})

test('a quarter not booked after the grace is missing, part of it stays missing, all of it is not', async () => {
  const { contractId } = await advertised(world)
  // 1 June: due on 11 January and 11 April, fifteen days of grace.
  const before = await missing()
  expect(before).toMatchObject({ totalFen: 600_000, expectedFen: 600_000, paidFen: 0, graceDays: 15, acts: [] })
  expect(before.items.map(({ due, days }) => [due, days])).toEqual([
    ['2026-01-11', 141],
    ['2026-04-11', 51]
  ])
  const settling = { ...income, contractId, due: '2026-01-11' }
  await check(world, await drafted(world, { ...settling, amountFen: 100_000 }))
  expect((await missing()).items[0]).toMatchObject({ due: '2026-01-11', paidFen: 100_000, state: 'missing' })
  await check(world, await drafted(world, { ...settling, amountFen: 200_000 }))
  expect((await missing()).items.map(one => one.due)).toEqual(['2026-04-11'])
  expect(await missing()).toMatchObject({ expectedFen: 600_000, paidFen: 300_000 })
  const late = { scope: compound, ...settling, media: [] }
  expect(await world.refused(clerk, bookkeeping.bookingKeep, late)).toBe('due-unknown')
})

test('an income that is taken back is missing again', async () => {
  const { contractId } = await advertised(world)
  const line = await check(world, await drafted(world, { ...income, contractId, due: '2026-01-11' }))
  expect((await missing()).items).toHaveLength(1)
  await check(world, await world.ask(clerk, bookkeeping.bookingUndo, { bookingId: line.id, reason: '记错合同' }))
  expect((await missing()).items).toHaveLength(2)
})

test('one tap makes a matter of a missing sum, sorted as an order; two taps by two people make one', async () => {
  const { contractId } = await advertised(world)
  const asked = { contractId, due: '2026-01-11' }
  const { matterId } = await world.ask(secretary, assets.missingRaise, asked)
  expect(await world.ask(clerk, assets.missingRaise, asked)).toEqual({ matterId })
  expect((await missing()).items[0]).toMatchObject({ matterId })
  const matter = await world.ask(resident, matterShow, { matterId })
  expect(matter).toMatchObject({ state: 'working', triage: { route: 'order' }, title: '12部电梯轿厢1月的收入没有入账' })
  expect(matter.text).toContain('应收 3000 元')
  expect(matter.text).not.toContain('某传媒公司')
  expect(await world.refused(secretary, assets.missingRaise, { contractId, due: '2026-07-11' })).toBe('missing-none')
  expect(await world.refused(resident, assets.missingRaise, asked)).toBe('not-allowed')
})

test('the clerk is told of a missing sum on the day it becomes one, once', async () => {
  await advertised(world)
  await world.pass(DAY_MS)
  await world.tick()
  const titles = async () =>
    (await world.ask(clerk, noticeList, {})).items.filter(({ title }) => title.includes('没有入账')).length
  expect(await titles()).toBe(2)
  await world.pass(DAY_MS)
  expect(await titles()).toBe(2)
  // 11 July and fifteen days.
  await world.pass(55 * DAY_MS)
  await world.tick()
  expect(await titles()).toBe(3)
})

test('terms under which money came stand; a contract that ends expects nothing of later periods', async () => {
  const { assetId, contractId } = await advertised(world)
  await check(world, await drafted(world, { ...income, contractId, due: '2026-01-11' }))
  const { version } = await world.ask(clerk, assets.contractShow, { contractId })
  const anew = { assetId, contractId, version, ...terms, media: [] }
  expect(await world.refused(clerk, assets.contractKeep, { ...anew, amountFen: 1 })).toBe('contract-paid')
  await world.ask(clerk, assets.contractKeep, { ...anew, party: '另一家传媒公司' })
  const ending = { contractId, day: '2026-03-31', reason: '对方撤了广告' }
  const ended = await world.ask(clerk, assets.contractEnd, ending)
  expect(ended).toMatchObject({ missingFen: 0, ended: { day: '2026-03-31' }, expected: [{ state: 'paid' }] })
  expect(await world.refused(clerk, assets.contractEnd, ending)).toBe('contract-over')
})

const owed = {
  scope: compound,
  title: '追回两间门面的欠租',
  debtor: '某餐饮店',
  owedFen: 2_400_000,
  sinceDay: '2025-03-01',
  why: '两年没有交租，合同到期也没有续。'
}

test('a project of getting money back shows steps and what came; who owes is not for neighbours', async () => {
  const { id: clearingId } = await world.ask(clerk, assets.clearingKeep, owed)
  await world.ask(clerk, assets.clearingStep, { clearingId, text: '发了催款函。', media: [], close: false })
  const back = { ...income, class: 'premises' as const, what: '收回部分欠租', amountFen: 1_000_000, clearingId }
  const line = await check(world, await drafted(world, back))
  const seen = await world.ask(resident, assets.clearingShow, { clearingId })
  expect(seen).toMatchObject({ recoveredFen: 1_000_000, story: [{ text: '发了催款函。' }], acts: [] })
  expect(seen.debtor).toBeUndefined()
  expect((await world.ask(clerk, assets.clearingShow, { clearingId })).debtor).toBe('某餐饮店')
  const { total } = await world.ask(resident, assets.clearingList, { scope: compound })
  expect(total).toEqual({ owedFen: 2_400_000, recoveredFen: 1_000_000, open: 1, closed: 0 })
  await check(world, await world.ask(clerk, bookkeeping.bookingUndo, { bookingId: line.id, reason: '退票了' }))
  expect((await world.ask(resident, assets.clearingShow, { clearingId })).recoveredFen).toBe(0)
  await world.ask(clerk, assets.clearingStep, { clearingId, text: '已经结清。', media: [], close: true })
  const more = { clearingId, text: '再催一次。', media: [], close: false }
  expect(await world.refused(clerk, assets.clearingStep, more)).toBe('clearing-closed')
})
