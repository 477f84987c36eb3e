/** A sheet of paper on the board; tapping it, where it leads somewhere, opens the whole thing. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Tap } from './tap'

interface CardProps {
  children: ReactNode
  /** Given together: where a tap leads, and the words for it. */
  onTap?: () => void
  label?: string
  /** Rows inside bring their own vertical space. */
  rows?: boolean
}

export function Card({ children, onTap, label = '打开', rows = false }: CardProps) {
  const className = classNames('card', rows && 'card-rows')
  if (!onTap) return <View className={className}>{children}</View>
  return (
    <Tap wordy className={className} label={label} onTap={onTap}>
      {children}
    </Tap>
  )
}
