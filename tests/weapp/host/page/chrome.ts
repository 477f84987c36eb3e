/** What WeChat draws around a page: the title with the way back, and the tab bar of app.json. */
import { appConfig, miniProgram, themed } from './mini-program'

const find = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector)
  if (!element) throw new Error(`index.html has no ${selector}`)
  return element
}

const title = find<HTMLElement>('.host-title')
const back = find<HTMLButtonElement>('.host-back')
const tabs = find<HTMLElement>('.host-tabs')
const tabItems = appConfig.tabBar?.list ?? []

export const isTab = (path: string): boolean => tabItems.some(item => item.pagePath === path)

export const setTitle = (words: string) => {
  title.textContent = words
  document.title = words
}

/** Draws everything around the page that is on top now. */
export function drawChrome(path: string, depth: number): void {
  const config = miniProgram.json[path]
  setTitle(config?.navigationBarTitleText ?? appConfig.window?.navigationBarTitleText ?? '')
  back.hidden = depth < 2
  tabs.hidden = !isTab(path)
  const style = document.documentElement.style
  style.setProperty('--host-nav', themed(appConfig.window?.navigationBarBackgroundColor))
  style.setProperty('--host-nav-text', themed(appConfig.window?.navigationBarTextStyle))
  style.setProperty('--host-tabs', themed(appConfig.tabBar?.backgroundColor))
  style.setProperty('--host-tab', themed(appConfig.tabBar?.color))
  style.setProperty('--host-tab-on', themed(appConfig.tabBar?.selectedColor))
  for (const [i, button] of [...tabs.querySelectorAll('button')].entries()) {
    const item = tabItems[i]
    const selected = item?.pagePath === path
    button.setAttribute('aria-selected', String(selected))
    const icon = selected ? item?.selectedIconPath : item?.iconPath
    if (icon) button.querySelector('img')?.setAttribute('src', icon)
  }
  style.setProperty('--host-vh', `${find<HTMLElement>('#pages').clientHeight / 100}px`)
}

/** @param act what a tap on a tab and on the way back does */
export function openChrome(act: { tab: (index: number) => void; back: () => void }): void {
  back.addEventListener('click', act.back)
  tabs.setAttribute('role', 'tablist')
  tabs.append(
    ...tabItems.map((item, i) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.setAttribute('role', 'tab')
      if (item.iconPath)
        button.append(Object.assign(document.createElement('img'), { alt: '', className: 'host-tab-icon' }))
      button.append(item.text)
      button.addEventListener('click', () => act.tab(i))
      return button
    })
  )
}
