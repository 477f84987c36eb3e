/** One of the three doors of the elder home: a picture, two big words, a plain sentence. */
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface DoorProps {
  tone: 'now' | 'done' | 'info'
  icon: IconName
  title: string
  note: string
  onTap: () => void
}

export function Door({ tone, icon, title, note, onTap }: DoorProps) {
  return (
    <Tap className={`door door-${tone}`} label={`${title}，${note}`} onTap={onTap}>
      <Icon name={icon} />
      <View className='grow'>
        <View className='door-title'>{title}</View>
        <View>{note}</View>
      </View>
    </Tap>
  )
}
