/** Who has it, since when, what is due next: so that nobody has to ask "and now?". */
import { View } from '@tarojs/components'
import { Avatar } from './avatar'
import { classNames } from './class-names'

interface HolderProps {
  /** One character for the circle. */
  letter: string
  /** e.g. "物业维修 · 已上门". */
  head: string
  /** Since when, what is due next; one line each. None in a list, where the head says it all in one node. */
  lines: string[]
  /** Stands below something else in its card. */
  below?: boolean
}

export function Holder({ letter, head, lines, below = false }: HolderProps) {
  if (lines.length === 0) return <View className={classNames('holder-line', below && 'card-part')}>{head}</View>
  return (
    <View className={classNames('holder', below && 'card-part')}>
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
