/** Consent: asked one by one, kept with its wording and time, taken back as easily as given, and never a condition. */
import { inviteAccept, inviteIssue, sessionOpen } from 'types/community'
import { matterList } from 'types/matters'
import { subscriptionGrant } from 'types/notices'
import { consentList, consentSet, consentTexts } from 'types/privacy'
import { resident, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const say = (kind: 'home' | 'media' | 'digest', given: boolean) =>
  world.ask(resident, consentSet, { kind, given, version: consentTexts[kind].version })

test('what was agreed to is on record with wording and time, also after it was taken back', async () => {
  await say('media', true)
  await world.cloud.hooks.clock.advance(1000)
  const { items, history } = await say('media', false)
  expect(items).toEqual([{ kind: 'media', given: false, version: 1, at: world.hand.now() }])
  expect(history.map(({ given }) => given)).toEqual([false, true])
  expect(await world.ask(resident, consentList, {})).toEqual({ items, history })
})

test('refusing photos, messages or a shown number keeps nobody from what neighbours see', async () => {
  for (const kind of ['media', 'digest'] as const) await say(kind, false)
  await world.ask(resident, matterList, { scope: compound, filter: 'near' })
})

test('taking back the basic consent leaves all homes in the same moment', async () => {
  await say('home', true)
  await say('home', false)
  const { homes, consents } = await world.ask(resident, sessionOpen, {})
  expect([homes, consents]).toEqual([[], []])
})

test('allowing messages is a consent on record; taking it back ends those that were allowed', async () => {
  await world.ask(resident, subscriptionGrant, { templates: ['meeting', 'matter'] })
  expect((await world.ask(resident, consentList, {})).items).toMatchObject([{ kind: 'digest', given: true }])
  await say('digest', false)
  const people = await world.stored<{ openid: string; subscriptions: Record<string, number> }>('people')
  const left = people.find(({ openid }) => openid === resident)?.subscriptions ?? {}
  expect(Object.values(left).every(count => count === 0)).toBe(true)
})

test('joining by a code keeps which wording was read', async () => {
  const { code } = await world.ask(staff, inviteIssue, { scope: `${compound}/g1/1/1/201`, relation: 'tenant' })
  await world.ask(tenant, inviteAccept, { code, consent: 1 })
  const { items } = await world.ask(tenant, consentList, {})
  expect(items).toMatchObject([{ kind: 'home', given: true, version: 1 }])
})
