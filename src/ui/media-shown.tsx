/** Photos and recordings of something others wrote: small pictures that open large, recordings that can be heard. */
import { Image, View } from '@tarojs/components'
import type { MediaView } from 'types/content'
import { enlarge } from '@/cloud/photos'
import { aria } from './aria'
import { Tap } from './tap'
import { VoicePlayer } from './voice-player'

/** Said in the place of what one may not see, and on what only some may. */
const stateWords = { checking: '正在检查', passed: '', refused: '没有通过检查' } as const

export function MediaShown({ media }: { media: readonly MediaView[] }) {
  const photos = media.filter(({ kind }) => kind === 'photo')
  const voices = media.filter(({ kind }) => kind === 'voice')
  if (media.length === 0) return null
  const urls = photos.flatMap(({ url }) => url ?? [])
  return (
    <View className='column card-part'>
      {photos.length > 0 ? (
        <View className='photos'>
          {photos.map((photo, place) => (
            <Photo key={photo.id} photo={photo} place={place + 1} urls={urls} />
          ))}
        </View>
      ) : null}
      {voices.map(({ id, url, seconds = 1, text, state }) =>
        url ? (
          <VoicePlayer key={id} url={url} seconds={seconds} {...(text ? { text } : {})} />
        ) : (
          <View key={id} className='soft'>{`有一段录音，${stateWords[state] || '现在听不了'}`}</View>
        )
      )}
    </View>
  )
}

function Photo({ photo, place, urls }: { photo: MediaView; place: number; urls: readonly string[] }) {
  const words = stateWords[photo.state]
  const { url } = photo
  if (!url) {
    return (
      <View className='photo'>
        <View className='photo-face photo-words-only'>{words || '现在看不了'}</View>
      </View>
    )
  }
  return (
    <View className='photo'>
      <Tap
        className='photo-face'
        label={`第 ${place} 张照片${words ? `，${words}` : ''}，点一下看大图`}
        onTap={() => enlarge(urls, url)}
      >
        <Image className='photo-image' mode='aspectFill' src={url} {...aria({ hidden: true })} />
        {words ? <View className='photo-words'>{words}</View> : null}
      </Tap>
    </View>
  )
}
