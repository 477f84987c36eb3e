/** The shape of cards that are on their way, and the words for it. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Card } from './card'

export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <View className='column' {...aria({ role: 'status', label: '正在打开，请稍等' })}>
      {Array.from({ length: cards }, (_, place) => `card-${place}`).map(key => (
        <Card key={key}>
          <View className='skeleton-line skeleton-short' />
          <View className='skeleton-line' />
          <View className='skeleton-line skeleton-short' />
        </Card>
      ))}
    </View>
  )
}
