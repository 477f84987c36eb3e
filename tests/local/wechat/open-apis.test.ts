/** The open APIs answer a function as WeChat does: its permissions, its codes, its later pushes. */
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { type Cloud, createCloud } from '../../../local/cloud'
import { type Loose, loadSdk } from '../gateway/sdk'

const sdk = loadSdk()
const hourMs = 3_600_000
const pushed: Record<string, unknown>[] = []

const withApi = (use: (cloud: Loose) => unknown) => () => {
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  return use(sdk)
}

const functions = {
  moderate: (event: Record<string, unknown>) => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return sdk.openapi.security.msgSecCheck({ version: 2, scene: 2, openid: event.openid, content: event.content })
  },
  forbidden: { main: withApi(cloud => cloud.openapi.subscribeMessage.send({ touser: 'oA' })), config: {} },
  unknown: withApi(cloud => cloud.openapi.tcberr({})),
  events: (event: Record<string, unknown>) => {
    pushed.push({ ...event, context: sdk.getWXContext() })
  }
}

let cloud: Cloud
beforeAll(async () => {
  cloud = await createCloud({ functions, now: () => Date.UTC(2026, 5, 1) })
})
beforeEach(async () => {
  pushed.length = 0
  await cloud.hooks.reset()
})
afterAll(() => cloud.close())

const asFunction = (use: (cloud: Loose) => unknown): Promise<unknown> =>
  cloud.within({ openid: 'oWang' }, async () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return use(sdk)
  })

test('a function calls only what its config.json allows', async () => {
  await expect(cloud.invoke('forbidden')).rejects.toThrow('-604101')
})

test('an API without a stand-in does not exist', async () => {
  await expect(cloud.invoke('unknown')).rejects.toThrow('-604100')
})

test.each([
  ['楼道灯坏了三天', 'pass', 100],
  ['你这个骗子', 'review', 20003],
  ['三缺一来赌博', 'risky', 20006]
])('"%s" is judged %s', async (content, suggest, label) => {
  const answer = await cloud.invoke('moderate', { content, openid: 'oWang' }, { openid: 'oWang' })
  expect(answer).toMatchObject({ errCode: 0, result: { suggest, label }, traceId: expect.any(String) })
})

test('a person who has not been here for two hours cannot be moderated: 61010', async () => {
  await cloud.invoke('moderate', { content: '你好', openid: 'oWang' }, { openid: 'oWang' })
  await cloud.hooks.clock.advance(2 * hourMs)
  await expect(cloud.invoke('moderate', { content: '你好', openid: 'oWang' })).rejects.toThrow('61010')
})

test('a text of more than 2500 characters is refused', async () => {
  const event = { content: '字'.repeat(2501), openid: 'oWang' }
  await expect(cloud.invoke('moderate', event, { openid: 'oWang' })).rejects.toThrow('47001')
})

const check = (mediaUrl: string) =>
  asFunction(api =>
    api.openapi.security.mediaCheckAsync({ mediaUrl, mediaType: 2, version: 2, scene: 2, openid: 'oWang' })
  )

test.each([
  ['photos/lift.jpg', 'pass'],
  ['photos/risky-lift.jpg', 'risky'],
  ['photos/review-lift.jpg', 'review']
])('the check of %s is pushed to the events function later: %s', async (path, suggest) => {
  cloud.wechat.visited('oWang')
  const upload: unknown = await asFunction(api => api.uploadFile({ cloudPath: path, fileContent: Buffer.from('jpg') }))
  expect(upload).toMatchObject({ fileID: `cloud://local-env.local-bucket/${path}` })
  const asked = await check(`${cloud.url}/storage/${path}`)
  expect(pushed).toEqual([])
  await cloud.hooks.clock.advance(5000)
  expect(pushed).toMatchObject([{ Event: 'wxa_media_check', MsgType: 'event', errcode: 0, result: { suggest } }])
  expect(asked).toMatchObject({ traceId: pushed[0]?.trace_id })
  // The platform names the person it is about; what tells a push from a phone is where it comes from.
  expect(pushed[0]?.context).toMatchObject({ SOURCE: 'wx_trigger', OPENID: 'oWang' })
  expect(pushed[0]).not.toHaveProperty('userInfo')
})

test('a picture that cannot be fetched comes back with -1008', async () => {
  cloud.wechat.visited('oWang')
  await check(`${cloud.url}/storage/photos/nowhere.jpg`)
  await cloud.hooks.clock.advance(5000)
  expect(pushed).toMatchObject([{ errcode: -1008 }])
})

test.each([
  ['before', 0],
  ['after', 1]
] as const)('an invocation that dies %s its message is sent leaves %i messages', async (kind, arrived) => {
  cloud.wechat.allow('oWang', 'T1')
  const token = `message-${kind}`
  cloud.hooks.inject({ kind, operation: 'subscribeMessage.send', invocation: token })
  const data = { thing1: { value: '充电桩' } }
  const sending = cloud.within({ token }, async () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return sdk.openapi.subscribeMessage.send({ touser: 'oWang', templateId: 'T1', data })
  })
  await expect(sending).rejects.toThrow('gone')
  expect(cloud.wechat.messages('oWang')).toHaveLength(arrived)
})

test('an upload is two calls of its invocation: asking where, and putting the file there', async () => {
  await cloud.within({ token: 'uploads' }, async () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    await sdk.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('x') })
  })
  const calls = cloud.hooks.calls('uploads').map(({ action, target }) => [action, target])
  expect(calls).toEqual([
    ['storage.getUploadMetadata', 'a/b.txt'],
    ['storage.put', 'a/b.txt']
  ])
})

const code = (parameters: Record<string, unknown>) => asFunction(api => api.openapi.wxacode.getUnlimited(parameters))

test('a code is a picture that a scanner reads, and it opens its page with its scene', async () => {
  const answer = await code({ scene: 'b=3-2&k=9', page: 'packages/community/door/index', checkPath: false, width: 430 })
  expect(answer).toMatchObject({ contentType: 'image/png', errCode: 0 })
  const buffer = typeof answer === 'object' && answer !== null && 'buffer' in answer ? answer.buffer : undefined
  const picture = PNG.sync.read(Buffer.isBuffer(buffer) ? buffer : Buffer.alloc(0))
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)
  expect(read?.data).toBe(`${cloud.url}/app/#/packages/community/door/index?scene=b%3D3-2%26k%3D9`)
  expect(cloud.wechat.codes()).toMatchObject([{ scene: 'b=3-2&k=9', opens: read?.data }])
})

test.each([
  [{ scene: 'x'.repeat(33) }, 40169],
  [{ scene: '三号楼' }, 40169],
  [{ scene: 'a%20b' }, 40169],
  [{}, 40169],
  [{ scene: 'a=1', page: '/pages/a' }, 41030],
  [{ scene: 'a=1', page: 'pages/a?b=1' }, 41030],
  [{ scene: 'a=1', width: 100 }, 40097]
])('a code of %p is refused with %i', async (parameters, errCode) => {
  await expect(code(parameters)).rejects.toMatchObject({ errCode })
})

const phoneNumber = (value: string) => asFunction(api => api.openapi.phonenumber.getPhoneNumber({ code: value }))

test('a phone code is worth its number once', async () => {
  const given = cloud.wechat.phoneCode('13912345678')
  expect(await phoneNumber(given)).toMatchObject({ phoneInfo: { purePhoneNumber: '13912345678', countryCode: '86' } })
  await expect(phoneNumber(given)).rejects.toMatchObject({ errCode: 40029 })
})

test('a phone code is worth nothing after five minutes', async () => {
  const given = cloud.wechat.phoneCode('13912345678')
  await cloud.hooks.clock.advance(5 * 60_000)
  await expect(phoneNumber(given)).rejects.toMatchObject({ errCode: 40029 })
})
