/** What is known, pinned above everything else, so that nobody argues about figures; the host writes it until the talk. */
import { Image, View } from '@tarojs/components'
import type { MeetingView } from 'types/meetings'
import { enlarge } from '@/cloud/photos'
import { useElder } from '@/session/elder'
import { aria } from '@/ui/aria'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ReadAloud } from '@/ui/read-aloud'
import { Tap } from '@/ui/tap'

export function Facts({ facts }: { facts: NonNullable<MeetingView['facts']> }) {
  const elder = useElder()
  const urls = facts.media.flatMap(({ url, kind }) => (url && kind === 'photo' ? [url] : []))
  return (
    <Card>
      <View className='card-head'>
        <View className='row strong'>
          <Icon name='sealed' />
          <View>先看清楚情况</View>
        </View>
      </View>
      <View className='card-part prose'>{facts.text}</View>
      {urls.length > 0 ? (
        <View className='card-part photos'>
          {urls.map((url, place) => (
            <View key={url} className='photo'>
              <Tap
                className='photo-face'
                label={`第 ${place + 1} 张照片，点一下看大图`}
                onTap={() => enlarge(urls, url)}
              >
                <Image className='photo-image' src={url} mode='aspectFill' {...aria({ hidden: true })} />
              </Tap>
            </View>
          ))}
        </View>
      ) : null}
      <View className='card-part'>
        <ReadAloud small={!elder} text={`先看清楚情况：${facts.text}`} />
      </View>
    </Card>
  )
}
