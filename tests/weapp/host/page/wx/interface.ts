/** Toasts, dialogs, titles and scrolling, drawn so that a test can see and tap them. */
import { setTitle } from '../chrome'
import { topPage } from '../pages'
import { api } from './answer'

const clear = (selector: string) => {
  for (const element of document.querySelectorAll(selector)) element.remove()
}

function toast(words: unknown, forMs: number): void {
  clear('.host-toast')
  const box = Object.assign(document.createElement('div'), { className: 'host-toast', textContent: String(words) })
  box.setAttribute('role', 'status')
  document.body.append(box)
  if (forMs > 0) setTimeout(() => box.remove(), forMs)
}

/** A dialog with the given words and one button per answer; resolves with the place of the tapped one. */
function ask(title: string, words: string, answers: string[]): Promise<number> {
  const cover = Object.assign(document.createElement('div'), { className: 'host-modal' })
  cover.setAttribute('role', 'dialog')
  cover.setAttribute('aria-label', title || words)
  const box = document.createElement('div')
  box.append(
    Object.assign(document.createElement('h2'), { textContent: title }),
    Object.assign(document.createElement('p'), { textContent: words })
  )
  cover.append(box)
  document.body.append(cover)
  return new Promise(resolve => {
    box.append(
      ...answers.map((answer, place) => {
        const button = Object.assign(document.createElement('button'), { type: 'button', textContent: answer })
        button.addEventListener('click', () => {
          cover.remove()
          resolve(place)
        })
        return button
      })
    )
  })
}

const words = (value: unknown, otherwise = ''): string => (typeof value === 'string' && value ? value : otherwise)

export const face = {
  showToast: api('showToast', ({ title, duration }) => toast(title, Number(duration ?? 1500))),
  hideToast: api('hideToast', () => clear('.host-toast')),
  showLoading: api('showLoading', ({ title }) => toast(title, 0)),
  hideLoading: api('hideLoading', () => clear('.host-toast')),
  showModal: api('showModal', async ({ title, content, showCancel, cancelText, confirmText }) => {
    const cancel = showCancel === false ? [] : [words(cancelText, '取消')]
    const answers = [...cancel, words(confirmText, '确定')]
    const confirm = (await ask(words(title), words(content), answers)) === answers.length - 1
    return { confirm, cancel: !confirm }
  }),
  showActionSheet: api('showActionSheet', async ({ itemList }) => {
    const items = Array.isArray(itemList) ? itemList.map(String) : []
    return { tapIndex: await ask('', '', items) }
  }),
  setNavigationBarTitle: api('setNavigationBarTitle', ({ title }) => setTitle(String(title))),
  setNavigationBarColor: api('setNavigationBarColor', () => undefined),
  setTabBarStyle: api('setTabBarStyle', () => undefined),
  setTabBarBadge: api('setTabBarBadge', () => undefined),
  removeTabBarBadge: api('removeTabBarBadge', () => undefined),
  showTabBarRedDot: api('showTabBarRedDot', () => undefined),
  hideTabBarRedDot: api('hideTabBarRedDot', () => undefined),
  stopPullDownRefresh: api('stopPullDownRefresh', () => undefined),
  hideKeyboard: api('hideKeyboard', () => undefined),
  pageScrollTo: api('pageScrollTo', ({ scrollTop, selector }) => {
    const box = topPage()?.box
    if (typeof selector === 'string') box?.querySelector(selector)?.scrollIntoView()
    else box?.scrollTo({ top: Number(scrollTop ?? 0) })
  })
}
