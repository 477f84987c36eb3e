/** A sum of money at the head of a page, large, with its fen standing back. */
import { Text, View } from '@tarojs/components'
import { yuan } from './yuan'

export function Sum({ fen }: { fen: number }) {
  const [whole = '', rest = ''] = yuan(fen).split('.')
  return (
    <View className='sum'>
      <Text>{`¥${whole}`}</Text>
      <Text className='sum-fen'>{`.${rest}`}</Text>
    </View>
  )
}
