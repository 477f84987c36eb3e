/** The one act that is always within reach of the thumb. */
import { View } from '@tarojs/components'
import { Button } from './button'
import type { IconName } from './icon'

export function Floating({ text, icon, onTap }: { text: string; icon: IconName; onTap: () => void }) {
  return (
    <View className='floating'>
      <Button text={text} icon={icon} onTap={onTap} />
    </View>
  )
}
