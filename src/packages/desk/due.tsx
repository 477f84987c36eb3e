/** What waits for staff, whatever it is, the next due first, with how much is late and how much falls due today. */
import { View } from '@tarojs/components'
import { go } from '@/session/go'
import { countsOf, type DueItem } from '@/session/due/due-item'
import type { Due as Waiting } from '@/session/due/use-due'
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
  const end =
    dueAt === undefined ? null : <Chip tone={dueAt < now ? 'now' : 'due'} text={leftShort(dueAt, now)} />
  return <Row icon={icon} head={head} note={note} end={end} onTap={() => go(link)} />
}

export function Due({ due, now }: { due: Waiting; now: number }) {
  const { items, more, waiting, trouble, seenAt, retry } = due
  return (
    <>
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {waiting && items.length === 0 ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {items.length > 0 ? (
        <>
          <Figures items={items} more={more} now={now} />
          <View className='h2'>先到期的在前</View>
          <Card rows>
            {items.map(item => (
              <One key={item.key} item={item} now={now} />
            ))}
          </Card>
        </>
      ) : null}
      {items.length === 0 && !waiting && !trouble ? (
        <Empty icon='check' text='眼下没有等着办的，都办妥了。' />
      ) : null}
    </>
  )
}
