/** Camera, chat files, clipboard, subscriptions: the person's part is what the test put into `window.host.next`. */
import { host } from '../log'
import { api, WxError } from './answer'
import { files, temporary } from './files'

function pickedFile(): { path: string; name: string; size: number } {
  const { file } = host.next
  if (!file) throw new WxError('cancel')
  const blob = new Blob([Uint8Array.from(atob(file.base64), letter => letter.charCodeAt(0))])
  return { path: temporary(blob, /\.\w+$/.exec(file.name)?.[0] ?? ''), name: file.name, size: blob.size }
}

export const device = {
  login: api('login', () => ({ code: 'host-login-code' })),
  checkSession: api('checkSession', () => undefined),
  scanCode: api('scanCode', () => {
    if (!host.next.scan) throw new WxError('cancel')
    return { result: host.next.scan, scanType: 'QR_CODE', charSet: 'utf-8' }
  }),
  requestSubscribeMessage: api('requestSubscribeMessage', ({ tmplIds }) =>
    Object.fromEntries((Array.isArray(tmplIds) ? tmplIds : []).map(id => [String(id), host.next.subscribe]))
  ),
  chooseMessageFile: api('chooseMessageFile', () => {
    const file = pickedFile()
    return { tempFiles: [{ ...file, type: 'file', time: Math.floor(Date.now() / 1000) }] }
  }),
  chooseMedia: api('chooseMedia', () => {
    const { path, size } = pickedFile()
    return { type: 'image', tempFiles: [{ tempFilePath: path, size, fileType: 'image' }] }
  }),
  getImageInfo: api('getImageInfo', async ({ src }) => {
    const { width, height } = await createImageBitmap(files.get(String(src)) ?? new Blob())
    return { width, height, path: String(src), orientation: 'up', type: 'jpeg' }
  }),
  compressImage: api('compressImage', ({ src }) => ({ tempFilePath: String(src) })),
  setClipboardData: api('setClipboardData', ({ data }) => sessionStorage.setItem('clipboard', String(data))),
  getClipboardData: api('getClipboardData', () => ({ data: sessionStorage.getItem('clipboard') ?? '' })),
  previewImage: api('previewImage', () => undefined),
  makePhoneCall: api('makePhoneCall', () => undefined),
  vibrateShort: api('vibrateShort', () => undefined),
  setKeepScreenOn: api('setKeepScreenOn', () => undefined)
}
