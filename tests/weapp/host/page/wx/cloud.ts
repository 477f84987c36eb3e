/** wx.cloud over the local cloud: the same functions and files, as the persona that this phone belongs to. */
import { host } from '../log'
import { api, WxError } from './answer'
import { files } from './files'

const persona = (): Record<string, string> => {
  const openid = localStorage.getItem('demo-persona')
  return openid ? { 'x-demo-persona': openid } : {}
}

async function post(path: string, headers: Record<string, string>, body: BodyInit): Promise<unknown> {
  if (host.next.offline) throw new WxError('request:fail', -404011)
  const response = await fetch(path, { method: 'POST', headers: { ...persona(), ...headers }, body })
  if (response.ok) return response.json()
  const words = await response.text()
  throw new WxError(`${response.status} ${words.slice(0, 200)}`, -504002)
}

export const cloud = {
  init: () => undefined,
  callFunction: api('callFunction', async ({ name, data }) => {
    const body = JSON.stringify(data ?? {})
    const result = await post(`/call/${String(name)}`, { 'content-type': 'application/json' }, body)
    return { errMsg: 'cloud.callFunction:ok', result, requestID: crypto.randomUUID() }
  }),
  uploadFile: api('uploadFile', async ({ cloudPath, filePath }) => {
    const blob = files.get(String(filePath))
    if (!blob) throw new WxError('file not found')
    const answer = await post('/upload', { 'x-file-path': encodeURIComponent(String(cloudPath)) }, blob)
    return { errMsg: 'cloud.uploadFile:ok', ...(typeof answer === 'object' ? answer : {}) }
  })
}
