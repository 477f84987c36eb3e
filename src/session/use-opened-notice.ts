/** A message in WeChat says which notice it brought: whoever opens it has read the notice. */
import Taro, { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { call } from '@/cloud/call'
import { LostError, RefusalError } from '@/cloud/errors'

/** For the app itself, which is shown again whenever a message is tapped; in a browser there are no such messages. */
export function useOpenedNotice(): void {
  const last = useRef('')
  useDidShow(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    const noticeId = String(Taro.getEnterOptionsSync().query?.n ?? '')
    if (noticeId === '' || noticeId === last.current) return
    last.current = noticeId
    call('notice.read', { noticeId }).catch(stayUnread)
  })
}

/** Without a network, or with somebody else's message, the notice stays unread; anything else is a fault of ours. */
function stayUnread(error: unknown): void {
  if (!(error instanceof LostError || error instanceof RefusalError)) throw error
}
