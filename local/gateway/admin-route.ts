/** `POST /admin`: the address that the SDK is pointed at. */
import type { ServerResponse } from 'node:http'
import { type Exchange, type Route, readBody, send } from '../web/http'
import type { Gateway, Reply } from './gateway'
import { readMultipart } from './multipart'
import { type OpenApi, readParameters, writeResult } from './open-api'
import { type Caller, isRecord, type WireRequest } from './request'

const bodyBytesMax = 64 * 1024 * 1024
// The SDK takes exactly this type on an open API answer for an error of the gateway instead of protobuf.
const gatewayErrorType = 'application/json; charset=utf-8'

/** Writes a reply; a dropped one cuts the connection, so that the SDK sees its server vanish. */
export const sendReply = (response: ServerResponse, reply: Reply, jsonType = 'application/json'): void => {
  if (reply.kind === 'drop') response.socket?.destroy()
  else if (reply.kind === 'status') response.writeHead(reply.status, { 'content-length': 0 }).end()
  else if (reply.kind === 'binary') send(response, 200, 'application/octet-stream', reply.bytes)
  else send(response, 200, jsonType, JSON.stringify(reply.body))
}

/** A caller whose signal fires when the connection is gone before it was answered. */
export const callerOf = (exchange: Exchange, token: unknown): Caller => {
  const controller = new AbortController()
  exchange.response.on('close', () => {
    if (!exchange.response.writableEnded) controller.abort()
  })
  return { token: typeof token === 'string' ? token : '', signal: controller.signal }
}

const jsonRequest = (body: Buffer): WireRequest => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

/** Payment calls carry JSON instead of protobuf, and are answered in JSON. */
const pay = async (openApi: OpenApi, name: string, data: Buffer, token: string): Promise<Reply> => {
  const result = await openApi(`cloudPay.${name}`, jsonRequest(data), token)
  const body = result.kind === 'json' ? result.body : { errcode: -1, errmsg: 'system error' }
  return { kind: 'binary', bytes: Buffer.from(JSON.stringify(body)) }
}

const open = async (openApi: OpenApi, name: string, data: Buffer, token: string): Promise<Reply> => ({
  kind: 'binary',
  bytes: writeResult(await openApi(name, readParameters(data), token))
})

const multipartParts = (body: Buffer, contentType: string): Map<string, Buffer> => {
  try {
    return readMultipart(body, contentType)
  } catch {
    return new Map()
  }
}

export const adminRoute = (gateway: Gateway, openApi: OpenApi): Route => {
  const answerMultipart = async (exchange: Exchange, body: Buffer, contentType: string) => {
    const parts = multipartParts(body, contentType)
    const text = (name: string) => parts.get(name)?.toString() ?? ''
    const data = parts.get('requestData') ?? Buffer.alloc(0)
    const caller = callerOf(exchange, text('wxCloudApiToken'))
    const [action, apiName] = [text('action'), text('apiName')]
    const carried = action === 'wx.openApi' ? open : action === 'wx.wxPayApi' ? pay : undefined
    const reply = carried
      ? await gateway.through({ action, target: apiName }, caller, () => carried(openApi, apiName, data, caller.token))
      : await gateway.handle({ action }, caller)
    sendReply(exchange.response, reply, gatewayErrorType)
  }

  return async exchange => {
    if (exchange.url.pathname !== '/admin' || exchange.method !== 'POST') return false
    const contentType = exchange.request.headers['content-type'] ?? ''
    const body = await readBody(exchange.request, bodyBytesMax)
    if (contentType.startsWith('multipart/')) await answerMultipart(exchange, body, contentType)
    else {
      const request = jsonRequest(body)
      sendReply(exchange.response, await gateway.handle(request, callerOf(exchange, request.wxCloudApiToken)))
    }
    return true
  }
}
