/** How many notices are unread, as a number on the tab 我的. */
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useRead } from '@/cloud/query'

/** 我的 is the last of five tabs. */
const INDEX = 4
/** Coming back to a tab asks again, but not at every touch. */
const AGAIN_MS = 60_000

/** For the pages of the tabs; elsewhere there is no bar to put a number on. */
export function useUnread(): number {
  const { data, retry } = useRead('notice.count', {})
  const unread = data?.unread ?? 0
  const askedAt = useRef(Date.now())
  useDidShow(() => {
    show(unread)
    if (Date.now() - askedAt.current < AGAIN_MS) return
    askedAt.current = Date.now()
    retry()
  })
  useEffect(() => show(unread), [unread])
  return unread
}

/** WeChat refuses while another page lies on top; the next showing of the tab does it then. */
function show(unread: number): void {
  const done =
    unread > 0
      ? Taro.setTabBarBadge({ index: INDEX, text: unread > 99 ? '99+' : String(unread) })
      : Taro.removeTabBarBadge({ index: INDEX })
  done.catch(() => undefined)
}
