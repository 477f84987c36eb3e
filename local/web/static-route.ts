/** Serves a folder of built pages under a prefix; never anything outside the folder. */
import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { decodedPath, type Route, send } from './http'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon'
}

const readIfThere = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** `prefix` ends with a slash; the folder's index.html answers the prefix itself. */
export const staticRoute = (prefix: string, folder: string): Route => {
  const root = resolve(folder)
  return async ({ method, url, response }) => {
    if (method !== 'GET' && method !== 'HEAD') return false
    if (`${url.pathname}/` === prefix) {
      response.writeHead(302, { location: prefix }).end()
      return true
    }
    if (!url.pathname.startsWith(prefix)) return false
    const path = decodedPath(url.pathname.slice(prefix.length)) || 'index.html'
    const file = resolve(root, path)
    if (path.includes('\0') || !file.startsWith(root + sep)) return false
    const bytes = await readIfThere(file)
    if (!bytes) return false
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('x-content-type-options', 'nosniff')
    send(response, 200, types[extname(file)] ?? 'application/octet-stream', method === 'HEAD' ? '' : bytes)
    return true
  }
}
