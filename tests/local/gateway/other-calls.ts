/** The SDK calls behind each exchange of captures/other.txt: transactions, faults, functions, files, open APIs. */
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../../local/hooks/faults'
import type { Scene } from './database-calls'
import type { Loose } from './sdk'

export interface OtherScene extends Scene {
  inject: (fault: Fault) => void
  /** Counts the runs of a transaction's callback, for the note of an exchange. */
  runs: { count: number }
}

type Calls = Record<string, (scene: OtherScene) => unknown>

const c = ({ db }: Scene) => db.collection('c')

const results = async (calls: (() => unknown)[]) => {
  const given: unknown[] = []
  for (const call of calls) given.push(await call())
  return given
}

const allOperations = async (scene: OtherScene) => {
  const t = await scene.db.startTransaction()
  const inside = t.collection('c')
  const _ = scene.db.command
  return results([
    () => inside.doc('d0').get(),
    () => inside.doc('d0').update({ data: { n: _.inc(1) } }),
    () => inside.doc('d0').get(),
    () => inside.doc('new1').set({ data: { n: 1 } }),
    () => inside.doc('d1').set({ data: { n: 1 } }),
    () => inside.add({ data: { _id: 'new2', n: 1 } }),
    () => inside.add({ data: [{ n: 1 }, { n: 2 }] }),
    () => inside.doc('new1').remove(),
    () => inside.where({ n: _.gt(0) }).get(),
    () => inside.where({ n: 1 }).count(),
    () => t.commit()
  ])
}

const rolledBack = async (scene: OtherScene, work: (t: Loose) => unknown) => {
  const t = await scene.db.startTransaction()
  try {
    return await work(t)
  } finally {
    await t.rollback()
  }
}

const transactions: Calls = {
  'startTransaction + all ops + commit': allOperations,
  'tx doc.get missing': scene => rolledBack(scene, t => t.collection('c').doc('zz').get()),
  'tx where.update (NO transactionId sent)': async scene => {
    const leak = (t: Loose) =>
      t
        .collection('c')
        .where({ _id: 'd2' })
        .update({ data: { leaked: true } })
    const done: unknown = await rolledBack(scene, leak)
    const after: unknown = await c(scene).doc('d2').get()
    return [done, typeof after === 'object' && after !== null && 'data' in after ? after.data : after]
  },
  'tx where.remove (NO transactionId)': scene =>
    rolledBack(scene, t => t.collection('c').where({ _id: 'nosuch' }).remove()),
  'tx aggregate (NO transactionId)': scene => rolledBack(scene, t => t.collection('c').aggregate().count('n').end()),
  'tx op after rollback': async scene => {
    const t = await scene.db.startTransaction()
    await t.rollback()
    return t.collection('c').doc('d0').get()
  },
  'commit unknown tx': async scene => {
    const t = await scene.db.startTransaction()
    await t.rollback()
    return t.commit()
  },
  'rollback twice': async scene => {
    const t = await scene.db.startTransaction()
    await t.rollback()
    return t.rollback()
  },
  'runTransaction ok': scene =>
    scene.db.runTransaction(async (t: Loose) => {
      await t
        .collection('c')
        .doc('d0')
        .update({ data: { n: scene.db.command.inc(1) } })
      return { v: 1 }
    }),
  'runTransaction user throw': scene =>
    scene.db.runTransaction(async (t: Loose) => {
      await t
        .collection('c')
        .doc('d0')
        .update({ data: { n: 999 } })
      throw new Error('mine')
    }),
  'runTransaction user rollback(reason)': scene =>
    scene.db.runTransaction(async (t: Loose) => {
      await t
        .collection('c')
        .doc('d0')
        .update({ data: { n: 999 } })
      await t.rollback({ why: -100 })
    }),
  'runTransaction user rollback(no reason)': scene => scene.db.runTransaction((t: Loose) => t.rollback())
}

/** A callback that reads, lets somebody else write (in the first `rivals` runs), then writes on what it read. */
const contested = (scene: OtherScene, rivals: number, times?: number) =>
  scene.db.runTransaction(async (t: Loose) => {
    scene.runs.count += 1
    const read: unknown = await t.collection('c').doc('d0').get()
    const data = typeof read === 'object' && read !== null && 'data' in read ? read.data : {}
    const n: unknown = typeof data === 'object' && data !== null && 'n' in data ? data.n : 0
    if (scene.runs.count <= rivals)
      await c(scene)
        .doc('d0')
        .update({ data: { n: scene.db.command.inc(1) } })
    await t
      .collection('c')
      .doc('d0')
      .update({ data: { m: n } })
  }, times)

const readAndWrite = (scene: OtherScene, fault: Fault) => {
  scene.inject(fault)
  return scene.db.runTransaction(async (t: Loose) => {
    scene.runs.count += 1
    await t.collection('c').doc('d0').get()
    await t
      .collection('c')
      .doc('d0')
      .update({ data: { m: 1 } })
  })
}

const writeOnly = (scene: OtherScene, fault: Fault) => {
  scene.inject(fault)
  return scene.db.runTransaction(async (t: Loose) => {
    scene.runs.count += 1
    await t
      .collection('c')
      .doc('d0')
      .update({ data: { m: 1 } })
  })
}

const fault = (code: string, operation: string): Fault => ({ kind: 'code', code, operation })

const conflicts: Calls = {
  'runTransaction perpetual conflict at commit, default times': scene => contested(scene, 100),
  'runTransaction perpetual conflict, times=1': scene => contested(scene, 100, 1),
  'runTransaction conflict once then ok': scene => contested(scene, 1),
  'runTransaction, fault DATABASE_TRANSACTION_CONFLICT on database.modifyDocument': scene =>
    readAndWrite(scene, fault('DATABASE_TRANSACTION_CONFLICT', 'database.modifyDocument')),
  'runTransaction, fault DATABASE_TRANSACTION_CONFLICT on database.getDocument': scene =>
    readAndWrite(scene, fault('DATABASE_TRANSACTION_CONFLICT', 'database.getDocument')),
  'runTransaction, fault DATABASE_TRANSACTION_FAIL on database.commitTransaction': scene =>
    readAndWrite(scene, fault('DATABASE_TRANSACTION_FAIL', 'database.commitTransaction')),
  'runTransaction, fault DATABASE_TRANSACTION_CONFLICT on database.startTransaction': scene =>
    readAndWrite(scene, fault('DATABASE_TRANSACTION_CONFLICT', 'database.startTransaction')),
  'runTransaction, fault EXCEED_REQUEST_LIMIT on database.startTransaction': scene =>
    readAndWrite(scene, fault('EXCEED_REQUEST_LIMIT', 'database.startTransaction')),
  'runTransaction, fault DATABASE_TRANSACTION_NOT_EXIST on database.commitTransaction': scene =>
    readAndWrite(scene, fault('DATABASE_TRANSACTION_NOT_EXIST', 'database.commitTransaction')),
  'runTransaction, HTTP 503 on commit': scene =>
    writeOnly(scene, { kind: 'status', status: 503, operation: 'database.commitTransaction' })
}

const failedRead = (scene: OtherScene, given: Fault) => {
  scene.inject(given)
  return c(scene).doc('d0').get()
}

const codes = [
  'DATABASE_PERMISSION_DENIED',
  'EXCEED_REQUEST_LIMIT',
  'EXCEED_CONCURRENT_REQUEST_LIMIT',
  'SERVER_TIMEOUT',
  'INVALID_PARAM',
  'SOMETHING_ELSE'
]

const faults: Calls = {
  'HTTP 500 on get': scene => failedRead(scene, { kind: 'status', status: 500 }),
  ...Object.fromEntries(
    codes.map(code => [
      `fault ${code}`,
      (scene: OtherScene) => failedRead(scene, { kind: 'code', code, message: 'msg' })
    ])
  )
}

const fileId = 'cloud://local-env.local-bucket/dir/图 1.txt'
const missing = 'cloud://x.y/none'

const smallFile = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'upload-')), 's.bin')
  writeFileSync(file, '0123456789')
  return createReadStream(file)
}

const functionsAndFiles: Calls = {
  callFunction: ({ cloud }) => cloud.callFunction({ name: 'f', data: { a: 1, d: new Date(0) } }),
  'callFunction no data': ({ cloud }) => cloud.callFunction({ name: 'f' }),
  'callFunction fail': ({ cloud }) => cloud.callFunction({ name: 'boom' }),
  uploadFile: ({ cloud }) => cloud.uploadFile({ cloudPath: 'dir/图 1.txt', fileContent: Buffer.from('hello') }),
  'uploadFile stream': ({ cloud }) => cloud.uploadFile({ cloudPath: 's.bin', fileContent: smallFile() }),
  'uploadFile Uint8Array': ({ cloud }) =>
    cloud.uploadFile({ cloudPath: 'u.bin', fileContent: new Uint8Array([1, 2, 3]) }),
  'getTempFileURL str': ({ cloud }) => cloud.getTempFileURL({ fileList: [fileId, missing] }),
  'getTempFileURL obj': ({ cloud }) => cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: 60 }] }),
  'getTempFileURL obj no maxAge': ({ cloud }) => cloud.getTempFileURL({ fileList: [{ fileID: fileId }] }),
  downloadFile: async ({ cloud }) => {
    const file: unknown = await cloud.downloadFile({ fileID: fileId })
    if (typeof file !== 'object' || file === null || !('fileContent' in file)) return file
    return { ...file, fileContent: String(file.fileContent), isBuf: Buffer.isBuffer(file.fileContent) }
  },
  'downloadFile missing': ({ cloud }) => cloud.downloadFile({ fileID: missing }),
  deleteFile: ({ cloud }) => cloud.deleteFile({ fileList: [fileId, missing] })
}

const message = {
  touser: 'oX',
  templateId: 'T',
  page: 'p',
  miniprogramState: 'developer',
  lang: 'zh_CN',
  data: { thing1: { value: '课' }, time2: { value: '2024年1月1日 10:00' } }
}

const code = { scene: 'a=1', page: 'pages/i', width: 280, checkPath: false, lineColor: { r: 0, g: 0, b: 0 } }

const openApis: Calls = {
  'openapi.subscribeMessage.send': ({ cloud }) => cloud.openapi.subscribeMessage.send(message),
  'openapi.subscribeMessage.send refused': ({ cloud }) =>
    cloud.openapi.subscribeMessage.send({ touser: 'x', templateId: 'T', data: {} }),
  'openapi.security.msgSecCheck v2': ({ cloud }) =>
    cloud.openapi.security.msgSecCheck({ openid: 'o', scene: 2, version: 2, content: 'hi' }),
  'openapi.security.msgSecCheck bad': ({ cloud }) => cloud.openapi.security.msgSecCheck({ content: 'bad' }),
  'openapi.security.imgSecCheck': ({ cloud }) =>
    cloud.openapi.security.imgSecCheck({ media: { contentType: 'image/png', value: Buffer.from('img') } }),
  'openapi.wxacode.getUnlimited': async ({ cloud }) => {
    const given: unknown = await cloud.openapi.wxacode.getUnlimited(code)
    if (typeof given !== 'object' || given === null || !('buffer' in given)) return given
    const { buffer } = given
    if (!Buffer.isBuffer(buffer)) return given
    return { ...given, isBuf: true, ctor: buffer.constructor.name, len: buffer.length }
  },
  'openapi.phonenumber.getPhoneNumber': ({ cloud }) => cloud.openapi.phonenumber.getPhoneNumber({ code: 'abc' }),
  'openapi({appid, convertCase:false})': ({ cloud }) =>
    cloud.openapi({ appid: 'wxOther', convertCase: false }).phonenumber.getPhoneNumber({ code: 'abc' }),
  'openapi tcb error': ({ cloud }) => cloud.openapi.tcberr({ a: 1 }),
  'openapi errorCode': ({ cloud }) => cloud.openapi.perm({ a: 1 }),
  callOpenAPI: ({ cloud }) => cloud.callOpenAPI({ api: 'subscribeMessage.send', data: { touser: 'oX' } }),
  'cloudPay.unifiedOrder': ({ cloud }) => cloud.cloudPay.unifiedOrder({ outTradeNo: '1' })
}

export const otherCalls: Calls = { ...transactions, ...conflicts, ...faults, ...functionsAndFiles, ...openApis }
