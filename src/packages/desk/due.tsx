/** What waits for staff, the next due first, with how much is late and how much falls due today. */
import { View } from '@tarojs/components'
import type { MatterCard } from 'types/matters'
import type { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { Chip } from '@/ui/chip'
import { Counts } from '@/ui/counts'
import { dayField } from '@/ui/day-fields'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { left } from '@/ui/time'

type DueList = ReturnType<typeof usePages<'matter.list'>>

function countsOf(items: readonly MatterCard[], hasMore: boolean, now: number) {
  const dueTimes = items.flatMap(({ holder }) => holder.dueAt ?? [])
  const late = dueTimes.filter(dueAt => dueAt < now).length
  const today = dueTimes.filter(dueAt => dueAt >= now && dayField(dueAt) === dayField(now)).length
  const figure = (count: number) => `${count}${hasMore && count === items.length ? '+' : ''}`
  return [
    { figure: figure(late), what: '已超时', tone: late > 0 ? 'now' : 'calm' },
    { figure: figure(today), what: '今天到期', tone: today > 0 ? 'due' : 'calm' },
    { figure: figure(items.length), what: '一共等着办', tone: 'calm' }
  ] as const
}

/** In a list hours are enough; the matter's own page counts the minutes. */
const leftShort = (dueAt: number, now: number): string => left(dueAt, now).replace(/(小时) \d+ 分$/, '$1')

function Waiting({ matter, now }: { matter: MatterCard; now: number }) {
  const { id, title, holder, place } = matter
  const late = holder.dueAt !== undefined && holder.dueAt < now
  const end =
    holder.dueAt === undefined ? null : <Chip tone={late ? 'now' : 'due'} text={leftShort(holder.dueAt, now)} />
  return (
    <Row
      head={title}
      note={`${holder.next} · ${place}`}
      end={end}
      onTap={() => go(`/packages/matters/show/index?id=${id}`)}
    />
  )
}

export function Due({ list, now }: { list: DueList; now: number }) {
  const { items, waiting, trouble, hasMore } = list
  return (
    <>
      {waiting || trouble ? null : <Counts counts={countsOf(items, hasMore, now)} />}
      {items.length > 0 ? <View className='h2'>先到期的在前</View> : null}
      <Listing rows list={list} now={now} empty={<Empty icon='check' text='眼下没有等着办的，都办妥了。' />}>
        {matter => <Waiting key={matter.id} matter={matter} now={now} />}
      </Listing>
    </>
  )
}
