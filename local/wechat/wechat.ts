/** The WeChat around the cloud: the open APIs that functions call, and what people would see of them. */
import type { OpenApi, OpenApiResult } from '../gateway/open-api'
import { type Codes, createCodes, type MadeCode } from './codes'
import { createModeration, type Moderation } from './moderation'
import { createPhoneNumbers, type PhoneNumbers } from './phone-numbers'
import { createSubscribeMessages, type MessageState, type SubscribeMessages } from './subscribe-message'
import { WechatError } from './verdict'

const notFound = -604100
const noPermission = -604101

/** Answers one open API by hand, for an API that has no stand-in here; throw or return what WeChat would. */
export type ApiStandIn = (parameters: Record<string, unknown>) => Promise<OpenApiResult> | OpenApiResult

export interface WechatOptions {
  now: () => number
  appid: string
  appUrl: () => string
  /** The names under which the bytes behind a media URL lie in the bucket; none when it cannot be fetched. */
  namesOf: (url: string) => Promise<string[]>
  /** Delivers an event to the function that receives platform events, after some ms of the cloud's clock. */
  push: (delayMs: number, event: () => Promise<Record<string, unknown>>) => void
  /** May the function of this invocation call the API (config.json, permissions.openapi)? */
  permitted: (token: string, apiName: string) => boolean
  templateIds?: string[] | undefined
  openApis?: Record<string, ApiStandIn> | undefined
}

export interface WechatState {
  messages: MessageState
  codes: MadeCode[]
  phones: ReturnType<PhoneNumbers['state']>
  visits: Record<string, number>
}

export interface Wechat extends Pick<SubscribeMessages, 'allow' | 'left' | 'messages'>, Pick<Moderation, 'visited'> {
  openApi: OpenApi
  /** A code as `open-type="getPhoneNumber"` hands it to the app. */
  phoneCode: PhoneNumbers['codeFor']
  codes: Codes['list']
  state(): WechatState
  setState(state: WechatState): void
}

const emptyState: WechatState = { messages: { messages: [], quota: {} }, codes: [], phones: {}, visits: {} }

export const createWechat = (options: WechatOptions): Wechat => {
  const { now, appid, permitted } = options
  const messages = createSubscribeMessages(now, options.templateIds)
  const moderation = createModeration(options)
  const codes = createCodes(now, options.appUrl)
  const phones = createPhoneNumbers(now, appid)

  const standIns: Record<string, ApiStandIn> = {
    'subscribeMessage.send': messages.send,
    'security.msgSecCheck': moderation.checkText,
    'security.imgSecCheck': moderation.checkImage,
    'security.mediaCheckAsync': moderation.checkMedia,
    'wxacode.getUnlimited': codes.make,
    'phonenumber.getPhoneNumber': phones.get,
    ...options.openApis
  }

  return {
    openApi: async (apiName, parameters, token) => {
      const standIn = Object.hasOwn(standIns, apiName) ? standIns[apiName] : undefined
      if (!standIn) return { kind: 'system', errorCode: notFound }
      if (!permitted(token, apiName)) return { kind: 'system', errorCode: noPermission }
      try {
        return await standIn(parameters)
      } catch (error) {
        if (!(error instanceof WechatError)) throw error
        return { kind: 'json', body: { errcode: error.errcode, errmsg: error.message } }
      }
    },
    allow: messages.allow,
    left: messages.left,
    messages: messages.messages,
    visited: moderation.visited,
    phoneCode: phones.codeFor,
    codes: codes.list,
    state: () => ({
      messages: messages.state(),
      codes: codes.state(),
      phones: phones.state(),
      visits: moderation.state()
    }),
    setState: saved => {
      const state = { ...emptyState, ...saved }
      messages.setState(state.messages)
      codes.setState(state.codes)
      phones.setState(state.phones)
      moderation.setState(state.visits)
    }
  }
}
