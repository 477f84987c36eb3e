/** Becoming a neighbour without a code and without a phone number: the building chief comes. */
import { appointmentMake, homeBind, sessionOpen } from 'types/community'
import { joinAskFor, joinClose, joinList, joinMine, joinWithdraw } from 'types/joining'
import { noticeList } from 'types/notices'
import { resident, secretary, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000
const building = `${compound}/g1/1`
const newcomer = 'oNewcomerWithoutHome000001'
const note = '刚搬来，住三楼，晚上在家。'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.again()
  await world.ask(newcomer, sessionOpen, {})
})
afterAll(() => world.close())

const ask = () => world.ask(newcomer, joinAskFor, { scope: building, note })

test('the chief of the building and the staff above are told, with the number by which to join the person', async () => {
  const term = { from: world.hand.now(), until: world.hand.now() + 365 * DAY_MS }
  const { code: chief } = await world.ask(resident, sessionOpen, {})
  const post = { scope: building, personCode: chief, role: 'building_chief' as const, name: '徐芳', ...term }
  await world.ask(staff, appointmentMake, post)
  const { dueAt, askedAt } = await ask()
  expect(dueAt - askedAt).toBe(3 * DAY_MS)
  await world.tick()
  for (const openid of [resident, secretary, staff]) {
    expect((await world.ask(openid, noticeList, {})).items[0]?.title).toBe('有人等着登记')
  }
  const { items } = await world.ask(resident, joinList, { scope: building })
  expect(items).toMatchObject([{ note, personCode: (await world.ask(newcomer, sessionOpen, {})).code }])
})

test('asking twice at one compound is one request; a stranger’s own list shows it', async () => {
  const { id } = await ask()
  expect(await world.refused(newcomer, joinAskFor, { scope: `${compound}/g1/2`, note })).toBe('join-asked')
  expect((await world.ask(newcomer, joinMine, {})).items).toMatchObject([{ id, state: 'open' }])
})

test('joining a home there ends the request by itself', async () => {
  await ask()
  const { code: personCode } = await world.ask(newcomer, sessionOpen, {})
  await world.ask(secretary, homeBind, { scope: `${building}/1/201`, personCode, relation: 'tenant' })
  expect((await world.ask(newcomer, joinMine, {})).items).toMatchObject([{ state: 'joined' }])
  expect((await world.ask(secretary, joinList, { scope: compound })).items).toEqual([])
})

test('it can be declined with a reason that the person reads, or taken back, and then asked again', async () => {
  const first = await ask()
  await world.ask(secretary, joinClose, { askId: first.id, reason: '三次上门都没有人' })
  await world.tick()
  expect((await world.ask(newcomer, noticeList, {})).items[0]?.body).toBe('三次上门都没有人')
  const second = await ask()
  await world.ask(newcomer, joinWithdraw, { askId: second.id })
  expect(await world.refused(secretary, joinClose, { askId: second.id, reason: '不住在这里' })).toBe('ask-closed')
})

test('after three days the community is told once that nobody went', async () => {
  await ask()
  await world.pass(3 * DAY_MS - 1)
  expect(await world.stored('join_requests')).toMatchObject([{ reminded: false }])
  await world.pass(1)
  await world.pass(60_000)
  expect(await world.stored('join_requests')).toMatchObject([{ reminded: true, state: 'open', outbox: [] }])
})

test('a place that is not there, and one above a compound, cannot be asked at', async () => {
  for (const scope of [`${compound}/g1/99`, '371502/xianfeng/fude']) {
    expect(await world.refused(newcomer, joinAskFor, { scope, note })).toBe('scope-missing')
  }
})
