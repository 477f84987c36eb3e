/** The one HTTP server of the local cloud: loopback only, own pages only, never brought down by a bad request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { HttpError, type Route, send } from './http'

const keepAliveMs = 60_000
const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * Another site's page open in the same browser must not reach the cloud: neither by posting to it (Origin), nor by a
 * host name of its own that resolves to this machine (Host).
 */
const fromElsewhere = (request: IncomingMessage): boolean => {
  const { host = '', origin } = request.headers
  if (!loopback.test(host)) return true
  if (origin === undefined) return false
  return origin === 'null' || !loopback.test(origin.replace(/^https?:\/\//, ''))
}

const answer = async (routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (fromElsewhere(request)) throw new HttpError(403, 'only pages of this machine may ask')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const exchange = { request, response, method: request.method ?? 'GET', url }
  for (const route of routes) if (await route(exchange)) return
  throw new HttpError(404, 'there is nothing at this address')
}

const fail = (response: ServerResponse, error: unknown): void => {
  const status = error instanceof HttpError ? error.status : 500
  const message = error instanceof Error ? error.message : String(error)
  if (response.destroyed) return
  if (response.headersSent) response.destroy()
  else send(response, status, 'text/plain; charset=utf-8', message)
}

export interface WebServer {
  /** `http://127.0.0.1:<port>` */
  url: string
  close(): Promise<void>
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Listens on `port` (0: any free one). */
export const serve = async (routes: Route[], port: number): Promise<WebServer> => {
  const server = createServer((request, response) => {
    request.on('error', () => response.destroy())
    answer(routes, request, response).catch(error => fail(response, error))
  })
  server.keepAliveTimeout = keepAliveMs
  const bound = await listen(server, port)
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
