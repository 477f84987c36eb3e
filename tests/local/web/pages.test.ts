/** A browser on this machine can use the cloud as a phone would, as any of the demo's people. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cloud, createCloud } from '../../../local/cloud'
import { loadSdk } from '../gateway/sdk'

const sdk = loadSdk()
const dayMs = 86_400_000

const api = async (event: Record<string, unknown>) => {
  if (event.operation === 'fail') throw new Error('broken')
  if (event.operation === 'tell') {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    const data = { thing1: { value: '充电桩' } }
    await sdk.openapi.subscribeMessage.send({ touser: 'oWang', templateId: 'T1', page: 'pages/m?id=1', data })
  }
  return { ok: true, data: event, who: sdk.getWXContext() }
}

const personas = [{ openid: 'oWang', name: '王秀兰', role: '居民', note: '70 岁', phone: '13900000001' }]
const templates = [{ id: 'T1', title: '议事进展通知', fields: { thing1: '事项' } }]
const scenes = [{ id: 'count', title: '数一数', run: async () => cloud.store.count('c', {}) }]

let cloud: Cloud
beforeAll(async () => {
  const app = mkdtempSync(join(tmpdir(), 'app-'))
  writeFileSync(join(app, 'index.html'), '<title>应用</title>')
  writeFileSync(join(app, 'main.js'), 'void 0')
  const base = { functions: { api, other: () => 'other' }, collections: [{ name: 'c' }] }
  cloud = await createCloud({ ...base, app, personas, templates, scenes, hints: ['一句提示'] })
})
beforeEach(() => cloud.hooks.reset())
afterAll(() => cloud.close())

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(cloud.url + path, init)
  const text = await answer.text()
  const body: unknown = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text
  return { status: answer.status, type: answer.headers.get('content-type'), body }
}
const asWang = { 'x-demo-persona': 'oWang' }
const post = (path: string, body: unknown, headers: Record<string, string> = asWang) =>
  ask(path, { method: 'POST', headers, body: JSON.stringify(body) })

test('POST /call reaches the api function as the persona, with the body as its event', async () => {
  const { status, body } = await post('/call', { operation: 'matter.list', input: { a: 1 }, requestId: 'r1' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ ok: true, data: { operation: 'matter.list', input: { a: 1 }, requestId: 'r1' } })
  expect(body).toMatchObject({ who: { OPENID: 'oWang', SOURCE: 'wx_client' } })
})

test('without a persona nobody is signed in', async () => {
  const { body } = await post('/call', { operation: 'x' }, {})
  expect(JSON.stringify(body)).not.toContain('OPENID')
})

test('cloud.call is the same call without HTTP', async () => {
  const answer = await cloud.call('oWang', 'matter.list', { a: 1 }, 'r1')
  expect(answer).toMatchObject({ data: { operation: 'matter.list', input: { a: 1 }, requestId: 'r1' } })
})

test('another function is reached by its name', async () => {
  expect(await post('/call/other', {})).toMatchObject({ status: 200, body: 'other' })
})

test.each([
  ['/call', { operation: 'fail' }, 500, -504002],
  ['/call/nobody', {}, 404, -501000],
  ['/call', { text: 'x'.repeat(110_000) }, 413, -501007]
])('a failed call of %s answers as wx.cloud would', async (path, body, status, errCode) => {
  expect(await post(path, body)).toMatchObject({ status, body: { errCode } })
})

test('a body that is not an object is a 400', async () => {
  const answers = await Promise.all(['[]', '{', '"x"'].map(body => ask('/call', { method: 'POST', body })))
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
})

test('an uploaded picture has a file id for functions and an address for pages', async () => {
  const headers = { ...asWang, 'x-file-path': encodeURIComponent('photos/楼道.png') }
  const upload = await ask('/upload', { method: 'POST', headers, body: 'png' })
  expect(upload.body).toMatchObject({ fileID: 'cloud://local-env.local-bucket/photos/楼道.png' })
  expect(await ask('/files/photos/楼道.png')).toMatchObject({ status: 200, type: 'image/png', body: 'png' })
})

test.each(['../secret', '/absolute', 'a//b'])('an upload to %s is refused', async path => {
  const headers = { ...asWang, 'x-file-path': encodeURIComponent(path) }
  expect((await ask('/upload', { method: 'POST', headers, body: 'x' })).status).toBe(400)
})

test('an uploaded page is offered for download instead of running here', async () => {
  const headers = { ...asWang, 'x-file-path': 'a.html' }
  await ask('/upload', { method: 'POST', headers, body: '<script>1</script>' })
  expect((await ask('/files/a.html')).type).toBe('application/octet-stream')
})

test('nobody uploads without being signed in', async () => {
  expect((await ask('/upload', { method: 'POST', body: 'x' })).status).toBe(401)
})

test('the people are told without their phone numbers', async () => {
  const { phone, ...shown } = personas[0] ?? {}
  expect(phone).toBe('13900000001')
  expect((await ask('/demo/personas')).body).toEqual([shown])
})

test('a message arrives in the words of its template, after a tap on allow', async () => {
  await expect(cloud.call('oWang', 'tell', {})).rejects.toThrow('43101')
  expect((await post('/demo/subscribe', { templateIds: ['T1'] })).body).toEqual({ T1: 'accept' })
  await cloud.call('oWang', 'tell', {})
  const { body } = await ask('/demo/messages?openid=oWang')
  const lines = [{ label: '事项', value: '充电桩' }]
  expect(body).toMatchObject([{ title: '议事进展通知', page: 'pages/m?id=1', lines }])
  expect((await ask('/demo/messages?openid=oLi')).body).toEqual([])
})

test('the clock can be moved from the page, but not back and not wildly', async () => {
  const before = cloud.hooks.clock.now()
  expect((await post('/demo/clock', { advance: dayMs })).status).toBe(200)
  expect(cloud.hooks.clock.now() - before).toBeGreaterThanOrEqual(dayMs)
  const bad = await Promise.all([-1, 0.5, 'x', 1e15].map(ms => post('/demo/clock', { advance: ms })))
  expect(bad.map(({ status }) => status)).toEqual([400, 400, 400, 400])
})

test('a scene runs at the press of its button', async () => {
  expect((await ask('/demo/state')).body).toMatchObject({
    scenes: [{ id: 'count', title: '数一数' }],
    hints: ['一句提示']
  })
  expect((await post('/demo/scenes/count', {})).body).toEqual({ done: true, result: 0 })
  expect((await post('/demo/scenes/none', {})).status).toBe(404)
})

test('a phone code carries the number of the persona', async () => {
  const { body } = await post('/demo/phone', {})
  expect(body).toEqual({ code: expect.stringMatching(/^[0-9a-f]{32}$/) })
})

test('the app is served under /app/, the demo page at the root, both with their own parts', async () => {
  expect(await ask('/app/')).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<title>应用</title>'
  })
  expect(await ask('/app')).toMatchObject({ status: 200, body: '<title>应用</title>' })
  expect((await ask('/app/main.js')).type).toBe('text/javascript; charset=utf-8')
  expect((await ask('/')).body).toContain('lang="zh-CN"')
  const parts = await Promise.all(
    ['demo.css', 'demo.js', 'api.js', 'phone.js', 'clock.js', 'around.js'].map(part => ask(`/${part}`))
  )
  expect(parts.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
})
