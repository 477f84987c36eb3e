/** `/demo/*`: what the demo page needs to play several phones at once. It exists in the local cloud only. */
import type { Clock } from '../hooks/clock'
import type { ArrivedMessage } from '../wechat/subscribe-message'
import type { Wechat } from '../wechat/wechat'
import { personaOf } from './call-route'
import { type Exchange, HttpError, type Route, readObject, sendJson } from './http'

/** A person whom the demo page can be. */
export interface Persona {
  openid: string
  name: string
  role: string
  note: string
  /** Eleven digits; what the phone hands out on "allow". */
  phone?: string
}

/** A subscription template of the account: its title and the label of each field. */
export interface Template {
  id: string
  title: string
  /** `{ thing1: '事项' }` */
  fields: Record<string, string>
}

/** A prepared step of the demo, offered as a button. */
export interface Scene {
  id: string
  title: string
  run: () => Promise<unknown>
}

export interface DemoOptions {
  /** The head of the demo page. */
  title: string
  /** Plain sentences under the list of people. */
  hints: string[]
  personas: Persona[]
  templates: Template[]
  scenes: Scene[]
  clock: Clock
  wechat: Wechat
  timers: boolean
}

const bodyBytesMax = 10_240
const advanceMsMax = 400 * 24 * 3600_000
const demoPhone = '13800000000'

const shown = (message: ArrivedMessage, templates: Template[]) => {
  const template = templates.find(each => each.id === message.templateId)
  const lines = Object.entries(message.values).map(([key, value]) => ({ label: template?.fields[key] ?? key, value }))
  return { ...message, title: template?.title ?? '服务通知', lines }
}

const signedIn = (exchange: Exchange): string => {
  const openid = personaOf(exchange)
  if (openid === undefined) throw new HttpError(401, 'x-demo-persona names nobody')
  return openid
}

const allow = async (exchange: Exchange, wechat: Wechat) => {
  const openid = signedIn(exchange)
  const { templateIds } = await readObject(exchange.request, bodyBytesMax)
  const ids = Array.isArray(templateIds) ? templateIds.filter(each => typeof each === 'string') : []
  for (const id of ids) wechat.allow(openid, id)
  return Object.fromEntries(ids.map(id => [id, 'accept']))
}

const advance = async (exchange: Exchange, clock: Clock) => {
  const { advance: ms } = await readObject(exchange.request, bodyBytesMax)
  if (typeof ms !== 'number' || !Number.isInteger(ms) || ms < 0 || ms > advanceMsMax) {
    throw new HttpError(400, 'advance must be whole ms, up to 400 days')
  }
  await clock.advance(ms)
  return { now: clock.now() }
}

const handlers: Record<string, (options: DemoOptions, exchange: Exchange) => Promise<unknown>> = {
  'GET personas': async ({ personas }) =>
    personas.map(({ openid, name, role, note }) => ({ openid, name, role, note })),
  'GET messages': async ({ wechat, templates }, { url }) =>
    wechat.messages(url.searchParams.get('openid') ?? undefined).map(message => shown(message, templates)),
  'GET codes': async ({ wechat }) => wechat.codes(),
  'GET state': async ({ title, hints, clock, timers, scenes }) => ({
    title,
    hints,
    now: clock.now(),
    offsetMs: clock.offsetMs(),
    timers,
    scenes: scenes.map(({ id, title }) => ({ id, title }))
  }),
  'POST clock': ({ clock }, exchange) => advance(exchange, clock),
  'POST subscribe': ({ wechat }, exchange) => allow(exchange, wechat),
  'POST phone': async ({ wechat, personas }, exchange) => {
    const openid = signedIn(exchange)
    return { code: wechat.phoneCode(personas.find(each => each.openid === openid)?.phone ?? demoPhone) }
  }
}

const runScene = async (scenes: Scene[], id: string) => {
  const scene = scenes.find(each => each.id === id)
  if (!scene) throw new HttpError(404, 'there is no such scene')
  return { done: true, result: (await scene.run()) ?? null }
}

export const demoRoute =
  (options: DemoOptions): Route =>
  async exchange => {
    const [, name = '', rest] = /^\/demo\/(\w+)(?:\/([\w-]+))?$/.exec(exchange.url.pathname) ?? []
    if (name === 'scenes' && rest !== undefined && exchange.method === 'POST') {
      sendJson(exchange.response, await runScene(options.scenes, rest))
      return true
    }
    const key = `${exchange.method} ${name}`
    const handler = rest === undefined && Object.hasOwn(handlers, key) ? handlers[key] : undefined
    if (!handler) return false
    sendJson(exchange.response, await handler(options, exchange))
    return true
  }
