/** A drawer from below for a short choice; closes by its own button, never only by a gesture. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import { Tap } from './tap'

interface SheetProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

export function Sheet({ title, open, onClose, children }: SheetProps) {
  if (!open) return null
  return (
    <View className='veil' catchMove>
      <View className='sheet' {...aria({ role: 'dialog', label: title })}>
        <View className='sheet-head'>
          <Text className='h2'>{title}</Text>
          <Tap className='round' label='关上' onTap={onClose}>
            <Icon name='close' />
          </Tap>
        </View>
        {children}
      </View>
    </View>
  )
}
