/** What the browser's app uses instead of wx.cloud: `POST /call` and `POST /upload`, as the persona in the header. */
import { randomUUID } from 'node:crypto'
import type { Files } from '../gateway/files'
import { GatewayError } from '../gateway/gateway-error'
import { checkedPath, fileIdOf } from '../gateway/storage-actions'
import { InvocationError, type InvokeOptions } from '../host/host'
import { decodedPath, type Exchange, HttpError, type Route, readBody, readObject, sendJson } from './http'

const callBytesMax = 1024 * 1024
const fileBytesMax = 50 * 1024 * 1024

/** wx.cloud's numbers for a call that the function could not answer. */
const clientCodes: Record<string, { errCode: number; status: number }> = {
  FUNCTION_NOT_FOUND: { errCode: -501000, status: 404 },
  EXCEED_MAX_PAYLOAD_SIZE: { errCode: -501007, status: 413 },
  FUNCTIONS_TIME_LIMIT_EXCEEDED: { errCode: -504003, status: 504 },
  '-604001': { errCode: -604001, status: 500 }
}

/** The openid that the page's persona header names; absent means nobody is signed in. */
export const personaOf = (exchange: Exchange): string | undefined => {
  const value = exchange.request.headers['x-demo-persona']
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined
}

export interface CallRouteOptions {
  invoke: (name: string, event: unknown, options: InvokeOptions) => Promise<unknown>
  files: Files
  env: string
  /** The function behind a bare `/call`. */
  functionName: string
}

const call = async (exchange: Exchange, options: CallRouteOptions, name: string) => {
  const event = await readObject(exchange.request, callBytesMax)
  const openid = personaOf(exchange)
  try {
    sendJson(exchange.response, await options.invoke(name, event, openid === undefined ? {} : { openid }))
  } catch (error) {
    if (!(error instanceof InvocationError)) throw error
    const { errCode, status } = clientCodes[error.code] ?? { errCode: -504002, status: 500 }
    sendJson(exchange.response, { errCode, errMsg: `cloud.callFunction:fail ${error.message}` }, status)
  }
}

const upload = async (exchange: Exchange, { files, env }: CallRouteOptions) => {
  if (personaOf(exchange) === undefined) throw new HttpError(401, 'only a signed-in person uploads')
  const named = exchange.request.headers['x-file-path']
  try {
    const path = checkedPath(decodedPath(typeof named === 'string' ? named : `uploads/${randomUUID()}`))
    await files.put(path, await readBody(exchange.request, fileBytesMax))
    sendJson(exchange.response, { fileID: fileIdOf(env, path), statusCode: 200, errMsg: 'uploadFile:ok' })
  } catch (error) {
    if (error instanceof GatewayError) throw new HttpError(400, error.message)
    throw error
  }
}

export const callRoute =
  (options: CallRouteOptions): Route =>
  async exchange => {
    if (exchange.method !== 'POST') return false
    const named = /^\/call(?:\/([\w-]{1,60}))?$/.exec(exchange.url.pathname)
    if (named) await call(exchange, options, named[1] ?? options.functionName)
    else if (exchange.url.pathname === '/upload') await upload(exchange, options)
    else return false
    return true
  }
