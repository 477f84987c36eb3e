/** Nothing here yet: says so kindly and offers the next useful act. */
import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon, type IconName } from './icon'

interface EmptyProps {
  icon: IconName
  text: string
  act?: { text: string; onTap: () => void }
}

export function Empty({ icon, text, act }: EmptyProps) {
  return (
    <View className='empty'>
      <View className='empty-mark'>
        <Icon name={icon} />
      </View>
      <View>{text}</View>
      {act ? <Button look='ghost' small text={act.text} onTap={act.onTap} /> : null}
    </View>
  )
}
