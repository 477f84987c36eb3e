/** The server's time on a page, fresh at every look at the page and every half minute. */
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { serverNow } from '@/cloud/server-time'

const STEP_MS = 30_000

export function useNow(): number {
  const [, look] = useState(0)
  useDidShow(() => look(count => count + 1))
  useEffect(() => {
    const timer = setInterval(() => look(count => count + 1), STEP_MS)
    return () => clearInterval(timer)
  }, [])
  return serverNow()
}
