/** Something failed: one sentence, the reference if there is one, and a retry that cannot act twice. */
import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'

interface ErrorRetryProps {
  message: string
  reference?: string | undefined
  onRetry: () => void
}

export function ErrorRetry({ message, reference, onRetry }: ErrorRetryProps) {
  return (
    <View className='empty'>
      <View className='empty-mark'>
        <Icon name='alert' />
      </View>
      <View>{message}</View>
      {reference ? <View className='faint figures'>{`编号 ${reference}`}</View> : null}
      <Button look='ghost' small icon='again' text='再试一次' onTap={onRetry} />
    </View>
  )
}
