/** What a sum is made of: one bar in parts, the largest first, each named with its figure below. */
import { Text, View } from '@tarojs/components'
import { aria } from './aria'

export interface Part {
  name: string
  /** In the same whole unit; a part of nothing or less has no width. */
  amount: number
  /** The amount in words, with its unit. */
  figure: string
}

interface SplitBarProps {
  /** What is split, for who cannot see it. */
  label: string
  parts: readonly Part[]
}

/** Only so many can be told apart; the others are one. */
const SHOWN = 5

/** Only for the width on the screen. */
const percent = (part: number, whole: number): string => `${whole > 0 ? (Math.max(part, 0) * 100) / whole : 0}%`

export function SplitBar({ label, parts }: SplitBarProps) {
  const whole = parts.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0)
  const words = parts.map(({ name, figure }) => `${name} ${figure}`).join('，')
  return (
    <View className='split' {...aria({ role: 'img', label: `${label}：${words}` })}>
      <View className='split-bar'>
        {parts.map(({ name, amount }, place) => (
          <View
            key={name}
            className={`split-part split-${Math.min(place, SHOWN - 1) + 1}`}
            style={{ width: percent(amount, whole) }}
          />
        ))}
      </View>
      <View className='split-legend'>
        {parts.map(({ name, figure }, place) => (
          <View key={name} className='split-entry'>
            <View className={`split-mark split-${Math.min(place, SHOWN - 1) + 1}`} />
            <Text>{`${name} ${figure}`}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
