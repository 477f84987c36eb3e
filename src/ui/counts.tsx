/** Two or three figures side by side, each with what it counts: how much waits, at a glance. */
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import type { Tone } from './tone'

interface CountsProps {
  counts: readonly { figure: string; what: string; tone: Tone }[]
}

export function Counts({ counts }: CountsProps) {
  return (
    <View className='counts'>
      {counts.map(({ figure, what, tone }) => (
        <View key={what} className='card count'>
          <View className={classNames('count-figure', 'figures', `ink-${tone}`)}>{figure}</View>
          <View className='soft'>{what}</View>
        </View>
      ))}
    </View>
  )
}
