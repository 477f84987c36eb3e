/** Everything kept about me: page after page without being asked for, until there is no next. */
import { useEffect, useRef } from 'react'
import { usePages } from '@/cloud/query'

export function useMyData() {
  const { items, waiting, trouble, hasMore, moreWaiting, more, retry } = usePages('data.export', {}, { keep: false })
  const next = useRef(more)
  next.current = more
  const goOn = hasMore && !moreWaiting && !trouble
  useEffect(() => {
    if (goOn) next.current()
  }, [goOn])
  return { items, whole: !waiting && !hasMore && !trouble, trouble, retry }
}
