/** Asks once before something that cannot be taken back; says what will happen, in the words of the act. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'

interface DialogProps {
  open: boolean
  title: string
  text: string
  /** The act itself, e.g. "投出这一票"; never just "确定". */
  act: string
  busy?: boolean
  onAct: () => void
  onClose: () => void
}

export function Dialog({ open, title, text, act, busy = false, onAct, onClose }: DialogProps) {
  if (!open) return null
  return (
    <View className='veil veil-centre' catchMove>
      <View className='dialog' {...aria({ role: 'dialog', label: title })}>
        <View className='h2'>{title}</View>
        <View className='soft'>{text}</View>
        <View className='dialog-acts'>
          <Button text={act} busy={busy} onTap={onAct} />
          <Button look='ghost' text='先不' disabled={busy} onTap={onClose} />
        </View>
      </View>
    </View>
  )
}
