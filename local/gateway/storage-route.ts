/** `PUT` and `GET /storage/<path>`: the bucket's own address, and `GET /files/<path>` for pages. */
import { decodedPath, type Exchange, HttpError, type Route, readBody, send } from '../web/http'
import { callerOf, sendReply } from './admin-route'
import type { Files } from './files'
import type { Gateway, Reply } from './gateway'
import { GatewayError } from './gateway-error'
import { checkedPath } from './storage-actions'

const fileBytesMax = 100 * 1024 * 1024

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8'
}

// Everything else is offered for download: an uploaded page must not run as a page of this origin.
const contentTypeOf = (path: string) =>
  types[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'

const pathIn = (exchange: Exchange): string => {
  try {
    return checkedPath(decodedPath(exchange.url.pathname.replace(/^\/(storage|files)\//, '')))
  } catch (error) {
    if (error instanceof GatewayError) throw new HttpError(400, error.message)
    throw error
  }
}

const put = async (exchange: Exchange, gateway: Gateway, files: Files) => {
  const path = pathIn(exchange)
  const bytes = await readBody(exchange.request, fileBytesMax)
  const token = exchange.request.headers['x-cos-security-token']
  const caller = callerOf(exchange, token === 'local' ? '' : token)
  const perform = async (): Promise<Reply> => {
    await files.put(path, bytes)
    return { kind: 'status', status: 200 }
  }
  sendReply(exchange.response, await gateway.through({ action: 'storage.put', target: path }, caller, perform))
}

export const storageRoute =
  (gateway: Gateway, files: Files): Route =>
  async exchange => {
    const { method, url, response } = exchange
    if (!/^\/(storage|files)\/./.test(url.pathname)) return false
    if (method === 'PUT' && url.pathname.startsWith('/storage/')) await put(exchange, gateway, files)
    else if (method === 'GET' || method === 'HEAD') {
      const path = pathIn(exchange)
      const bytes = await files.get(path)
      if (!bytes) throw new HttpError(404, 'there is no such file')
      response.setHeader('x-content-type-options', 'nosniff')
      send(response, 200, contentTypeOf(path), method === 'HEAD' ? '' : bytes)
    } else return false
    return true
  }
