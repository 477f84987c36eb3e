/** wx storage over the browser's, so that it outlives a reload as it outlives a killed app. */
import { api, WxError } from './answer'

const prefix = 'wx:'
const key = (name: unknown) => `${prefix}${String(name)}`

const setStorageSync = (name: string, data: unknown) => localStorage.setItem(key(name), JSON.stringify({ data }))

function getStorageSync(name: string): unknown {
  const kept = localStorage.getItem(key(name))
  return kept === null ? '' : (JSON.parse(kept) as { data: unknown }).data
}

const removeStorageSync = (name: string) => localStorage.removeItem(key(name))
const names = () => Object.keys(localStorage).filter(name => name.startsWith(prefix))

function clearStorageSync(): void {
  for (const name of names()) localStorage.removeItem(name)
}

const getStorageInfoSync = () => ({
  keys: names().map(name => name.slice(prefix.length)),
  currentSize: Math.ceil(names().reduce((sum, name) => sum + (localStorage.getItem(name)?.length ?? 0), 0) / 1024),
  limitSize: 10_240
})

export const storage = {
  setStorageSync,
  getStorageSync,
  removeStorageSync,
  clearStorageSync,
  getStorageInfoSync,
  setStorage: api('setStorage', ({ key: name, data }) => setStorageSync(String(name), data)),
  getStorage: api('getStorage', ({ key: name }) => {
    if (localStorage.getItem(key(name)) === null) throw new WxError('data not found')
    return { data: getStorageSync(String(name)) }
  }),
  removeStorage: api('removeStorage', ({ key: name }) => removeStorageSync(String(name))),
  clearStorage: api('clearStorage', clearStorageSync),
  getStorageInfo: api('getStorageInfo', getStorageInfoSync)
}
