/** One meeting in a list: when, where, what about, and whether the minutes are there. */
import { View } from '@tarojs/components'
import type { MeetingCard as Meeting } from 'types/meetings'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { said } from '@/ui/time'
import type { Tone } from '@/ui/tone'

function standing({ state, startsAt }: Meeting, now: number): { tone: Tone; text: string } {
  if (state === 'confirmed') return { tone: 'done', text: '纪要已确认' }
  if (state === 'minuted') return { tone: 'info', text: '纪要等您确认' }
  return startsAt > now ? { tone: 'now', text: '要开会' } : { tone: 'due', text: '等着写纪要' }
}

export function MeetingCard({ meeting, now }: { meeting: Meeting; now: number }) {
  const { tone, text } = standing(meeting, now)
  return (
    <Card label={`${meeting.title}，${text}`} onTap={() => go(`/packages/meetings/show/index?id=${meeting.id}`)}>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='faint'>{meeting.form}</View>
      </View>
      <View className='h2'>{meeting.title}</View>
      <View className='soft'>{`${said(meeting.startsAt, now)} · ${meeting.place}`}</View>
    </Card>
  )
}
