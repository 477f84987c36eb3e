/** A result needs two people and two equal counts; the law's lines decide, heads and area apart. */

import { noticeList } from 'types/notices'
import { ballotCast, decisionCount, decisionRecheck, decisionShow } from 'types/voting'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import type { CloudSnapshot } from '../../../../local/hooks/hooks'
import { openWorld, type World } from '../../../world'
import { DAY, MINUTE, nowOf, propose, residentsAsked, voterKeyOf } from './walk'

let world: World
let decisionId: string
let closed: CloudSnapshot
beforeAll(async () => {
  world = await openWorld(async opened => {
    decisionId = await propose(opened)
    await opened.pass(15 * DAY)
    for (const [openid, choice] of [
      [resident, 'for'],
      [elder, 'against']
    ] as const) {
      const voterKey = await voterKeyOf(opened, openid, decisionId)
      await opened.ask(openid, ballotCast, { decisionId, voterKey, choice })
    }
    await opened.pass(7 * DAY)
    await opened.pass(MINUTE)
    closed = await opened.cloud.hooks.snapshot()
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const count = (openid = staff) => world.ask(openid, decisionCount, { decisionId })
const recheck = (openid = secondStaff) => world.ask(openid, decisionRecheck, { decisionId })
const show = (openid = resident) => world.ask(openid, decisionShow, { decisionId })

/** Changes what is stored behind the house's back. */
async function tamper(collection: string, index: number, change: (document: Record<string, unknown>) => object) {
  const saved = await world.cloud.hooks.snapshot()
  const collections = saved.store.collections.map(one => {
    if (one.name !== collection) return one
    const docs = one.docs.map((doc, i) => (i === index ? { ...doc, ...change(doc) } : doc))
    return { ...one, docs }
  })
  await world.cloud.hooks.restore({ ...saved, store: { ...saved.store, collections } })
}

test('two people count and recheck, then the result stands with both measures and both lines', async () => {
  const counted = await count()
  expect(counted).toMatchObject({ state: 'counted', countedBy: expect.stringContaining('刘敏') })
  expect(counted.tally).toBeUndefined()
  const view = await recheck()
  const one = (key: 'for' | 'against') => view.tally?.byChoice[key]
  expect(view).toMatchObject({ state: 'done', passed: false, recheckedBy: expect.stringContaining('陈涛') })
  expect(view.tally).toMatchObject({ roll: { heads: 355, areaCenti: 3_660_905 }, took: { heads: 2 } })
  expect([one('for')?.heads, one('against')?.heads]).toEqual([1, 1])
  expect((one('for')?.areaCenti ?? 0) + (one('against')?.areaCenti ?? 0)).toBe(view.took.areaCenti)
  expect(view.thresholds.map(({ met, missing }) => [met, missing.heads])).toEqual([
    [false, 235],
    [false, 1]
  ])
  await world.tick()
  const { items } = await world.ask(resident, noticeList, {})
  expect(items[0]?.title).toBe('业主表决没有通过')
})

test('before the result nobody learns a choice, not even who counts', async () => {
  expect((await show(staff)).thresholds).toHaveLength(1)
  const counted = await count()
  for (const view of [counted, await show(staff), await show(resident)]) {
    expect(view.tally).toBeUndefined()
    expect(view.thresholds).toHaveLength(1)
    expect(view.passed).toBeUndefined()
  }
})

test('one person cannot be both counters, and each step has its turn', async () => {
  const refusedCount = (openid: string) => world.refused(openid, decisionCount, { decisionId })
  const refusedRecheck = (openid: string) => world.refused(openid, decisionRecheck, { decisionId })
  expect(await refusedRecheck(secondStaff)).toBe('recheck-missing')
  expect(await refusedCount(resident)).toBe('not-allowed')
  await count()
  expect(await refusedCount(secondStaff)).toBe('count-done')
  expect(await refusedRecheck(staff)).toBe('recheck-same-person')
  await recheck()
  expect(await refusedRecheck(secretary)).toBe('decision-step')
  expect(await refusedCount(secretary)).toBe('count-done')
})

test('counting while it is open, and in the minute after the close, is too early', async () => {
  const asked = await propose(world)
  const refused = () => world.refused(staff, decisionCount, { decisionId: asked })
  await world.pass(15 * DAY)
  expect(await refused()).toBe('count-early')
  await world.pass(7 * DAY)
  expect(await world.ask(staff, decisionShow, { decisionId: asked })).toMatchObject({ state: 'closed', acts: [] })
  expect(await refused()).toBe('count-early')
  await world.pass(MINUTE)
  expect(await refused()).toBe('not refused')
})

describe('a difference between the counts is never published', () => {
  const rows: [string, string, (document: Record<string, unknown>) => object][] = [
    ['a ballot’s choice', 'ballots', () => ({ choice: 'abstain' })],
    ['a ballot’s area', 'ballots', ballot => ({ areaCenti: Number(ballot['areaCenti']) + 1 })],
    ['a ballot’s heads', 'ballots', () => ({ heads: 2 })],
    ['a ballot’s owner', 'ballots', () => ({ voterKey: 'v_00000000000000000000' })],
    ['the area of a head on the roll', 'rolls', entry => ({ areaCenti: Number(entry['areaCenti']) + 1 })]
  ]
  test.each(rows)('%s was altered', async (_words, collection, change) => {
    await tamper(collection, 0, change)
    await count()
    expect(await world.refused(secondStaff, decisionRecheck, { decisionId })).toBe('recheck-differs')
    expect(await show()).toMatchObject({ state: 'closed' })
    expect((await show()).tally).toBeUndefined()
  })

  test('after the ballots were put right, both counts are made again and stand', async () => {
    await tamper('ballots', 0, () => ({ heads: 2 }))
    await count()
    expect(await world.refused(secondStaff, decisionRecheck, { decisionId })).toBe('recheck-differs')
    await tamper('ballots', 0, () => ({ heads: 1 }))
    await count(secondStaff)
    expect(await recheck(staff)).toMatchObject({ state: 'done', tally: { took: { heads: 2 } } })
  })
})

test('closing tells those who count; each step is told once however often the clock runs', async () => {
  const before = (await world.ask(secretary, noticeList, {})).items
  expect(before[0]?.title).toBe('业主表决截止了，请计票')
  await world.pass(MINUTE)
  await world.pass(MINUTE)
  expect((await world.ask(secretary, noticeList, {})).items).toEqual(before)
  const titles = (await world.ask(resident, noticeList, {})).items.map(item => item.title)
  expect(titles.filter(title => title === '业主表决开始了')).toHaveLength(1)
})

test('a question to residents is reported and never passed', async () => {
  await world.cloud.hooks.restore(closed)
  decisionId = await propose(world, residentsAsked(nowOf(world)))
  await world.pass(2 * MINUTE)
  const voterKey = await voterKeyOf(world, tenant, decisionId)
  await world.ask(tenant, ballotCast, { decisionId, voterKey, choice: 'o2' })
  await world.pass(3 * DAY)
  await count()
  const view = await recheck()
  expect(view).toMatchObject({
    state: 'done',
    thresholds: [],
    tally: { byChoice: { o1: { heads: 0 }, o2: { heads: 1 } } }
  })
  expect(view.passed).toBeUndefined()
})
