/** The server's time on a page, fresh at every look at the page, every half minute, and when it is first known. */
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { onOtherTime, serverNow } from '@/cloud/server-time'

const STEP_MS = 30_000

export function useNow(): number {
  const [, look] = useState(0)
  useDidShow(() => look(count => count + 1))
  useEffect(() => {
    const again = () => look(count => count + 1)
    const timer = setInterval(again, STEP_MS)
    const stop = onOtherTime(again)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  return serverNow()
}
