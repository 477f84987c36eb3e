/** 可以核对: what was frozen and its two hashes, the same as printed in the notice. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { DecisionView } from 'types/voting'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { dayAndTime } from '@/ui/time'
import { shareWords } from './figures'

function Hash({ name, hash }: { name: string; hash: string }) {
  return (
    <View className='card-part'>
      <View className='strong'>{name}</View>
      <View className='soft figures'>{hash}</View>
      <Button
        look='ghost'
        small
        icon='copy'
        text='复制'
        label={`复制${name}`}
        onTap={() => void Taro.setClipboardData({ data: hash })}
      />
    </View>
  )
}

export function Proof({ decision, now }: { decision: DecisionView; now: number }) {
  const { noticedAt, roll, rollHash, textHash, regime } = decision
  const frozen = `${dayAndTime(noticedAt, now)} 冻结：${shareWords(roll, regime === 'OWNER_SPECIAL')}。`
  return (
    <Fold title='可以核对' icon='sealed'>
      <View className='soft'>{`${frozen}名册或题目改一个字，下面的码就变，和公示上印的对不上。`}</View>
      <Hash name='名册的核对码' hash={rollHash} />
      <Hash name='题目的核对码' hash={textHash} />
    </Fold>
  )
}
