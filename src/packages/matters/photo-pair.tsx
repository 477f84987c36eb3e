/** How it was and how it is now, each with its words. */
import { View } from '@tarojs/components'
import type { MediaView } from 'types/content'
import { MediaShown } from '@/ui/media-shown'

interface PhotoPairProps {
  media: readonly MediaView[]
  before: readonly string[]
  after: readonly string[]
}

export function PhotoPair({ media, before, after }: PhotoPairProps) {
  const of = (ids: readonly string[]) => media.filter(({ id }) => ids.includes(id))
  return (
    <>
      <Side head='原来' media={of(before)} />
      <Side head='现在' media={of(after)} />
    </>
  )
}

function Side({ head, media }: { head: string; media: readonly MediaView[] }) {
  if (media.length === 0) return null
  return (
    <View className='card-part'>
      <View className='strong'>{head}</View>
      <MediaShown media={media} />
    </View>
  )
}
