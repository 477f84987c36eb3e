/** A loopback relay between the SDK and the cloud that writes down what passes, as the captures do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readMultipart } from '../../../local/gateway/multipart'
import { readParameters } from '../../../local/gateway/open-api'
import type { Exchange } from './captures'

const common = ['envName', 'wxCloudApiToken', 'tcb_sessionToken', 'sessionToken', 'crossAuthorizationToken']

const bodyOf = async (message: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const withoutCommon = (request: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(request).filter(([key]) => !common.includes(key))))

const multipartText = (body: Buffer, contentType: string) => {
  const parts = readMultipart(body, contentType)
  const data = parts.get('requestData') ?? Buffer.alloc(0)
  const pay = parts.get('action')?.toString() === 'wx.wxPayApi'
  const requestData: unknown = pay ? JSON.parse(data.toString()) : { apiType: 0, params: readParameters(data) }
  const texts = [...parts].map(([name, value]) => [name, value.toString()])
  return `POST /admin multipart/form-data ${withoutCommon({ ...Object.fromEntries(texts), requestData })}`
}

const requestText = (request: IncomingMessage, body: Buffer) => {
  const contentType = request.headers['content-type'] ?? ''
  if (!request.url?.startsWith('/admin')) return `${request.method} ${request.url} "<${body.length} bytes>"`
  return contentType.startsWith('multipart/')
    ? multipartText(body, contentType)
    : withoutCommon(JSON.parse(body.toString()))
}

export interface Recorder {
  url: string
  /** What passed since the last time. */
  take(): Exchange['lines']
  close(): Promise<void>
}

export const record = async (target: () => string): Promise<Recorder> => {
  let lines: Exchange['lines'] = []
  const relay = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    lines.push({ direction: '->', text: requestText(request, body) })
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const method = request.method ?? 'GET'
    const init = method === 'GET' ? { method } : { method, headers, body: new Uint8Array(body) }
    const answer = await fetch(target() + request.url, init)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    // Addresses of files in an answer must lead through the relay too.
    const text = type.startsWith('application/json') ? bytes.toString().replaceAll(target(), address()) : undefined
    const told =
      text?.startsWith('{') && request.url?.startsWith('/admin') && !headers['content-type'].startsWith('multi')
    if (told) lines.push({ direction: '<-', text: text ?? '' })
    response.writeHead(answer.status, { 'content-type': type })
    response.end(text ?? bytes)
  }
  const server = createServer((request, response) => void relay(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = () => {
    const bound = server.address()
    return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  }
  return {
    url: address(),
    take: () => {
      const taken = lines
      lines = []
      return taken
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
