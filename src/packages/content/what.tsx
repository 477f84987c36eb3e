/** What is looked at: the words, the picture or recording, who wrote it and where. */
import { View } from '@tarojs/components'
import type { CheckView } from 'types/content'
import { MediaShown } from '@/ui/media-shown'
import { dayAndTime } from '@/ui/time'

export function What({ check, now }: { check: CheckView; now: number }) {
  const { of, title, text, media, author, place, at } = check
  const forgotten = !title && !text && media.length === 0
  return (
    <>
      <View className='h2'>{title || of}</View>
      <View className='soft'>{[author, place, dayAndTime(at, now)].filter(Boolean).join(' · ')}</View>
      {text ? <View className='card-part prose'>{text}</View> : null}
      <MediaShown media={media} />
      {forgotten ? <View className='soft'>原来的内容已经按期删掉了。</View> : null}
    </>
  )
}
