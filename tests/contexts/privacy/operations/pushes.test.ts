/** What people take back in WeChat itself is carried out here too. */
import { sessionOpen } from 'types/community'
import { mediaAdd } from 'types/content'
import { consentList, consentSet } from 'types/privacy'
import { resident, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { plainJpeg } from '../../content/pictures'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const push = (event: string, openid: string, more: object = {}) => {
  const message = { MsgType: 'event', Event: event, CreateTime: 1780000000, OpenID: openid, ...more }
  return world.cloud.invoke('events', message, { source: 'wx_trigger' })
}

async function withPhoto(): Promise<void> {
  const { uploadFolder } = await world.ask(resident, sessionOpen, {})
  const fileId = await world.hand.upload(resident, `${uploadFolder}/tree.jpg`, plainJpeg)
  await world.ask(resident, mediaAdd, { scope: compound, fileId, kind: 'photo' })
  await world.ask(resident, consentSet, { kind: 'media', given: true, version: 1 })
}

test('who takes back the camera loses the photos and the consent, and nothing else', async () => {
  await withPhoto()
  await push('user_authorization_revoke', resident, { RevokeInfo: '7' })
  await world.tick()
  expect(await world.stored('media')).toEqual([])
  expect((await world.ask(resident, consentList, {})).items).toMatchObject([{ kind: 'media', given: false }])
  expect((await world.ask(resident, sessionOpen, {})).homes).toHaveLength(1)
})

test('who takes back something we never asked for changes nothing', async () => {
  await withPhoto()
  await push('user_authorization_revoke', resident, { RevokeInfo: '1' })
  await world.tick()
  expect(await world.stored('media')).toHaveLength(1)
})

test('who ends their account in WeChat is deleted here, once, however often it is pushed', async () => {
  for (let times = 0; times < 2; times++) await push('user_authorization_cancellation', tenant)
  expect(await world.stored('forgettings')).toHaveLength(1)
  await world.tick()
  expect((await world.ask(tenant, sessionOpen, {})).homes).toEqual([])
})
