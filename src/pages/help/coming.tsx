/** 这周能帮上忙的: what is on in the next seven days, what still needs hands first. */
import { View } from '@tarojs/components'
import type { ActivityCard as Activity } from 'types/activities'
import { useRead } from '@/cloud/query'
import { ActivityCard } from '@/session/activity-card'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { dayField, momentOf } from '@/ui/day-fields'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'

const SHOWN = 3

const isOn = ({ state }: Activity): boolean => state === 'open' || state === 'full' || state === 'running'

/** What is on in the seven days from this morning. */
export function useComing(scope: string, now: number) {
  const asked = useRead('activity.calendar', { scope, from: momentOf(dayField(now), '00:00') })
  return { ...asked, activities: (asked.data?.items ?? []).filter(isOn) }
}

export function Coming({ scope, now }: { scope: string; now: number }) {
  const { activities, waiting, trouble, retry } = useComing(scope, now)
  const calendar = { text: '看活动日历', onTap: () => go(address('/packages/volunteering/calendar/index', { scope })) }
  return (
    <View className='column'>
      <View className='h2'>这周能帮上忙的</View>
      {waiting ? <Skeleton cards={1} /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {!waiting && !trouble && activities.length === 0 ? (
        <Empty icon='meeting' text='这七天还没有活动。' act={calendar} />
      ) : null}
      {activities.slice(0, SHOWN).map(activity => (
        <ActivityCard key={activity.id} activity={activity} now={now} />
      ))}
      {activities.length > 0 ? <Button look='ghost' small {...calendar} /> : null}
    </View>
  )
}
