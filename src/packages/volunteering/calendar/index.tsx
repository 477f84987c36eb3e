/** 活动日历: what is on, week by week, day by day. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { ActivityCard } from '@/session/activity-card'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { dayField, momentOf } from '@/ui/day-fields'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'

const WEEK_MS = 7 * 86_400_000

const weeks = [
  { value: '-1', text: '上一周' },
  { value: '0', text: '七天以内' },
  { value: '1', text: '下一周' },
  { value: '2', text: '再下一周' }
] as const
type Week = (typeof weeks)[number]['value']

function Days({ scope, now }: { scope: string; now: number }) {
  const [week, setWeek] = useState<Week>('0')
  // From the morning on: what began today is still of interest.
  const from = momentOf(dayField(now), '00:00') + Number(week) * WEEK_MS
  const { data, waiting, trouble, seenAt, retry } = useRead('activity.calendar', { scope, from })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  const items = data?.items ?? []
  const days = [...new Set(items.map(({ startsAt }) => dayField(startsAt)))]
  return (
    <>
      <Pills label='看哪一周' options={weeks} value={week} onChange={setWeek} />
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {data && items.length === 0 ? (
        <Empty icon='calendar' text='这几天还没有活动。想办一次，找志愿服务队的队长或社区。' />
      ) : null}
      {days.map(date => (
        <View key={date} className='column'>
          <View className='h2'>{day(momentOf(date, '12:00'), now)}</View>
          {items
            .filter(({ startsAt }) => dayField(startsAt) === date)
            .map(activity => (
              <ActivityCard key={activity.id} activity={activity} now={now} />
            ))}
        </View>
      ))}
      <Card rows>
        <Row
          icon='family'
          head='志愿服务队'
          note='看有哪些队，想加入点一下'
          onTap={() => go(address('/packages/volunteering/teams/index', { scope }))}
        />
        <Row icon='clock' head='我的服务时长' onTap={() => go('/packages/volunteering/hours/index')} />
        <Row
          icon='sealed'
          head='查验志愿服务证明'
          note='拿到一张纸，用编号查真假'
          onTap={() => go('/packages/volunteering/verify/index')}
        />
      </Card>
    </>
  )
}

export default function CalendarPage() {
  const now = useNow()
  return (
    <Page title='活动日历'>
      <MyPlace>{scope => <Days scope={scope} now={now} />}</MyPlace>
    </Page>
  )
}
