/** Talking instead of typing: hold and talk, or one tap to begin and one to end; the seconds are shown. */
import { View } from '@tarojs/components'
import { type KeyboardEvent, useContext } from 'react'
import { aria } from './aria'
import { Banner } from './banner'
import { Button } from './button'
import { classNames } from './class-names'
import { ElderContext } from './elder-context'
import { Icon } from './icon'

interface VoiceNoteProps {
  phase: 'idle' | 'recording' | 'denied' | 'absent'
  seconds: number
  /** The finger goes down. */
  onPress: () => void
  /** The finger goes up; soon after it went down means "one tap". */
  onRelease: () => void
  /** Opens where the microphone can be allowed. */
  onAllow: () => void
}

/** A finger on a phone, a mouse or a key in a browser. */
function holding({ onPress, onRelease }: Pick<VoiceNoteProps, 'onPress' | 'onRelease'>) {
  if (process.env.TARO_ENV === 'weapp')
    return { onTouchStart: onPress, onTouchEnd: onRelease, onTouchCancel: onRelease }
  return {
    onPointerDown: onPress,
    onPointerUp: onRelease,
    onPointerCancel: onRelease,
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      onPress()
      onRelease()
    }
  }
}

export function VoiceNote(props: VoiceNoteProps) {
  const { phase, seconds, onPress, onRelease, onAllow } = props
  const elder = useContext(ElderContext)
  if (phase === 'absent')
    return <Banner tone='calm' icon='mic' head='这里不能录音' text='请在微信里打开，或者把话写下来。' />
  if (phase === 'denied') {
    return (
      <View className='column'>
        <Banner tone='due' icon='mic' head='还没有允许用话筒' text='录音只用来说清这件事。允许以后再点一次“说话”。' />
        <Button look='ghost' small text='去允许' onTap={onAllow} />
      </View>
    )
  }
  const recording = phase === 'recording'
  const tap = () => {
    onPress()
    onRelease()
  }
  if (elder) {
    const text = recording ? `说完了，点一下（${seconds} 秒）` : '点一下，开始说'
    return <Button look={recording ? 'main' : 'ghost'} icon={recording ? 'stop' : 'mic'} text={text} onTap={tap} />
  }
  const words = recording ? `正在听，${seconds} 秒。松手或再点一下就好` : '按住说话，或点一下开始说'
  return (
    <View
      className={classNames('button', 'button-ghost', 'talk', recording && 'talk-on')}
      hoverClass='pressed'
      {...holding(props)}
      {...aria({ role: 'button', label: words })}
    >
      <Icon name={recording ? 'stop' : 'mic'} />
      <View>{words}</View>
    </View>
  )
}
