/** Photos of a form: pick some, see how far they are, try again, take one away, look at one large. */
import { Image, View } from '@tarojs/components'
import { enlarge } from '@/cloud/photos'
import { aria } from './aria'
import { Icon } from './icon'
import { Tap } from './tap'

export interface ShownPhoto {
  key: string
  state: 'sending' | 'failed' | 'checking' | 'passed' | 'refused'
  percent: number
  url?: string
  trouble?: string
}

interface PhotosProps {
  /** What they are of, e.g. "现场照片". */
  label: string
  photos: readonly ShownPhoto[]
  most: number
  /** Why one is asked for photos, said before the album opens. */
  why?: string
  onAdd: () => void
  onRemove: (key: string) => void
  onRetry: (key: string) => void
}

/** What is said on a photo; one that passed needs no words. */
export function photoWords({ state, percent }: Pick<ShownPhoto, 'state' | 'percent'>): string {
  if (state === 'sending') return percent < 100 ? `正在传 ${percent}%` : '正在收…'
  if (state === 'failed') return '没传上，点一下再传'
  if (state === 'checking') return '正在检查'
  return state === 'refused' ? '没通过检查' : ''
}

export function Photos({ label, photos, most, why = '', onAdd, onRemove, onRetry }: PhotosProps) {
  const urls = photos.flatMap(({ url }) => url ?? [])
  const trouble = photos.find(({ state }) => state === 'failed')?.trouble
  const open = ({ key, state, url }: ShownPhoto) => {
    if (state === 'failed') onRetry(key)
    else if (url) enlarge(urls, url)
  }
  return (
    <View className='field'>
      <View className='field-label'>{label}</View>
      <View className='photos'>
        {photos.map((photo, place) => (
          <Photo
            key={photo.key}
            photo={photo}
            place={place + 1}
            onOpen={() => open(photo)}
            onRemove={() => onRemove(photo.key)}
          />
        ))}
        {photos.length < most ? (
          <Tap className='photo photo-add' label={`加照片，已有 ${photos.length} 张，最多 ${most} 张`} onTap={onAdd}>
            <Icon name='camera' />
            <View>加照片</View>
          </Tap>
        ) : null}
      </View>
      {trouble ? (
        <View className='field-error' {...aria({ role: 'status', live: 'polite' })}>
          <Icon name='alert' />
          <View>{trouble}</View>
        </View>
      ) : null}
      <View className='faint field-note'>{why ? `${why}最多 ${most} 张。` : `最多 ${most} 张。`}</View>
    </View>
  )
}

interface PhotoProps {
  photo: ShownPhoto
  place: number
  onOpen: () => void
  onRemove: () => void
}

function Photo({ photo, place, onOpen, onRemove }: PhotoProps) {
  const words = photoWords(photo)
  const label = `第 ${place} 张照片${words ? `，${words}` : '，点一下看大图'}`
  return (
    <View className='photo'>
      <Tap className='photo-face' label={label} onTap={onOpen}>
        {photo.url ? (
          <Image className='photo-image' mode='aspectFill' src={photo.url} {...aria({ hidden: true })} />
        ) : null}
        {words ? <View className='photo-words'>{words}</View> : null}
      </Tap>
      <Tap className='photo-remove' label={`去掉第 ${place} 张照片`} onTap={onRemove}>
        <View className='photo-remove-mark'>
          <Icon name='close' />
        </View>
      </Tap>
    </View>
  )
}
