/** Small helpers over Node's http: bounded bodies, JSON in and out, one table of routes. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that is answered with a status and a plain sentence. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
    this.name = 'HttpError'
  }
}

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  method: string
  url: URL
}

/** Answers an exchange, or returns false when it is none of its business. */
export type Route = (exchange: Exchange) => Promise<boolean>

/** The whole body; larger than `bytesMax` is a 413. By events: an iterator over a stream costs more than a small call. */
export const readBody = (request: IncomingMessage, bytesMax: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= bytesMax) chunks.push(part)
      else reject(new HttpError(413, `the body is larger than ${bytesMax} bytes`))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new HttpError(400, 'the body ended before it was complete')))
  })

/** A JSON object; anything else is a 400. */
export const readObject = async (request: IncomingMessage, bytesMax: number): Promise<Record<string, unknown>> => {
  const text = (await readBody(request, bytesMax)).toString('utf8')
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new HttpError(400, 'the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'the body must be a JSON object')
  }
  return { ...value }
}

export const send = (response: ServerResponse, status: number, contentType: string, body: string | Buffer): void => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length })
  response.end(bytes)
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, status, 'application/json', JSON.stringify(value))

/** The path of a URL with its escapes undone; a broken escape is a 400. */
export const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpError(400, 'the address is not readable')
  }
}
