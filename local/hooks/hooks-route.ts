/** The hooks over HTTP, for a test that runs in another process: `/hooks/*`, never on `/admin`. */
import { EJSON } from 'bson'
import { type Exchange, HttpError, type Route, readBody, readObject, send, sendJson } from '../web/http'
import type { Fault, FaultKind } from './faults'
import type { CloudSnapshot, Hooks } from './hooks'

const bodyBytesMax = 256 * 1024 * 1024
const kinds: FaultKind[] = ['before', 'after', 'answer-lost', 'conflict', 'delay', 'code', 'status']

const textIn = (body: Record<string, unknown>, field: 'invocation' | 'operation' | 'code' | 'message') => {
  const value = body[field]
  return typeof value === 'string' ? { [field]: value } : {}
}

const numberIn = (body: Record<string, unknown>, field: 'step' | 'status' | 'ms' | 'times') => {
  const value = body[field]
  return typeof value === 'number' ? { [field]: value } : {}
}

const faultOf = (body: Record<string, unknown>): Fault => {
  const kind = kinds.find(each => each === body.kind)
  if (!kind) throw new HttpError(400, `kind must be one of ${kinds.join(', ')}`)
  const texts = (['invocation', 'operation', 'code', 'message'] as const).map(field => textIn(body, field))
  const numbers = (['step', 'status', 'ms', 'times'] as const).map(field => numberIn(body, field))
  return Object.assign({ kind }, ...texts, ...numbers)
}

const packed = (snapshot: CloudSnapshot): string =>
  EJSON.stringify(
    { ...snapshot, files: [...snapshot.files].map(([path, bytes]) => [path, bytes.toString('base64')]) },
    { relaxed: false }
  )

const isSnapshot = (value: object): value is Omit<CloudSnapshot, 'files'> & { files: [string, string][] } =>
  'store' in value && 'wechat' in value && 'offsetMs' in value && 'files' in value && Array.isArray(value.files)

const unpacked = (text: string): CloudSnapshot => {
  const value: unknown = EJSON.parse(text)
  if (typeof value !== 'object' || value === null || !isSnapshot(value)) throw new HttpError(400, 'not a snapshot')
  return { ...value, files: new Map(value.files.map(([path, bytes]) => [path, Buffer.from(bytes, 'base64')])) }
}

const moveClock = async (hooks: Hooks, body: Record<string, unknown>) => {
  if (typeof body.set === 'number') hooks.clock.set(body.set)
  if (typeof body.advance === 'number') await hooks.clock.advance(body.advance)
}

const seed = async (hooks: Hooks, text: string) => {
  const body: unknown = EJSON.parse(text)
  const good = typeof body === 'object' && body !== null && 'collection' in body && 'documents' in body
  if (!good || typeof body.collection !== 'string' || !Array.isArray(body.documents)) {
    throw new HttpError(400, 'seed needs collection and documents')
  }
  await hooks.seed(body.collection, body.documents)
}

const handlers: Record<string, (hooks: Hooks, exchange: Exchange) => Promise<unknown>> = {
  'POST reset': hooks => hooks.reset(),
  'POST seed': async (hooks, { request }) => seed(hooks, (await readBody(request, bodyBytesMax)).toString()),
  'POST restore': async (hooks, { request }) =>
    hooks.restore(unpacked((await readBody(request, bodyBytesMax)).toString())),
  'GET clock': async hooks => ({ now: hooks.clock.now() }),
  'POST clock': async (hooks, { request }) => {
    await moveClock(hooks, await readObject(request, 1024))
    return { now: hooks.clock.now() }
  },
  'POST faults': async (hooks, { request }) => {
    hooks.inject(faultOf(await readObject(request, 10_240)))
  },
  'DELETE faults': async hooks => hooks.clearFaults(),
  'GET calls': async (hooks, { url }) => {
    const token = url.searchParams.get('token')
    return token === null ? { invocations: hooks.invocations() } : { calls: hooks.calls(token) }
  }
}

export const hooksRoute =
  (hooks: Hooks): Route =>
  async exchange => {
    const name = /^\/hooks\/(\w+)$/.exec(exchange.url.pathname)?.[1]
    if (name === undefined) return false
    if (name === 'snapshot' && exchange.method === 'GET') {
      send(exchange.response, 200, 'application/json', packed(await hooks.snapshot()))
      return true
    }
    const key = `${exchange.method} ${name}`
    const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined
    if (!handler) return false
    sendJson(exchange.response, (await handler(hooks, exchange)) ?? {})
    return true
  }
