/** A recording that can be listened to, with its length and, where it was written down, its words. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { play } from '@/cloud/voice-notes'
import { Button } from './button'

interface VoicePlayerProps {
  url: string
  seconds: number
  text?: string
}

export function VoicePlayer({ url, seconds, text }: VoicePlayerProps) {
  const [playing, setPlaying] = useState(false)
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  const toggle = () => {
    if (playing) return stop.current()
    setPlaying(true)
    stop.current = play(url, () => setPlaying(false))
  }
  return (
    <View className='voice'>
      <Button
        look='ghost'
        small
        icon={playing ? 'stop' : 'sound'}
        text={playing ? '别放了' : `听录音 ${seconds} 秒`}
        onTap={toggle}
      />
      {text ? <View className='soft prose'>{`说的是：${text}`}</View> : null}
    </View>
  )
}
