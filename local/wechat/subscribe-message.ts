/** `subscribeMessage.send`: one tap on "allow" is one message; what was sent can be looked at per person. */
import type { OpenApiParameters } from '../gateway/open-api'
import { readTemplateValues } from './template-values'
import { answer, textParameter, WechatError } from './verdict'

/** A message as it arrived in a person's WeChat. */
export interface ArrivedMessage {
  id: number
  openid: string
  templateId: string
  /** The page of the mini-program that a tap opens, with its query; empty opens nothing. */
  page: string
  /** Values by field, in the order in which they were sent. */
  values: Record<string, string>
  at: number
}

export interface MessageState {
  messages: ArrivedMessage[]
  /** What is left of the permissions, by `openid template`. */
  quota: Record<string, number>
}

export interface SubscribeMessages {
  /** The person taps "allow" so many times. */
  allow(openid: string, templateId: string, times?: number): void
  /** How many messages of this template may still be sent to the person. */
  left(openid: string, templateId: string): number
  send(parameters: OpenApiParameters): ReturnType<typeof answer>
  /** Newest first; of everybody when no openid is given. */
  messages(openid?: string): ArrivedMessage[]
  state(): MessageState
  setState(state: MessageState): void
}

const invalidOpenid = 40003
const invalidTemplate = 40037
const notSubscribed = 43101
const messagesMax = 5000

/** `templateIds` are the templates of the account; absent means that any id is one. */
export const createSubscribeMessages = (now: () => number, templateIds: string[] | undefined): SubscribeMessages => {
  let state: MessageState = { messages: [], quota: {} }
  const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`
  const left = (openid: string, templateId: string) => state.quota[keyOf(openid, templateId)] ?? 0
  const setLeft = (openid: string, templateId: string, count: number) => {
    state = { ...state, quota: { ...state.quota, [keyOf(openid, templateId)]: count } }
  }
  return {
    allow: (openid, templateId, times = 1) => setLeft(openid, templateId, left(openid, templateId) + times),
    left,
    send: parameters => {
      const openid = textParameter(parameters, 'touser', invalidOpenid)
      const templateId = textParameter(parameters, 'template_id', invalidTemplate)
      if (templateIds && !templateIds.includes(templateId))
        throw new WechatError(invalidTemplate, 'invalid template_id')
      const values = readTemplateValues(parameters.data)
      const page = typeof parameters.page === 'string' ? parameters.page : ''
      if (left(openid, templateId) < 1) throw new WechatError(notSubscribed, 'user refuse to accept the msg')
      setLeft(openid, templateId, left(openid, templateId) - 1)
      const id = (state.messages.at(-1)?.id ?? 0) + 1
      const messages = [...state.messages, { id, openid, templateId, page, values, at: now() }]
      state = { ...state, messages: messages.slice(-messagesMax) }
      return answer({ msgid: id })
    },
    messages: openid => state.messages.filter(each => openid === undefined || each.openid === openid).reverse(),
    state: () => state,
    setState: saved => {
      state = saved
    }
  }
}
