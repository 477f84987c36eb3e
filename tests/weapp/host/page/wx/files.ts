/** Files of the mini-program: temporary ones it got a path for, and its own folder `wxfile://usr`. */
import { host } from '../log'
import { api, type Options, WxError } from './answer'

/** Every file that has a path, as the phone would hold it. */
export const files = new Map<string, Blob>()
host.files = files

let made = 0
export function temporary(blob: Blob, ending: string): string {
  made += 1
  const path = `wxfile://tmp/${made}${ending}`
  files.set(path, blob)
  return path
}

/** Where a browser finds what the mini-program knows by its path. */
export function addressOf(path: string): string | undefined {
  const blob = files.get(path)
  return blob && URL.createObjectURL(blob)
}

function found(path: unknown): Blob {
  const blob = files.get(String(path))
  if (!blob) throw new WxError(`no such file or directory "${String(path)}"`)
  return blob
}

const base64Of = async (blob: Blob): Promise<string> =>
  btoa([...new Uint8Array(await blob.arrayBuffer())].map(byte => String.fromCharCode(byte)).join(''))

async function read({ filePath, encoding }: Options): Promise<{ data: unknown }> {
  const blob = found(filePath)
  if (encoding === 'base64') return { data: await base64Of(blob) }
  return { data: encoding === undefined ? await blob.arrayBuffer() : await blob.text() }
}

const namesIn = (folder: string): string[] =>
  [...files.keys()].filter(path => path.startsWith(`${folder}/`)).map(path => path.slice(folder.length + 1))

const manager = {
  readFile: api('readFile', read),
  writeFile: api('writeFile', ({ filePath, data }) => {
    files.set(String(filePath), new Blob([data as BlobPart]))
  }),
  unlink: api('unlink', ({ filePath }) => {
    found(filePath)
    files.delete(String(filePath))
  }),
  readdirSync: namesIn,
  unlinkSync(path: string) {
    found(path)
    files.delete(path)
  }
}

async function drawnOn({ canvas, fileType, quality }: Options): Promise<{ tempFilePath: string }> {
  if (!(canvas instanceof HTMLCanvasElement)) throw new WxError('fail canvas is empty')
  const kind = fileType === 'jpg' ? 'image/jpeg' : 'image/png'
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, kind, Number(quality ?? 1)))
  if (!blob) throw new WxError('create bitmap failed')
  return { tempFilePath: temporary(blob, fileType === 'jpg' ? '.jpg' : '.png') }
}

export const storedFiles = {
  getFileSystemManager: () => manager,
  canvasToTempFilePath: api('canvasToTempFilePath', drawnOn),
  saveImageToPhotosAlbum: api('saveImageToPhotosAlbum', ({ filePath }) => {
    found(filePath)
    if (host.next.album === 'reject') throw new WxError('auth deny')
  }),
  openDocument: api('openDocument', ({ filePath }) => void found(filePath)),
  shareFileMessage: api('shareFileMessage', ({ filePath }) => void found(filePath)),
  openSetting: api('openSetting', () => ({ authSetting: {} }))
}
