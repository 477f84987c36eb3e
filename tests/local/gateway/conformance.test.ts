/** Every exchange captured from the SDK gives, through the local cloud, the same requests, answers and results. */
import { type Cloud, createCloud } from '../../../local/cloud'
import { GatewayError } from '../../../local/gateway/gateway-error'
import type { OpenApiResult } from '../../../local/gateway/open-api'
import { createNormaliser, type Exchange, readCaptures, resultOf } from './captures'
import { databaseCalls } from './database-calls'
import { type OtherScene, otherCalls } from './other-calls'
import { type Recorder, record } from './recorder'
import { loadSdk } from './sdk'

const json = (body: Record<string, unknown>): OpenApiResult => ({ kind: 'json', body })
const phone = { phone_number: '13800000000', pure_phone_number: '13800000000', country_code: '86' }

/** The answers that stood behind the captured open API calls. */
const openApis = {
  'subscribeMessage.send': async ({ touser }: Record<string, unknown>) =>
    touser === 'x'
      ? json({ errcode: 43101, errmsg: 'user refuse to accept the msg' })
      : json({ errcode: 0, errmsg: 'openapi.subscribeMessage.send:ok', msgid: 1 }),
  'security.msgSecCheck': async ({ content }: Record<string, unknown>) =>
    content === 'bad'
      ? json({ errcode: 87014, errmsg: 'risky content' })
      : json({ errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 }, trace_id: 't' }),
  'wxacode.getUnlimited': async (): Promise<OpenApiResult> => ({
    kind: 'file',
    contentType: 'image/png',
    bytes: Buffer.from([194, 137, 80, 78, 71, 102, 97, 107, 101])
  }),
  'phonenumber.getPhoneNumber': async () =>
    json({ errcode: 0, errmsg: 'ok', phone_info: { ...phone, watermark: { timestamp: 1, appid: 'wx' } } }),
  tcberr: async () => {
    throw new GatewayError('INVALID_PARAM', 'bad api')
  },
  perm: async (): Promise<OpenApiResult> => ({ kind: 'system', errorCode: -604101 }),
  'cloudPay.unifiedOrder': async () => json({ errcode: 0, errmsg: 'ok' })
}

const functions = {
  f: (event: Record<string, unknown>) => ({ hello: 'f', d: event }),
  boom: () => {
    throw new Error('boom failed')
  }
}

const nothingFound: Partial<Exchange> = { result: '{"data":[],"errMsg":"collection.get:ok"}' }

/**
 * Where the captured cloud, a throw-away one on an engine that is not MongoDB, answered wrongly: it lost an element when
 * pushing with $sort, matched numbers with an $elemMatch on a field, put null for a $slice of a missing field, and knew
 * no geo operators. The requests are compared all the same.
 */
const corrections: Record<string, (exchange: Exchange) => Exchange> = {
  'update addToSet': exchange => swap(exchange, '"updated":0', '"updated":1'),
  'update pull obj': exchange => swap(exchange, '"updated":1', '"updated":0'),
  'update pullAll': exchange => swap(exchange, '"updated":0', '"updated":1'),
  'where elemMatch': exchange => answered(exchange, 0, 100),
  'where size': exchange => answered(exchange, 0, 100),
  'where geoNear': exchange => answered(exchange, 0, 100),
  'where geoWithin circle': exchange => answered(exchange, 0, 100),
  'where geoWithin poly': exchange => answered(exchange, 0, 100),
  'where+orderBy+skip+limit+field': exchange => swap(swap(exchange, '\\"arr\\":null,', ''), '"arr":null,', '')
}

const edited = (exchange: Exchange, edit: (text: string) => string): Exchange => ({
  ...exchange,
  lines: exchange.lines.map(line => (line.direction === '<-' ? { ...line, text: edit(line.text) } : line)),
  result: edit(exchange.result)
})

const swap = (exchange: Exchange, from: string, to: string) => edited(exchange, text => text.replaceAll(from, to))

const answered = (exchange: Exchange, offset: number, limit: number): Exchange => ({
  ...exchange,
  ...nothingFound,
  lines: exchange.lines.map(line =>
    line.direction === '<-' ? { ...line, text: JSON.stringify({ data: { list: [], offset, limit } }) } : line
  )
})

/** The lost element again, in every document that was read afterwards. */
const corrected = (exchange: Exchange): Exchange => {
  const whole = edited(exchange, text =>
    text.replaceAll('\\"arr\\":[7,3]', '\\"arr\\":[7,{\\"z\\":1},3]').replaceAll('"arr":[7,3]', '"arr":[7,{"z":1},3]')
  )
  return corrections[exchange.title]?.(whole) ?? whole
}

let cloud: Cloud
let recorder: Recorder
const env: Record<string, string> = {}
const sdk = loadSdk()

beforeAll(async () => {
  recorder = await record(() => cloud.url)
  env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${recorder.url}/admin` })
  const now = Date.UTC(2026, 10, 20, 22, 8, 20)
  cloud = await createCloud({ functions, env, now, openApis, strictTransactions: false })
})

afterAll(async () => {
  await recorder.close()
  await cloud.close()
})

const replay = async (exchange: Exchange, call: ((scene: OtherScene) => unknown) | undefined): Promise<Exchange> => {
  if (!call) throw new Error(`no call is written for "${exchange.title}"`)
  recorder.take()
  const runs = { count: 0 }
  const result = await cloud.within({ openid: 'oOPEN1' }, () => {
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return resultOf(() => call({ cloud: sdk, db: sdk.database(), inject: cloud.hooks.inject, runs }))
  })
  // The captures count the callback's runs only where the point is how often the SDK repeats it.
  const note = exchange.note === '' ? '' : `callback runs: ${runs.count}`
  return { title: exchange.title, lines: recorder.take(), result, note }
}

type Normaliser = (text: string) => unknown

const comparable = (exchange: Exchange, normalise: Normaliser) => ({
  lines: exchange.lines.map(({ direction, text }) => {
    const [, head = '', body = ''] = /^(POST \/admin multipart\/form-data )(.*)$/.exec(text) ?? []
    return [direction, head, withoutIds(normalise(body || text))]
  }),
  result: withoutIds(normalise(exchange.result)),
  note: exchange.note
})

/** The captured answers left the request's id out in one file and kept it in the other. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'requestId')
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutIds(item)]))
}

const compareAll = (name: string, calls: Record<string, (scene: OtherScene) => unknown>) => {
  const [captured, played] = [createNormaliser(), createNormaliser()]
  test.each(readCaptures(name).map(exchange => [exchange.title, exchange] as const))('%s', async (title, exchange) => {
    const actual = comparable(await replay(exchange, calls[title]), played)
    expect(actual).toEqual(comparable(corrected(exchange), captured))
  })
}

describe('the database, exchange by exchange', () => {
  beforeAll(async () => {
    await cloud.hooks.reset()
    for (const name of ['warm', 'o']) await cloud.store.createCollection(name)
    const rows = [0, 1, 2, 3, 4, 5].map(v => {
      const tags = ['a', `b${v}`]
      return { _id: `o${v}`, k: `k${v % 2}`, v, tags, at: new Date(v * 86_400_000) }
    })
    await cloud.hooks.seed('o', rows)
  })
  compareAll('database', databaseCalls)
})

describe('transactions, faults, functions, files and open APIs, exchange by exchange', () => {
  beforeAll(async () => {
    await cloud.hooks.reset()
    await cloud.store.createCollection('c')
    await cloud.hooks.seed(
      'c',
      ['d0', 'd1', 'd2'].map(_id => ({ _id, n: 10 }))
    )
  })
  compareAll('other', otherCalls)
})
