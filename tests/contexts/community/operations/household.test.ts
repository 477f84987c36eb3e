/** A home and its people: who invites whom, who leaves, who is taken out, and how fast a right ends. */
import { homeBind, inviteAccept, inviteIssue, sessionOpen } from 'types/community'
import { homeLeave, homeMembers, homeRemove } from 'types/joining'
import { matterList } from 'types/matters'
import { resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const MINUTE_MS = 60_000
const home = `${compound}/g1/1/1/101`
const rented = `${compound}/g1/1/2/101`
const child = 'oChildOfTheResident0000001'
const lodger = 'oLodgerOfTheResident000001'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.again()
  for (const openid of [child, lodger]) await world.ask(openid, sessionOpen, {})
})
afterAll(() => world.close())

async function invited(by: string, relation: 'family' | 'tenant', who: string, scope = home) {
  const { code } = await world.ask(by, inviteIssue, { scope, relation })
  return world.ask(who, inviteAccept, { code, consent: 1 })
}

const members = (by: string) => world.ask(by, homeMembers, { scope: home })
const tokenOf = async (by: string, relation: string) =>
  (await members(by)).items.find(one => !one.mine && one.relation === relation)?.member ?? ''

test('an owner invites family without anybody’s phone number; agreeing is on record with its wording', async () => {
  const me = await invited(resident, 'family', child)
  expect(me.homes).toMatchObject([{ path: home, relation: 'family' }])
  expect(me.consents).toEqual(['home'])
})

test('who lives in a home is shown by relation, to its people and the community alone', async () => {
  await invited(resident, 'family', child)
  await invited(child, 'tenant', lodger)
  const seen = await members(resident)
  expect(seen.items.map(({ called, canRemove }) => [called, canRemove]).sort()).toEqual([
    ['您', false],
    ['您的家人', true],
    ['租户', false]
  ])
  expect(JSON.stringify(seen)).not.toContain((await world.ask(child, sessionOpen, {})).personId)
  expect(await world.refused(tenant, homeMembers, { scope: home })).toBe('not-at-home')
})

test.each([
  ['a tenant cannot invite an owner', tenant, rented, 'owner', 'invite-relation'],
  ['a tenant cannot make somebody the owner’s family', tenant, rented, 'family', 'invite-relation'],
  ['an owner cannot make another owner', resident, home, 'owner', 'invite-relation'],
  ['an owner invites to their own home alone', resident, rented, 'family', 'not-allowed']
] as const)('%s', async (_sentence, by, scope, relation, reason) => {
  expect(await world.refused(by, inviteIssue, { scope, relation })).toBe(reason)
})

test('an invitation is worth nothing once who made it is no longer at home', async () => {
  await invited(resident, 'family', child)
  const { code } = await world.ask(child, inviteIssue, { scope: home, relation: 'tenant' })
  await world.ask(child, homeLeave, { path: home })
  expect(await world.refused(lodger, inviteAccept, { code })).toBe('code-wrong')
})

test('an owner takes out a tenant they invited, not family that staff joined', async () => {
  await invited(resident, 'tenant', lodger)
  const { code: personCode } = await world.ask(child, sessionOpen, {})
  await world.ask(secretary, homeBind, { scope: home, personCode, relation: 'family' })
  await world.ask(resident, homeRemove, { scope: home, member: await tokenOf(resident, 'tenant') })
  expect((await world.ask(lodger, sessionOpen, {})).homes).toEqual([])
  const family = await tokenOf(resident, 'family')
  expect(await world.refused(resident, homeRemove, { scope: home, member: family })).toBe('member-not-yours')
  await world.ask(staff, homeRemove, { scope: home, member: family })
  expect((await members(resident)).items).toHaveLength(1)
})

test('a name for a member made for one home opens nothing at another', async () => {
  await invited(resident, 'family', child)
  const member = await tokenOf(resident, 'family')
  expect(await world.refused(staff, homeRemove, { scope: rented, member })).toBe('not-found')
  expect(await world.refused(staff, homeRemove, { scope: home, member: 'x'.repeat(60) })).toBe('not-found')
})

test('who was taken out loses sight of the compound within the ten minutes that a pass lives', async () => {
  await invited(resident, 'tenant', lodger)
  const { answer } = await world.send(lodger, sessionOpen, {})
  const pass = answer.pass ?? ''
  await world.ask(resident, homeRemove, { scope: home, member: await tokenOf(resident, 'tenant') })
  await world.cloud.hooks.clock.advance(10 * MINUTE_MS)
  const later = await world.send(lodger, matterList, { scope: compound, filter: 'near' }, { pass })
  expect(later.answer).toMatchObject({ ok: false, refusal: { reason: 'not-allowed' } })
})

test('who leaves loses it at once: the answer carries the new pass', async () => {
  const { answer } = await world.send(tenant, homeLeave, { path: rented })
  expect(answer).toMatchObject({ ok: true, data: { homes: [] } })
  const pass = answer.pass ?? ''
  const later = await world.send(tenant, matterList, { scope: compound, filter: 'near' }, { pass })
  expect(later.answer).toMatchObject({ ok: false, refusal: { reason: 'not-allowed' } })
  expect(await world.refused(tenant, homeLeave, { path: rented })).toBe('not-at-home')
})

test('the last owner may leave; family stays and the community can still take them out', async () => {
  await invited(resident, 'family', child)
  await world.ask(resident, homeLeave, { path: home })
  expect((await members(child)).items.map(({ called }) => called)).toEqual(['您'])
  expect(await world.refused(resident, homeMembers, { scope: home })).toBe('not-allowed')
  await world.ask(staff, homeRemove, { scope: home, member: await staffToken() })
  expect((await world.ask(child, sessionOpen, {})).homes).toEqual([])
})

const staffToken = async () => (await world.ask(staff, homeMembers, { scope: home })).items[0]?.member ?? ''
