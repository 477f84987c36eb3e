/** A flat passes to another: nothing until the community has confirmed, everything at once when it has. */
import { homeList, sessionOpen } from 'types/community'
import { homeConfirmHandOver, homeHandOver, homeHandOvers, homeMembers, homeStopHandOver } from 'types/joining'
import { noticeList } from 'types/notices'
import { resident, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000
const home = `${compound}/g1/1/1/101`
const buyer = 'oBuyerOfTheFlat00000000001'
const seen = { reason: '看过不动产权证', ownerName: '周新' }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const me = (openid: string) => world.ask(openid, sessionOpen, {})
const passOn = async () => world.ask(resident, homeHandOver, { scope: home, personCode: (await me(buyer)).code })

test('saying so changes nothing: the owner stays owner until the community has looked', async () => {
  const { state, id } = await passOn()
  expect(state).toBe('asked')
  expect((await me(resident)).homes).toMatchObject([{ path: home, relation: 'owner' }])
  expect((await me(buyer)).homes).toEqual([])
  expect((await world.ask(resident, homeMembers, { scope: home })).handOver?.id).toBe(id)
})

test('once confirmed the tie and the vote of the former owner end at once and the new owner’s begin', async () => {
  const { id } = await passOn()
  const [before] = (await me(resident)).homes
  await world.ask(staff, homeConfirmHandOver, { handOverId: id, ...seen })
  expect((await me(resident)).homes).toEqual([])
  expect((await me(buyer)).homes).toMatchObject([{ path: home, relation: 'owner', ownerKey: before?.ownerKey }])
  const { items } = await world.ask(staff, homeList, { scope: home })
  expect(items[0]).toMatchObject({ owners: ['周*'], residents: 1 })
  expect(items[0]).not.toHaveProperty('phone')
})

test('the record stays, both are told, and it cannot be decided twice', async () => {
  const { id } = await passOn()
  await world.ask(staff, homeConfirmHandOver, { handOverId: id, ...seen })
  expect(await world.stored('hand_overs')).toMatchObject([{ home, state: 'confirmed', reason: '看过不动产权证' }])
  expect(await world.refused(staff, homeConfirmHandOver, { handOverId: id, ...seen })).toBe('hand-over-closed')
  await world.tick()
  for (const openid of [resident, buyer]) {
    expect((await world.ask(openid, noticeList, {})).items[0]?.title).toBe('易主办好了')
  }
})

test('a former owner with more flats keeps the head of the others; the flat that passed votes by itself', async () => {
  const homes = await world.stored<{ _id: string; ownerKey: string; removed: boolean }>('homes')
  const counts = new Map<string, string[]>()
  for (const { _id, ownerKey } of homes) counts.set(ownerKey, [...(counts.get(ownerKey) ?? []), _id])
  const [shared = []] = [...counts.values()].filter(paths => paths.length > 1)
  const [sold = '', kept = ''] = shared
  const { code } = await world.hand.act<{ code: string }>(staff, 'invite.issue', { scope: sold, relation: 'owner' })
  await me('oOwnerOfTwoFlats0000000001')
  await world.hand.act('oOwnerOfTwoFlats0000000001', 'invite.accept', { code })
  const personCode = (await me(buyer)).code
  const { id } = await world.ask('oOwnerOfTwoFlats0000000001', homeHandOver, { scope: sold, personCode })
  await world.ask(staff, homeConfirmHandOver, { handOverId: id, ...seen })
  const after = await world.stored<{ _id: string; ownerKey: string }>('homes')
  const keyOf = (path: string) => after.find(one => one._id === path)?.ownerKey
  expect(keyOf(sold)).not.toBe(keyOf(kept))
  expect((await me(buyer)).homes[0]?.ownerKey).toBe(keyOf(sold))
})

test('only an owner hands over, to somebody else, one at a time', async () => {
  const personCode = (await me(buyer)).code
  expect(await world.refused(tenant, homeHandOver, { scope: `${compound}/g1/1/2/101`, personCode })).toBe('not-allowed')
  const own = (await me(resident)).code
  expect(await world.refused(resident, homeHandOver, { scope: home, personCode: own })).toBe('hand-over-self')
  expect(await world.refused(resident, homeHandOver, { scope: home, personCode: '1234567890' })).toBe('person-unknown')
  await passOn()
  expect(await world.refused(resident, homeHandOver, { scope: home, personCode })).toBe('hand-over-open')
})

test('the owner takes it back, or the community declines and says why', async () => {
  const { id } = await passOn()
  expect(await world.ask(resident, homeStopHandOver, { handOverId: id, reason: '填错了人' })).toMatchObject({
    state: 'withdrawn'
  })
  const again = await passOn()
  await world.ask(staff, homeStopHandOver, { handOverId: again.id, reason: '房产证上还是您的名字' })
  await world.tick()
  const { items } = await world.ask(resident, noticeList, {})
  expect(items[0]).toMatchObject({ title: '易主没有办成' })
  expect(items[0]?.body).toContain('房产证上还是您的名字')
})

test('staff see what waits with both numbers; after three days the secretary is told', async () => {
  const { id } = await passOn()
  const { items } = await world.ask(staff, homeHandOvers, { scope: compound })
  expect(items).toMatchObject([{ id, fromCode: (await me(resident)).code, toCode: (await me(buyer)).code }])
  await world.pass(3 * DAY_MS)
  expect(await world.stored('hand_overs')).toMatchObject([{ reminded: true }])
})
