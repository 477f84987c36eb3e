/** Another project with functions of its own uses the local cloud as it is, and finds its data again after a restart. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCloud } from '../../local/cloud'

const sdk = createRequire(__filename).resolve('wx-server-sdk')

const guestbook = `
const cloud = require(${JSON.stringify(sdk)})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async event => {
  const lines = cloud.database().collection('lines')
  if (event.text) await lines.add({ data: { text: event.text, by: cloud.getWXContext().OPENID } })
  if (event.picture) await cloud.uploadFile({ cloudPath: 'p/1.png', fileContent: Buffer.from(event.picture) })
  const { data } = await lines.get()
  return data.map(({ text, by }) => by + ': ' + text)
}
`

const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
const functions = join(folder, 'cloudfunctions')
const data = join(folder, 'data')

beforeAll(() => {
  mkdirSync(join(functions, 'guestbook'), { recursive: true })
  mkdirSync(join(functions, 'not-a-function'))
  writeFileSync(join(functions, 'guestbook', 'index.js'), guestbook)
  writeFileSync(join(functions, 'guestbook', 'config.json'), '{"timeout": 20}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = () => createCloud({ functions, data, collections: [{ name: 'lines' }] })

test('a folder of functions runs, and documents, files, messages and the clock outlive a restart', async () => {
  const first = await open()
  const body = JSON.stringify({ text: '早上好', picture: 'png' })
  const headers = { 'x-demo-persona': 'oGuest' }
  const answer = await fetch(`${first.url}/call/guestbook`, { method: 'POST', headers, body })
  expect(await answer.json()).toEqual(['oGuest: 早上好'])
  first.wechat.allow('oGuest', 'T', 2)
  await first.hooks.clock.advance(86_400_000)
  await first.close()

  const second = await open()
  expect(await second.invoke('guestbook', {}, { openid: 'oGuest' })).toEqual(['oGuest: 早上好'])
  expect(await (await fetch(`${second.url}/files/p/1.png`)).text()).toBe('png')
  expect(second.wechat.left('oGuest', 'T')).toBe(2)
  expect(second.hooks.clock.offsetMs()).toBe(86_400_000)
  await second.hooks.reset()
  expect(await second.invoke('guestbook')).toEqual([])
  expect((await fetch(`${second.url}/files/p/1.png`)).status).toBe(404)
  await second.close()
})

test('a folder without the function says which one is missing', async () => {
  const cloud = await open()
  await expect(cloud.invoke('not-a-function')).rejects.toThrow('not-a-function')
  await cloud.close()
})
