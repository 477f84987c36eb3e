/** Going from page to page. */
import { isTab } from '../chrome'
import { exists, navigateBack, navigateTo, parse, redirectTo, reLaunch, switchTab } from '../pages'
import { api, WxError } from './answer'

/** The page that a call names must exist, and only switchTab leads to a tab. */
const to = (name: string, go: (url: string) => void, tab: boolean | undefined) =>
  api(name, ({ url }) => {
    const { path } = parse(String(url))
    if (!exists(path)) throw new WxError(`page "${path}" is not found`)
    if (tab !== undefined && isTab(path) !== tab) {
      throw new WxError(tab ? 'can not switch to no-tabBar page' : `can not ${name} a tabbar page`)
    }
    go(String(url))
  })

export const navigation = {
  navigateTo: to('navigateTo', navigateTo, false),
  redirectTo: to('redirectTo', redirectTo, false),
  reLaunch: to('reLaunch', reLaunch, undefined),
  switchTab: to('switchTab', switchTab, true),
  navigateBack: api('navigateBack', ({ delta }) => navigateBack(Number(delta ?? 1)))
}
