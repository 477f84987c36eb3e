/** A recording of a form in one piece: hold to talk, listen again, send or talk anew; kept by id in the form's draft. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { VOICE_SECONDS_MAX } from 'types/content'
import type { Recording } from '@/cloud/recording'
import { Button } from '@/ui/button'
import { photoWords } from '@/ui/photos'
import { VoiceNote } from '@/ui/voice-note'
import { VoicePlayer } from '@/ui/voice-player'
import { useMediaConsent } from './media-consent'
import { type MediaItem, useMedia } from './use-media'
import { useRecorder } from './use-recorder'

interface VoiceFieldProps {
  scope: string
  label?: string
  ids: readonly string[]
  onIds: (ids: string[]) => void
  /** What was said, where the phone wrote it down. */
  onHeard?: (text: string) => void
  onBusy?: (busy: boolean) => void
}

const WHY = '录音只用来说清这件事，最长两分钟。发出去之前可以再听一遍。'

export function VoiceField({ scope, label = '说话', ids, onIds, onHeard, onBusy }: VoiceFieldProps) {
  const media = useMedia({ scope, ids, onIds, ...(onBusy ? { onBusy } : {}) })
  const [heard, setHeard] = useState<Recording | undefined>()
  const { phase, seconds, press, release, allow } = useRecorder(VOICE_SECONDS_MAX, setHeard)
  const { asked, question } = useMediaConsent()
  const use = ({ file, seconds: length, text }: Recording) => {
    media.add([file], 'voice', { seconds: length, ...(text ? { text } : {}) })
    if (text) onHeard?.(text)
    setHeard(undefined)
  }
  const [item] = media.items
  return (
    <View className='field'>
      <View className='field-label'>{label}</View>
      {item ? <Sent item={item} onRetry={media.retry} onRemove={media.remove} /> : null}
      {!item && heard ? (
        <View className='column'>
          <VoicePlayer url={heard.file.path} seconds={heard.seconds} {...(heard.text ? { text: heard.text } : {})} />
          <Button small text='就用这段' onTap={() => use(heard)} />
          <Button look='ghost' small text='重新说' onTap={() => setHeard(undefined)} />
        </View>
      ) : null}
      {!item && !heard ? (
        <VoiceNote
          phase={phase}
          seconds={seconds}
          onPress={() => asked(press)}
          onRelease={release}
          onAllow={() => void allow()}
        />
      ) : null}
      {question}
      <View className='faint field-note'>{WHY}</View>
    </View>
  )
}

interface SentProps {
  item: MediaItem
  onRetry: (key: string) => void
  onRemove: (key: string) => void
}

function Sent({ item, onRetry, onRemove }: SentProps) {
  const { key, state, url, seconds = 1, text, trouble } = item
  const words = trouble ?? photoWords(item)
  return (
    <View className='column'>
      {url ? <VoicePlayer url={url} seconds={seconds} {...(text ? { text } : {})} /> : null}
      {words ? <View className='soft'>{words}</View> : null}
      {state === 'failed' ? <Button small text='再传一次' onTap={() => onRetry(key)} /> : null}
      <Button look='ghost' small text='去掉，重新说' onTap={() => onRemove(key)} />
    </View>
  )
}
