/** Going from page to page, by the page's name. */
import Taro from '@tarojs/taro'

const tabs = [
  '/pages/matters/index',
  '/pages/decide/index',
  '/pages/help/index',
  '/pages/money/index',
  '/pages/me/index'
]

/** @param path from the root, with its query; tabs are switched to, everything else lies on top. */
export function go(path: string): void {
  if (tabs.includes(path)) void Taro.switchTab({ url: path })
  else void Taro.navigateTo({ url: path })
}
