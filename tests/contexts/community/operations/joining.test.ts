/** Joining a home: by code or by staff, once each; wrong codes run out; nobody joins what is not there. */
import { homeBind, homeList, inviteAccept, inviteIssue, sessionOpen } from 'types/community'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const HOUR_MS = 3_600_000
const home = `${compound}/g1/1/1/201`
const newcomer = 'oNewcomerWithoutHome000001'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.again()
  await world.ask(newcomer, sessionOpen, {})
})
afterAll(() => world.close())

const invite = (relation: 'owner' | 'tenant' = 'owner') => world.ask(staff, inviteIssue, { scope: home, relation })

test('a code from staff joins its holder to the home it was made for', async () => {
  const { code, label } = await invite()
  const { homes } = await world.ask(newcomer, inviteAccept, { code })
  expect(homes).toMatchObject([{ path: home, label, relation: 'owner', compoundName: '金麒麟小区' }])
})

test('an owner is tied to the head that votes, a tenant is not', async () => {
  const owner = await world.ask(newcomer, inviteAccept, { code: (await invite()).code })
  expect(owner.homes[0]?.ownerKey).toMatch(/^o_/)
  const renter = await world.ask('oAnotherNewcomer0000000001', sessionOpen, {})
  expect(renter.homes).toEqual([])
  const joined = await world.ask('oAnotherNewcomer0000000001', inviteAccept, { code: (await invite('tenant')).code })
  expect(joined.homes[0]).not.toHaveProperty('ownerKey')
})

test('a code works once: for the next person it is wrong', async () => {
  const { code } = await invite()
  await world.ask(newcomer, inviteAccept, { code })
  expect(await world.refused(tenant, inviteAccept, { code })).toBe('code-wrong')
})

test('a code ends after fourteen days', async () => {
  const { code } = await invite()
  await world.cloud.hooks.clock.advance(14 * 24 * HOUR_MS)
  expect(await world.refused(newcomer, inviteAccept, { code })).toBe('code-wrong')
})

test('after five wrong codes an hour even the right one must wait, and the next hour it works', async () => {
  const { code } = await invite()
  for (let tries = 0; tries < 5; tries++) {
    expect(await world.refused(newcomer, inviteAccept, { code: `aaaaaaa${tries}` })).toBe('code-wrong')
  }
  expect(await world.refused(newcomer, inviteAccept, { code })).toBe('code-tries')
  await world.cloud.hooks.clock.advance(HOUR_MS)
  expect(await world.refused(newcomer, inviteAccept, { code })).toBe('not refused')
})

test('the database holds no code that anybody could use', async () => {
  const { code } = await invite()
  expect(JSON.stringify(await world.stored('invites'))).not.toContain(code)
})

test('staff at the door join a person by the number they read out', async () => {
  const { code: personCode } = await world.ask(newcomer, sessionOpen, {})
  await world.ask(secretary, homeBind, { scope: home, personCode, relation: 'family' })
  expect((await world.ask(newcomer, sessionOpen, {})).homes).toMatchObject([{ path: home, relation: 'family' }])
  const { items } = await world.ask(secretary, homeList, { scope: home })
  expect(items[0]?.residents).toBe(1)
})

test('joining the same home twice is refused, a second home is welcome', async () => {
  const { code: personCode } = await world.ask(resident, sessionOpen, {})
  const own = `${compound}/g1/1/1/101`
  expect(await world.refused(staff, homeBind, { scope: own, personCode, relation: 'owner' })).toBe('home-taken')
  await world.ask(staff, homeBind, { scope: home, personCode, relation: 'family' })
  expect((await world.ask(resident, sessionOpen, {})).homes).toHaveLength(2)
})

test('a number that nobody has and a home that is not there are said to be so', async () => {
  const input = { scope: home, personCode: '1234567890', relation: 'owner' as const }
  expect(await world.refused(staff, homeBind, input)).toBe('person-unknown')
  const nowhere = { scope: `${compound}/g1/1/1/999`, relation: 'owner' as const }
  expect(await world.refused(staff, inviteIssue, nowhere)).toBe('not-found')
})

test('every person has their own ten digits, the same each time', async () => {
  const codes = await Promise.all(
    [resident, elder, tenant, staff].map(async by => (await world.ask(by, sessionOpen, {})).code)
  )
  expect(new Set(codes).size).toBe(4)
  expect((await world.ask(resident, sessionOpen, {})).code).toBe(codes[0])
  for (const code of codes) expect(code).toMatch(/^[1-9][0-9]{9}$/)
})
