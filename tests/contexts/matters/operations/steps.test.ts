/** The way of a matter through the real door: sorting, planning, working, finishing, and what the clock adds. */
import { matterFinish, matterPlan, matterProgress, matterShow, matterTriage } from 'types/matters'
import { noticeList } from 'types/notices'
import { dutyList } from 'types/sorting'
import { elder, founder, resident, secondStaff, secretary, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, finish, nextDoor, plan, planText, raise, triage } from './walk'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (matterId: string, by = resident) => world.ask(by, matterShow, { matterId })
const titles = async (by: string) => (await world.ask(by, noticeList, {})).items.map(notice => notice.title)

test('staff sort a matter by the duty list; its author hears where it went, staff do not hear of themselves', async () => {
  const { items } = await world.ask(staff, dutyList, { scope: compound })
  const { id } = await raise(world)
  const sorted = await triage(world, id, 'deliberation')
  expect(sorted.triage).toMatchObject({ duty: items.find(duty => duty.id === 'charging')?.title, party: '小区自治' })
  expect(sorted.timeline.at(-1)).toMatchObject({ who: '社区工作人员 刘敏', what: '该不该：小区自治的事，请大家一起议' })
  expect(sorted.acts).toEqual(['meet', 'vote', 'merge', 'author'])
  await world.pass(60_000)
  expect(await titles(resident)).toEqual(['您提的事有着落了'])
  expect(await titles(staff)).toEqual(['有一件新事等分派'])
})

test('only those who sort may sort, and only by an entry of the list, and only once', async () => {
  const { id: matterId } = await raise(world)
  const input = { matterId, dutyId: 'charging', route: 'order', reason: '请物业去办' } as const
  expect(await world.refused(elder, matterTriage, input)).toBe('not-allowed')
  expect(await world.refused(founder, matterTriage, input)).toBe('not-found')
  expect(await world.refused(staff, matterTriage, { ...input, dutyId: 'no-such-duty' })).toBe('duty-unknown')
  expect((await world.ask(secretary, matterTriage, input)).state).toBe('working')
  expect(await world.refused(staff, matterTriage, input)).toBe('matter-step')
})

test('an order goes to work without a plan; sorting, progress and result are told to the author', async () => {
  const { id } = await raise(world, '三单元下水又堵了')
  await triage(world, id, 'order', 'drain')
  await world.ask(staff, matterProgress, { matterId: id, text: '师傅已经上门' })
  const { timeline } = await show(id)
  expect(timeline.at(-1)).toMatchObject({ what: '办理进展', why: '师傅已经上门' })
  const done = await finish(world, id)
  expect(done).toMatchObject({ state: 'judging', step: 'judge', result: { text: '装好二十个充电桩' } })
  await world.pass(60_000)
  expect((await titles(resident)).sort()).toEqual(['您提的事办完了', '您提的事有新进展', '您提的事有着落了'].sort())
})

test('what is only talked about is neither planned nor finished', async () => {
  const { id: matterId } = await raise(world)
  await triage(world, matterId, 'deliberation')
  const input = { matterId, plan: { ...planText, doneBy: world.cloud.hooks.clock.now() + DAY } }
  expect(await world.refused(staff, matterPlan, input)).toBe('matter-step')
  expect(await world.refused(staff, matterFinish, { matterId, result: '已经办好', gains: '安全了' })).toBe(
    'matter-step'
  )
})

test('a matter that is passed on ends with the reason and the next door, where it began', async () => {
  const { id } = await raise(world, '楼上漏水泡了我家')
  const ended = await triage(world, id, 'referred', 'neighbour-leak')
  expect(ended).toMatchObject({ state: 'referred', step: 'raise', triage: { reason: '按职责清单办理', nextDoor } })
  expect(ended.acts).toEqual(['author'])
})

test('a matter not sorted in time says so once, and its holders hear it once', async () => {
  const { id } = await raise(world)
  await world.pass(2 * DAY)
  for (let i = 0; i < 3; i++) await world.pass(60_000)
  const late = (await show(id)).timeline.filter(line => line.what.startsWith('已过期限'))
  expect(late).toHaveLength(1)
  expect((await titles(secondStaff)).filter(title => title === '有一件事过了期限')).toHaveLength(1)
  const [matter] = await world.stored<{ nextDueAt: number | null; version: number }>('matters')
  expect(matter?.nextDueAt).toBeNull()
})

test('after sorting late the new due time is watched again', async () => {
  const { id } = await raise(world)
  await world.pass(2 * DAY)
  await triage(world, id, 'order', 'drain')
  await world.pass(8 * DAY)
  expect((await show(id)).timeline.filter(line => line.what.startsWith('已过期限'))).toHaveLength(2)
})

test('seven days after the result the matter is closed and cannot be worked on', async () => {
  const { id: matterId } = await raise(world)
  await triage(world, matterId, 'order')
  await finish(world, matterId)
  await world.pass(7 * DAY - 60_000)
  expect((await show(matterId)).state).toBe('judging')
  await world.pass(60_000)
  expect(await show(matterId)).toMatchObject({ state: 'closed', step: 'share' })
  expect(await world.refused(staff, matterProgress, { matterId, text: '再说一句' })).toBe('matter-step')
})

test('a plan names a day to come, and that day becomes the due time', async () => {
  const { id: matterId } = await raise(world)
  await triage(world, matterId, 'deliberation')
  const [stored] = await world.stored<{ _id: string }>('matters')
  await world.cloud.store.update('matters', { _id: stored?._id }, { $set: { state: 'decided' } }, { multi: false })
  const now = world.cloud.hooks.clock.now()
  expect(await world.refused(staff, matterPlan, { matterId, plan: { ...planText, doneBy: now } })).toBe('bad-input')
  expect(await plan(world, matterId, now + DAY)).toMatchObject({ state: 'working', holder: { dueAt: now + DAY } })
})
