/** What the app's parts ask of Taro, over the DOM's own means; the calls that a test looks at are kept in `asked`. */
import { useEffect, useRef } from 'react'

/** Every call with what it was given, oldest first. */
export const asked: { name: string; with: unknown }[] = []

const keep =
  <A extends unknown[]>(name: string) =>
  (...given: A): Promise<void> => {
    asked.push({ name, with: given[0] })
    return Promise.resolve()
  }

const stored = new Map<string, unknown>()

const Taro = {
  getStorageSync: (key: string): unknown => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  clearStorageSync: () => stored.clear(),
  showToast: keep('showToast'),
  navigateTo: keep('navigateTo'),
  redirectTo: keep('redirectTo'),
  switchTab: keep('switchTab'),
  navigateBack: keep('navigateBack'),
  setNavigationBarTitle: keep('setNavigationBarTitle'),
  setTabBarBadge: keep('setTabBarBadge'),
  removeTabBarBadge: keep('removeTabBarBadge'),
  makePhoneCall: keep('makePhoneCall'),
  stopPullDownRefresh: keep('stopPullDownRefresh'),
  getCurrentPages: () => []
}

/** A page in a test is shown once, when it appears. */
export function useDidShow(shown: () => void): void {
  const latest = useRef(shown)
  latest.current = shown
  useEffect(() => latest.current(), [])
}

/** What a page does when it is pulled down, so that a test can pull. */
export const pulls: (() => void)[] = []

export function usePullDownRefresh(pulled: () => void): void {
  const latest = useRef(pulled)
  latest.current = pulled
  useEffect(() => void pulls.push(() => latest.current()), [])
}

/** The query of the page that a test opens. */
export const params: Record<string, string> = {}

/** What each page would pass on, the newest last. */
export const shared: (() => { title: string; path: string; imageUrl: string })[] = []

export function useShareAppMessage(answer: () => { title: string; path: string; imageUrl: string }): void {
  useEffect(() => void shared.push(answer))
}

export const useRouter = () => ({ params })

export default Taro
