/** A short state in a coloured pill, always in words. */
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import type { Tone } from './tone'

interface ChipProps {
  tone: Tone
  text: string
  icon?: IconName
  large?: boolean
}

export function Chip({ tone, text, icon, large = false }: ChipProps) {
  return (
    <View className={classNames('chip', `tone-${tone}`, large && 'chip-large')}>
      {icon ? <Icon name={icon} /> : null}
      {text}
    </View>
  )
}
