/** Every `storage.*` action: where to put a file, where to fetch it, and taking it away. */
import type { Files } from './files'
import { GatewayError } from './gateway-error'
import { type Action, isRecord, listOf, textOf, type WireRequest } from './request'

const bucket = 'local-bucket'
const pathBytesMax = 850

/** `cloud://<env>.<bucket>/<path>` as the platform names a file. */
export const fileIdOf = (env: string, path: string): string => `cloud://${env}.${bucket}/${path}`

/** The path behind a file id; undefined when it is not one of this bucket. */
const pathOf = (fileId: string): string | undefined => /^cloud:\/\/[^/]+\.local-bucket\/(.+)$/.exec(fileId)?.[1]

/** Refuses what the platform refuses: empty, a leading or double slash, too long; and anything climbing out. */
export const checkedPath = (path: string): string => {
  const bad =
    path === '' ||
    path.startsWith('/') ||
    path.includes('//') ||
    path.includes('\\') ||
    path.includes('\0') ||
    path.split('/').some(part => part === '..' || part === '.') ||
    Buffer.byteLength(encodeURI(path)) > pathBytesMax
  if (bad)
    throw new GatewayError('STORAGE_REQUEST_FAIL', `the path ${JSON.stringify(path.slice(0, 80))} is not allowed`)
  return path
}

const fileIdsOf = (request: WireRequest): string[] =>
  listOf(request, 'fileid_list').map(id => {
    if (typeof id !== 'string') throw new GatewayError('INVALID_PARAM', 'a file id must be a string')
    return id
  })

const downloadOf = async (item: unknown, files: Files, base: string) => {
  if (!isRecord(item) || typeof item.fileid !== 'string') {
    throw new GatewayError('INVALID_PARAM', 'file_list needs objects with fileid')
  }
  const fileid = item.fileid
  const path = pathOf(fileid)
  if (path === undefined || !(await files.get(path))) {
    return { code: 'STORAGE_FILE_NONEXIST', fileid, fileID: fileid, tempFileURL: '' }
  }
  const url = `${base}/storage/${path}`
  const age = item.max_age === undefined ? {} : { maxAge: item.max_age }
  return { code: 'SUCCESS', fileid, fileID: fileid, download_url: url, tempFileURL: url, ...age }
}

/** The actions by name; `base` is the address of this server and `env` the environment's id. */
export const storageActions = (files: Files, env: string, base: () => string): Record<string, Action> => ({
  'storage.getUploadMetadata': async (request, caller) => {
    const path = checkedPath(textOf(request, 'path'))
    const fileId = fileIdOf(env, path)
    const url = `${base()}/storage/${encodeURI(path)}`
    // The token comes back with the upload, so that the upload counts as a call of the same invocation.
    return {
      data: { url, token: caller.token || 'local', authorization: 'local', fileId, cosFileId: encodeURI(fileId) }
    }
  },
  'storage.batchGetDownloadUrl': async request => {
    const list = listOf(request, 'file_list')
    return { data: { download_list: await Promise.all(list.map(item => downloadOf(item, files, base()))) } }
  },
  'storage.batchDeleteFile': async request => {
    const outcome = async (fileID: string) => {
      const path = pathOf(fileID)
      const gone = path !== undefined && (await files.remove(path))
      return { fileID, code: gone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
    }
    return { data: { delete_list: await Promise.all(fileIdsOf(request).map(outcome)) } }
  }
})
