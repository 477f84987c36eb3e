/** Who has it, since when, what is due next: so that nobody has to ask "and now?". */
import { View } from '@tarojs/components'
import { Avatar } from './avatar'

interface HolderProps {
  /** One character for the circle. */
  letter: string
  /** e.g. "物业维修 · 已上门". */
  head: string
  /** Since when, what is due next; one line each. */
  lines: string[]
}

export function Holder({ letter, head, lines }: HolderProps) {
  return (
    <View className='holder'>
      <Avatar letter={letter} />
      <View className='grow'>
        <View className='strong'>{head}</View>
        {lines.map(line => (
          <View key={line} className='soft'>
            {line}
          </View>
        ))}
      </View>
    </View>
  )
}
