/** What happened to the matter, newest first, with who, when and why. */
import { View } from '@tarojs/components'
import type { TimelineEntry } from 'types/common'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { dayAndTime } from '@/ui/time'
import { type Happening, Timeline } from '@/ui/timeline'

function happening({ at, who, what, why, link }: TimelineEntry, place: number, now: number): Happening {
  return {
    id: `${at}-${place}`,
    what,
    note: `${dayAndTime(at, now)} · ${who}`,
    ...(why ? { why } : {}),
    ...(link ? { link: { text: '看一看', onTap: () => go(link) } } : {})
  }
}

export function Happened({ timeline, now }: { timeline: readonly TimelineEntry[]; now: number }) {
  return (
    <Card>
      <View className='h2'>事情经过</View>
      <View className='card-part'>
        <Timeline happenings={timeline.map((entry, place) => happening(entry, place, now)).reverse()} />
      </View>
    </Card>
  )
}
