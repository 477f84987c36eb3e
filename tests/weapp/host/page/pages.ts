/** The page stack: opening, leaving and coming back as WeChat does it; tab pages stay alive behind the others. */
import { drawChrome, isTab } from './chrome'
import { createRoot } from './framework'
import { noteError, noteSetData } from './log'
import { appConfig, miniProgram } from './mini-program'
import { define } from './modules'

/** A page as the mini-program sees it in getCurrentPages(). */
export interface PageInstance {
  setData(data: Record<string, unknown>, callback?: () => void): void
  [member: string]: unknown
}

const isPage = (value: unknown): value is PageInstance =>
  typeof value === 'object' && value !== null && 'setData' in value

interface Page {
  path: string
  box: HTMLElement
  instance: PageInstance
  release(): void
}

let stack: Page[] = []
const tabPages = new Map<string, Page>()

export const currentPages = (): PageInstance[] => stack.map(page => page.instance)
export const topPage = (): Page | undefined => stack.at(-1)

/** Calls a lifecycle of the page; one that fails is noted, and the host goes on. */
function call(page: Page | undefined, name: string, ...given: unknown[]): void {
  const method = page?.instance[name]
  if (typeof method !== 'function') return
  try {
    method.apply(page?.instance, given)
  } catch (error) {
    noteError(error)
  }
}

/** Path and raw query of `/packages/voting/cast?id=1`. */
export function parse(url: string): { path: string; query: Record<string, string> } {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?')
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map(pair => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')])
  return { path, query: Object.fromEntries(pairs) }
}

export const exists = (path: string): boolean => {
  const inPackages = (appConfig.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map(page => `${root.replace(/\/$/, '')}/${page}`)
  )
  return [...appConfig.pages, ...inPackages].includes(path)
}

/** Scrolling a page is an event of the page; its end is told once each time it is reached. */
function followScroll(page: Page): void {
  const distance = miniProgram.json[page.path]?.onReachBottomDistance ?? 50
  let atEnd = false
  page.box.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = page.box
    call(page, 'onPageScroll', { scrollTop })
    const now = scrollHeight - scrollTop - clientHeight <= distance
    if (now && !atEnd) call(page, 'onReachBottom')
    atEnd = now
  })
}

function create(url: string): Page {
  const { path, query } = parse(url)
  define(path)
  const box = document.createElement('div')
  box.className = 'host-page wx-page'
  box.dataset.path = path
  box.dataset.url = url
  const place = document.createElement('span')
  box.append(place)
  document.querySelector('#pages')?.append(box)
  const root = createRoot(path)
  const instance: unknown = root.get()
  if (!isPage(instance)) throw new Error(`${path} is not a page`)
  const plainSetData = instance.setData.bind(instance)
  instance.setData = (data, callback) => {
    noteSetData(path, data)
    plainSetData(data, callback)
  }
  Object.assign(instance, { route: path, __route__: path, options: query })
  const page: Page = { path, box, instance, release: () => root.release() }
  followScroll(page)
  root.attach(box as never, place as never)
  call(page, 'onLoad', query)
  return page
}

function show(page: Page): void {
  page.box.hidden = false
  document.documentElement.style.fontSize = page.box.dataset.rootFont ?? '16px'
  drawChrome(page.path, stack.length)
  call(page, 'onShow')
}

function hide(page: Page | undefined): void {
  if (!page) return
  call(page, 'onHide')
  page.box.hidden = true
}

function close(page: Page): void {
  call(page, 'onUnload')
  page.release()
  page.box.remove()
  tabPages.delete(page.path)
}

function put(url: string): void {
  const page = create(url)
  if (isTab(page.path)) tabPages.set(page.path, page)
  stack.push(page)
  show(page)
  setTimeout(() => call(page, 'onReady'), 0)
}

export function navigateTo(url: string): void {
  hide(topPage())
  put(url)
}

export function redirectTo(url: string): void {
  const leaving = stack.pop()
  if (leaving) close(leaving)
  put(url)
}

export function reLaunch(url: string): void {
  for (const page of new Set([...stack, ...tabPages.values()])) close(page)
  stack = []
  put(url)
}

export function switchTab(url: string): void {
  const { path } = parse(url)
  if (topPage()?.path === path) return
  const kept = tabPages.get(path)
  for (const page of stack) if (!isTab(page.path)) close(page)
  hide(stack.find(page => isTab(page.path)))
  stack = []
  if (kept) {
    stack.push(kept)
    show(kept)
  } else put(url)
}

export function navigateBack(delta: number): void {
  for (let left = delta; left > 0 && stack.length > 1; left -= 1) {
    const leaving = stack.pop()
    if (leaving) close(leaving)
  }
  const page = topPage()
  if (page) show(page)
}

/** What the page on top passes on from the menu. */
export function shareTop(): unknown {
  const page = topPage()
  const method = page?.instance.onShareAppMessage
  return typeof method === 'function' ? method.call(page?.instance, { from: 'menu' }) : undefined
}

/** A tap on the tab bar. */
export function tapTab(index: number): void {
  const item = appConfig.tabBar?.list[index]
  if (!item) return
  switchTab(`/${item.pagePath}`)
  call(topPage(), 'onTabItemTap', { index: String(index), pagePath: item.pagePath, text: item.text })
}
