/** A list that comes in pages: waiting, failing, empty, from before, and "more" at the end. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Banner } from './banner'
import { Button } from './button'
import { Card } from './card'
import { ErrorRetry } from './error-retry'
import { Skeleton } from './skeleton'
import { dayAndTime } from './time'

interface ListingProps<X> {
  list: {
    items: X[]
    waiting: boolean
    trouble: { message: string; reference?: string | undefined } | undefined
    /** Epoch ms when these were seen, if there is no network now. */
    seenAt: number | undefined
    retry: () => void
    hasMore: boolean
    more: () => void
    moreWaiting: boolean
  }
  now: number
  empty: ReactNode
  /** The items are rows of one card, not cards of their own. */
  rows?: boolean
  children: (item: X) => ReactNode
}

/** The items and the button each have a box of their own: when the button goes, the items are not sent again. */
export function Listing<X>({ list, now, empty, rows = false, children }: ListingProps<X>) {
  if (list.trouble) {
    return <ErrorRetry message={list.trouble.message} reference={list.trouble.reference} onRetry={list.retry} />
  }
  if (list.waiting) return <Skeleton />
  const items = list.items.map(children)
  return (
    <>
      {list.seenAt === undefined ? null : <SeenBefore at={list.seenAt} now={now} />}
      {items.length === 0 ? empty : rows ? <Card rows>{items}</Card> : <View className='column'>{items}</View>}
      <View className='column'>
        {list.hasMore ? (
          <Button look='ghost' small text='再看一些' busy={list.moreWaiting} busyText='正在取…' onTap={list.more} />
        ) : null}
      </View>
    </>
  )
}

/** Says that what follows is not from now. */
export function SeenBefore({ at, now }: { at: number; now: number }) {
  return (
    <Banner tone='calm' icon='offline' head='上次看到的内容' text={`现在没有网，这是${dayAndTime(at, now)}看到的。`} />
  )
}
