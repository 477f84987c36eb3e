/** What waits for staff, whatever it is, the next due first, with how much is late and how much falls due today. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { countsOf, type DueItem } from '@/session/due/due-item'
import type { Due as Waiting } from '@/session/due/use-due'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Counts } from '@/ui/counts'
import { dayField } from '@/ui/day-fields'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { left } from '@/ui/time'

/** In a list hours are enough; the page of the thing itself counts the minutes. */
const leftShort = (dueAt: number, now: number): string => left(dueAt, now).replace(/(小时) \d+ 分$/, '$1')

function Figures({ items, more, now }: { items: readonly DueItem[]; more: boolean; now: number }) {
  const { late, today, all } = countsOf(items, now, at => dayField(at) === dayField(now))
  return (
    <Counts
      counts={[
        { figure: String(late), what: '已超时', tone: late > 0 ? 'now' : 'calm' },
        { figure: String(today), what: '今天到期', tone: today > 0 ? 'due' : 'calm' },
        { figure: `${all}${more ? '+' : ''}`, what: '一共等着办', tone: 'calm' }
      ]}
    />
  )
}

function One({ item, now }: { item: DueItem; now: number }) {
  const { icon, head, note, dueAt, link } = item
  const end = dueAt === undefined ? null : <Chip tone={dueAt < now ? 'now' : 'due'} text={leftShort(dueAt, now)} />
  return <Row icon={icon} head={head} note={note} end={end} onTap={() => go(link)} />
}

/** Rows at once: a phone draws what it is sent, and what is added at the end costs only itself. */
const STEP = 20
/** Nobody works through more than this; what is due first is among them. */
const ENOUGH = 200

/** What is due first may stand on any page of any list: only when all have come is the order the true one. */
function useAll({ items, hasMore, moreWaiting, more, trouble, seenAt }: Waiting): void {
  const failed = trouble !== undefined || seenAt !== undefined
  const goOn = hasMore && !moreWaiting && !failed && items.length < ENOUGH
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    if (goOn) latest.current()
  }, [goOn])
}

/** The button has a box of its own: when it goes, the rows are not sent again. */
export function Due({ due, now }: { due: Waiting; now: number }) {
  const { items, hasMore, waiting, trouble, seenAt, retry } = due
  const [shown, setShown] = useState(STEP)
  useAll(due)
  return (
    <>
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {waiting && items.length === 0 ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {items.length > 0 ? (
        <>
          <Figures items={items} more={hasMore} now={now} />
          <View className='h2'>先到期的在前</View>
          <Card rows>
            {items.slice(0, shown).map(item => (
              <One key={item.key} item={item} now={now} />
            ))}
          </Card>
          <View className='column'>
            {items.length > shown ? (
              <Button look='ghost' small text='再看一些' onTap={() => setShown(shown + STEP)} />
            ) : null}
          </View>
        </>
      ) : null}
      {items.length === 0 && !waiting && !trouble ? <Empty icon='check' text='眼下没有等着办的，都办妥了。' /> : null}
    </>
  )
}
