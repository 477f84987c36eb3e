/** "Somebody has raised this" and merging, through the real door and the clock. */
import { matterFinish, matterList, matterShow, matterSupport, matterTriage } from 'types/matters'
import { noticeList } from 'types/notices'
import { matterMap, matterMerge, matterRaise, matterSimilar } from 'types/raising'
import { elder, neighbour, resident, staff, tenant } from '../../../../local/demo/people'
import { compound, moveNeighboursIn } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld(async ({ hand }) => {
    await moveNeighboursIn(hand, 3)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

/** One a second, so that there is a first and a later one. */
async function raise(by: string, title: string, more: object = {}): Promise<string> {
  await world.cloud.hooks.clock.advance(1000)
  return (await world.ask(by, matterRaise, { scope: compound, title, text: '', ...more })).id
}
const support = (by: string, matterId: string) => world.ask(by, matterSupport, { matterId })
const merge = (matterId: string, into: string) =>
  world.ask(staff, matterMerge, { matterId, into, reason: '说的是同一件事' })
const show = (by: string, matterId: string) => world.ask(by, matterShow, { matterId })
const settle = async () => {
  await world.pass(91_000)
  await world.pass(60_000)
}

test('before sending one is shown what neighbours have raised already, with whether it is one’s own or supported', async () => {
  const id = await raise(resident, '小区充电桩太少', { text: '大家从楼上拉线' })
  await raise(resident, '东边围墙倒了')
  await support(elder, id)
  const asked = { scope: `${compound}/g1/1`, title: '电动车没地方充电', text: '多装几个' }
  expect((await world.ask(elder, matterSimilar, asked)).items).toMatchObject([
    { id, supports: 1, supported: true, mine: false }
  ])
  expect((await world.ask(resident, matterSimilar, asked)).items).toMatchObject([{ id, mine: true }])
  expect((await world.ask(tenant, matterSimilar, { ...asked, title: '想办合唱队', text: '' })).items).toEqual([])
})

test('what is finished, and what nobody may read yet, is not shown as already raised', async () => {
  const done = await raise(resident, '小区充电桩太少')
  const triage = { matterId: done, dutyId: 'monitoring', route: 'order' as const, reason: '物业合同里写着' }
  await world.ask(staff, matterTriage, triage)
  await world.ask(staff, matterFinish, { matterId: done, result: '装好了二十个', gains: '不再飞线充电' })
  await raise(resident, '充电桩的钱物业是骗子吗请查账')
  expect((await world.ask(tenant, matterSimilar, { scope: compound, title: '充电桩太少', text: '' })).items).toEqual([])
})

test('the map shows what is open and where, and of a building only that it is there', async () => {
  const spot = { x: 500, y: 950, label: '大门' }
  const id = await raise(resident, '大门口监控坏了', { spot })
  await raise(resident, '二单元灯坏了', { scope: `${compound}/g1/1/2` })
  const { items } = await world.ask(tenant, matterMap, { scope: `${compound}/g1/1` })
  expect(items).toMatchObject([{ scope: `${compound}/g1/1/2` }, { id, spot }])
})

test('merged: one page leads to the other, every voice counts there once, everybody is told', async () => {
  const into = await raise(resident, '小区充电桩太少')
  const gone = await raise(elder, '充电的地方不够')
  for (const by of [tenant, neighbour(0)]) await support(by, into)
  for (const by of [tenant, neighbour(1), resident]) await support(by, gone)
  expect((await merge(gone, into)).state).toBe('merged')
  expect(await world.refused(neighbour(2), matterSupport, { matterId: gone })).toBe('matter-closed')
  await settle()
  expect(await show(tenant, into)).toMatchObject({ supports: 4, supported: true, mergedCount: 1 })
  expect(await show(elder, into)).toMatchObject({ supported: true })
  expect(await show(resident, into)).toMatchObject({ mine: true, supported: false })
  expect(await show(tenant, gone)).toMatchObject({ state: 'merged', mergedInto: { id: into, title: '小区充电桩太少' } })
  for (const by of [elder, tenant, neighbour(1), resident]) {
    const told = (await world.ask(by, noticeList, {})).items.filter(({ title }) => title === '您关心的事并到一起办')
    expect(told).toMatchObject([{ link: `/packages/matters/show/index?id=${into}` }])
  }
  expect((await show(tenant, into)).timeline.at(-1)).toMatchObject({ what: '“充电的地方不够”并了进来' })
  expect((await world.ask(tenant, matterList, { scope: compound, filter: 'due' })).items.map(({ id }) => id)).toEqual([
    into
  ])
})

test('one that took others in may go on itself; their pages and voices follow to the end', async () => {
  const last = await raise(resident, '小区充电桩太少')
  const middle = await raise(elder, '充电的地方不够')
  const first = await raise(tenant, '想多装充电桩')
  await support(neighbour(0), first)
  await merge(first, middle)
  await merge(middle, last)
  await settle()
  expect((await show(staff, first)).mergedInto).toEqual({ id: last, title: '小区充电桩太少' })
  expect((await show(staff, last)).supports).toBe(3)
  expect(await world.refused(staff, matterMerge, { matterId: first, into: last, reason: '再并一次' })).toBe(
    'matter-step'
  )
  const late = await raise(neighbour(1), '充电桩不够用')
  await merge(late, middle)
  expect((await show(staff, late)).mergedInto).toEqual({ id: last, title: '小区充电桩太少' })
})

test('the later goes into the earlier; not the other way, not into itself, not into what is done, not elsewhere', async () => {
  const [older, newer] = [await raise(resident, '小区充电桩太少'), await raise(elder, '充电的地方不够')]
  const refused = (matterId: string, into: string) =>
    world.refused(staff, matterMerge, { matterId, into, reason: '说的是同一件事' })
  expect(await refused(older, newer)).toBe('merge-direction')
  expect(await refused(older, older)).toBe('merge-self')
  expect(await refused(older, 'm_0000000000000000')).toBe('merge-elsewhere')
  const declined = { matterId: newer, dutyId: 'charging', route: 'declined' as const, reason: '不归这里管' }
  const nextDoor = { name: '供电公司', phone: '95598' }
  await world.ask(staff, matterTriage, { ...declined, nextDoor } as never)
  expect(await refused(older, newer)).toBe('merge-elsewhere')
  expect(await refused(newer, older)).toBe('matter-step')
})
