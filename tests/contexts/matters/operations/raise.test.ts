/** Raising a matter through the real door: who may, what the platform's check does, and that it happens once. */
import { matterList, matterShow } from 'types/matters'
import { noticeList } from 'types/notices'
import { matterRaise } from 'types/raising'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const charging = { scope: `${compound}/g1/1/1`, title: '小区充电桩太少', text: '大家从楼上拉线，太危险了' }
const checked = { ...charging, title: '物业是骗子吗请查账' }
const risky = { ...charging, text: '谁再停我车位就打死你' }

test('a resident raises a matter: open, to be sorted by the end of the next working day, its author known by building only', async () => {
  const matter = await world.ask(resident, matterRaise, charging)
  expect(matter).toMatchObject({ state: 'open', step: 'raise', mine: true, supports: 0, author: '1幢居民' })
  // The world begins on Monday 1 June 2026: Tuesday midnight in Shanghai.
  expect(matter.holder).toMatchObject({ label: '社区工作人员', dueAt: Date.parse('2026-06-02T23:59:59.999+08:00') })
  expect(JSON.stringify(matter)).not.toMatch(/徐芳|139788/)
})

test('a repeat of the same request finds the first; another content under its id is turned away', async () => {
  const options = { requestId: 'raise-once-1' }
  const first = await world.send(resident, matterRaise, charging, options)
  const again = await world.send(resident, matterRaise, charging, options)
  const other = await world.send(resident, matterRaise, { ...charging, title: '换了一件事' }, options)
  expect(again.answer).toEqual(expect.objectContaining({ data: first.answer.ok && first.answer.data }))
  expect(other.answer).toMatchObject({ refusal: { reason: 'request-reused' } })
  expect(await world.stored('matters')).toHaveLength(1)
})

test('a text that the platform calls risky is not kept', async () => {
  expect(await world.refused(resident, matterRaise, risky)).toBe('text-abuse')
  expect(await world.stored('matters')).toEqual([])
})

test('a text that a person must see first is visible to its author and to those with a post, to no neighbour', async () => {
  const { id, state } = await world.ask(resident, matterRaise, checked)
  expect(state).toBe('checking')
  expect(await world.refused(elder, matterShow, { matterId: id })).toBe('not-found')
  expect((await world.ask(staff, matterShow, { matterId: id })).acts).toEqual(['author'])
  expect((await world.ask(resident, matterShow, { matterId: id })).mine).toBe(true)
  for (const filter of ['near', 'due', 'done', 'mine'] as const) {
    expect((await world.ask(elder, matterList, { scope: compound, filter })).items).toEqual([])
  }
  expect((await world.ask(resident, matterList, { scope: compound, filter: 'mine' })).items).toHaveLength(1)
  expect((await world.ask(staff, matterList, { scope: compound, filter: 'due' })).items).toHaveLength(1)
})

test('nobody raises or lists above their own compound without a post there', async () => {
  for (const scope of [community, '371502']) {
    expect(await world.refused(resident, matterRaise, { ...charging, scope })).toBe('not-allowed')
    expect(await world.refused(resident, matterList, { scope, filter: 'near' })).toBe('not-allowed')
  }
  expect((await world.ask(staff, matterRaise, { ...charging, scope: community })).state).toBe('open')
})

test('a place that does not exist cannot have a matter', async () => {
  expect(await world.refused(resident, matterRaise, { ...charging, scope: `${compound}/g9/9` })).toBe('scope-missing')
})

test('staff hear of it within a minute; who raised it does not, nor who has another post', async () => {
  await world.ask(staff, matterRaise, charging)
  await world.pass(60_000)
  const inbox = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(notice => notice.title)
  expect(await inbox(secondStaff)).toEqual(['有一件新事等分派'])
  expect(await inbox(staff)).toEqual([])
  expect(await inbox(secretary)).toEqual([])
})

test('a tenant may raise as well as an owner', async () => {
  expect((await world.ask(tenant, matterRaise, charging)).state).toBe('open')
})
