/** One activity in a list: what, when, where, whether there is room, and my place in it. */
import { View } from '@tarojs/components'
import type { ActivityCard as Activity } from 'types/activities'
import { activityKinds } from 'types/activity-kinds'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { said } from '@/ui/time'
import type { Tone } from '@/ui/tone'
import { go } from './go'

interface Shown {
  tone: Tone
  text: string
}

/** My own place says more than the state of the whole. */
export function activityChip({ mine, state, capacity, taken, waiting }: Activity): Shown {
  if (state === 'cancelled') return { tone: 'calm', text: '取消了' }
  if (state === 'checking') return { tone: 'info', text: '等人看过' }
  if (state === 'over') return { tone: 'calm', text: '办完了' }
  if (mine === 'place') return { tone: 'done', text: '您报上了' }
  if (mine === 'waiting') return { tone: 'info', text: '您在排队' }
  if (state === 'running') return { tone: 'now', text: '正在办' }
  if (state === 'full') return { tone: 'due', text: waiting > 0 ? `满了，${waiting} 人排队` : '满了，可以排队' }
  return { tone: 'now', text: `还差 ${capacity - taken} 人` }
}

export function ActivityCard({ activity, now }: { activity: Activity; now: number }) {
  const { id, title, place, kind, team, startsAt } = activity
  const { tone, text } = activityChip(activity)
  const when = said(startsAt, now)
  return (
    <Card
      label={`${title}，${when}，${place}，${text}`}
      onTap={() => go(`/packages/volunteering/activity/index?id=${id}`)}
    >
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='soft'>{activityKinds[kind].name}</View>
      </View>
      <View className='strong'>{title}</View>
      <View>{`${when} · ${place}`}</View>
      <View className='soft'>{team}</View>
    </Card>
  )
}
