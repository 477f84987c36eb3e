/** What happened to the matter, newest first, with who, when, why and photos; what is long ago is folded away. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TimelineEntry } from 'types/common'
import type { MediaView } from 'types/content'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { MediaShown } from '@/ui/media-shown'
import { dayAndTime } from '@/ui/time'
import { type Happening, Timeline } from '@/ui/timeline'

const SHOWN_AT_FIRST = 10

interface HappenedProps {
  timeline: readonly TimelineEntry[]
  media: readonly MediaView[]
  now: number
}

export function Happened({ timeline, media, now }: HappenedProps) {
  const [all, setAll] = useState(false)
  const happening = ({ at, who, what, why, link, media: ids }: TimelineEntry, place: number): Happening => {
    const photos = media.filter(({ id }) => ids?.includes(id))
    return {
      id: `${at}-${place}`,
      what,
      note: `${dayAndTime(at, now)} · ${who}`,
      ...(why ? { why } : {}),
      ...(link ? { link: { text: '看一看', onTap: () => go(link) } } : {}),
      ...(photos.length > 0 ? { below: <MediaShown media={photos} /> } : {})
    }
  }
  const happenings = timeline.map(happening).reverse()
  const shown = all ? happenings : happenings.slice(0, SHOWN_AT_FIRST)
  return (
    <Card>
      <View className='h2'>事情经过</View>
      <View className='card-part'>
        <Timeline happenings={shown} />
      </View>
      {shown.length < happenings.length ? (
        <Button
          look='ghost'
          small
          text={`再往前看 ${happenings.length - shown.length} 条`}
          onTap={() => setAll(true)}
        />
      ) : null}
    </Card>
  )
}
