/** A sum of money at the head of a page, large, with its fen standing back. */
import { Text, View } from '@tarojs/components'
import { yuan } from './yuan'

export function Sum({ fen }: { fen: number }) {
  const [whole = '', rest = ''] = yuan(Math.abs(fen)).split('.')
  return (
    <View className='sum'>
      <Text>{`${fen < 0 ? '−' : ''}¥${whole}`}</Text>
      <Text className='sum-fen'>{`.${rest}`}</Text>
    </View>
  )
}
