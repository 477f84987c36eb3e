/** Cases of photos and recordings. */
import type { MediaView } from 'types/content'
import { Card } from './card'
import type { GalleryCase } from './gallery-case'
import { MediaShown } from './media-shown'
import { Photos, type ShownPhoto } from './photos'
import { toast } from './toast'
import { VoiceNote } from './voice-note'
import { VoicePlayer } from './voice-player'

const say = (text: string) => () => toast(text)

/** A lamp in a staircase, drawn in a few strokes. */
const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><path fill="#cfd8d2" d="M0 0h60v60H0z"/><circle cx="30" cy="20" r="9" fill="#e6b95f"/><path fill="#8c8779" d="M8 60V48h12V38h12V28h28v32z"/></svg>'
)}`

const photo = (key: string, state: ShownPhoto['state'], percent = 100): ShownPhoto => ({
  key,
  state,
  percent,
  url: picture,
  ...(state === 'failed' ? { trouble: '没有传上去。点一下再传，不会重复。' } : {})
})

const view = (id: string, more: Partial<MediaView>): MediaView => ({
  id,
  kind: 'photo',
  state: 'passed',
  mine: false,
  url: picture,
  ...more
})

const acts = { onAdd: say('选照片'), onRemove: say('去掉'), onRetry: say('再传') }
const talk = { onPress: say('开始'), onRelease: () => undefined, onAllow: say('去允许') }

export const mediaCases: GalleryCase[] = [
  {
    part: '照片',
    name: '填写时，各种进度',
    element: (
      <Card>
        <Photos
          label='照片'
          most={9}
          why='照片只用来说清这件事，拍照的地点会先去掉。'
          photos={[photo('a', 'passed'), photo('b', 'checking'), photo('c', 'sending', 40), photo('d', 'failed')]}
          {...acts}
        />
      </Card>
    )
  },
  {
    part: '照片',
    name: '还没有',
    element: (
      <Card>
        <Photos label='照片' most={3} photos={[]} {...acts} />
      </Card>
    )
  },
  {
    part: '照片',
    name: '给大家看的',
    element: (
      <Card>
        <MediaShown
          media={[
            view('one', {}),
            view('two', { state: 'checking', mine: true }),
            { id: 'three', kind: 'photo', state: 'checking', mine: false },
            view('four', { kind: 'voice', seconds: 12, text: '楼道灯又不亮了。' })
          ]}
        />
      </Card>
    )
  },
  { part: '说话', name: '还没开始', element: <VoiceNote phase='idle' seconds={0} {...talk} /> },
  { part: '说话', name: '正在听', element: <VoiceNote phase='recording' seconds={8} {...talk} /> },
  { part: '说话', name: '没允许', element: <VoiceNote phase='denied' seconds={0} {...talk} /> },
  { part: '说话', name: '不能录音', element: <VoiceNote phase='absent' seconds={0} {...talk} /> },
  { part: '说话', name: '再听一遍', element: <VoicePlayer url='' seconds={12} text='楼道灯又不亮了。' /> }
]
