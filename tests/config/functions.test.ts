/** A bundled function starts with less of the SDK, and every call answers as the whole SDK does. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Cloud, createCloud } from '../../local/cloud'

const root = path.resolve(__dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'))
const built = path.join(folder, 'dist')

/** What both functions do; `cloud` is the SDK, whole or bundled. */
const acts = `
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const _ = db.command
const tell = error => ({ refused: String(error.errCode ?? error.code ?? ''), message: String(error.message ?? error.errMsg) })
const acts = {
  async database() {
    const pigeons = db.collection('pigeons')
    await pigeons.where({ home: _.exists(true) }).remove()
    await pigeons.add({ data: { _id: 'p1', home: '3 号楼', eggs: 2, seenAt: new Date(0), spot: db.Geo.Point(115.98, 36.45) } })
    await pigeons.doc('p1').update({ data: { eggs: _.inc(3), notes: _.push(['灰的']) } })
    const found = await pigeons.where({ home: db.RegExp({ regexp: '^3', options: 'i' }), eggs: _.gte(5) }).get()
    const sums = await pigeons.aggregate().group({ _id: '$home', eggs: db.command.aggregate.sum('$eggs') }).end()
    const changed = await db.runTransaction(async t => {
      await t.collection('pigeons').doc('p1').update({ data: { eggs: 7 } })
      return (await t.collection('pigeons').doc('p1').get()).data
    })
    return { found, sums, changed }
  },
  async twice() {
    await db.collection('pigeons').add({ data: { _id: 'p2' } }).catch(() => undefined)
    return db.collection('pigeons').add({ data: { _id: 'p2' } }).catch(tell)
  },
  async files() {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a/note.txt', fileContent: Buffer.from('早上好') })
    const { fileContent } = await cloud.downloadFile({ fileID })
    const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] })
    const gone = await cloud.deleteFile({ fileList: [fileID] })
    const url = String(fileList[0].tempFileURL).replace(/\\?.*/, '')
    return { fileID, text: fileContent.toString(), url, statuses: gone.fileList.map(each => each.status) }
  },
  who: () => {
    const { OPENID, APPID, ENV, SOURCE } = cloud.getWXContext()
    return { OPENID, APPID, ENV, SOURCE }
  },
  open: async () => {
    const code = await cloud.openapi.wxacode.getUnlimited({ scene: 'b=3', page: 'pages/me/index' })
    return { contentType: code.contentType, png: code.buffer.subarray(1, 4).toString(), errCode: code.errCode }
  },
  openRefused: () => cloud.openapi.subscribeMessage.send({ touser: 'o', templateId: 'T', page: 'p', data: {} }).catch(tell),
  other: () => cloud.callFunction({ name: 'echo', data: { say: '你好' } }).then(({ result }) => result),
  missing: () => cloud.callFunction({ name: 'nobody' }).catch(tell),
  model: () => Promise.resolve().then(() => cloud.ai()).catch(error => error.message)
}
exports.main = event => acts[event.act]()
`

const config = '{"permissions":{"openapi":["wxacode.getUnlimited","subscribeMessage.send"]},"timeout":20}'

function put(file: string, words: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, words)
}

let cloud: Cloud
beforeAll(async () => {
  put(path.join(folder, 'source/lean/index.ts'), `import cloud from 'wx-server-sdk'\n${acts}`)
  put(path.join(folder, 'source/lean/config.json'), config)
  execFileSync(process.execPath, [path.join(root, 'config/build-functions.mjs'), path.join(folder, 'source'), built])
  put(
    path.join(built, 'whole/index.js'),
    `const cloud = require(${JSON.stringify(createRequire(__filename).resolve('wx-server-sdk'))})\n${acts}`
  )
  put(path.join(built, 'whole/config.json'), config)
  put(path.join(built, 'echo/index.js'), 'exports.main = event => ({ heard: event.say })')
  cloud = await createCloud({ functions: built, collections: [{ name: 'pigeons' }] })
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What differs from call to call by nature. */
const plain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replace(/"requestId":"[^"]*"|requestId[^",]*/gi, '"r":""')
      .replace(/callId: [\\w-]+/g, '')
  )

const run = async (name: string, act: string) => plain(await cloud.invoke(name, { act }, { openid: 'oNeighbour' }))

test.each(['database', 'twice', 'files', 'who', 'open', 'openRefused', 'other', 'missing'])(
  '%s: the bundle answers as the whole SDK does',
  async act => {
    const whole = await run('whole', act)
    expect(JSON.stringify(whole).length).toBeGreaterThan(10)
    expect(await run('lean', act)).toEqual(whole)
  }
)

test('a part that was left out says so in a clear sentence', async () => {
  expect(await run('lean', 'model')).toMatch(/is left out of this bundle.*sdk-diet/)
})

test('the bundle is whole: two files and its configuration, no path of the machine that built it', () => {
  const lean = path.join(built, 'lean')
  expect(readdirSync(lean).sort()).toEqual(['config.json', 'index.js', 'later.js'])
  for (const file of ['index.js', 'later.js']) expect(readFileSync(path.join(lean, file), 'utf8')).not.toContain(root)
})

test('what is read at start stays below 500 KB; everything that can wait is in later.js', () => {
  const bytes = readFileSync(path.join(built, 'lean', 'index.js')).length
  expect(bytes).toBeLessThan(500_000)
})
