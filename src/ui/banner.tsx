/** A notice across the page: what it is about, a sentence, and at most one act. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import type { Tone } from './tone'

interface BannerProps {
  tone: Tone
  head?: string
  text: string
  icon?: IconName
  /** A small button. */
  act?: ReactNode
}

export function Banner({ tone, head, text, icon, act }: BannerProps) {
  return (
    <View className={`banner tone-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      <View className='grow'>
        {head ? <View className='banner-head'>{head}</View> : null}
        <View>{text}</View>
      </View>
      {act}
    </View>
  )
}
