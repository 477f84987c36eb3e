/** What somebody came for: what it is and for whom, and handing it over. */
import { View } from '@tarojs/components'
import type { RedemptionView } from 'types/shop'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { TroubleNote } from '@/ui/trouble-note'
import { stateChip } from '../state-chip'

interface HandOverProps {
  redemption: RedemptionView
  digits: string
  now: number
  onDone: () => void
  onOther: () => void
}

export function HandOver({ redemption, digits, now, onDone, onOther }: HandOverProps) {
  const { act, busy, trouble } = useWrite('redemption.collect', redemption.id)
  const { id, item, price, who, state, acts, where } = redemption
  const collect = async () => {
    if (await act({ redemptionId: id, digits })) onDone()
  }
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip {...stateChip(redemption, now, true)} large />
          <View className='strong figures'>{`${price} 分`}</View>
        </View>
        <View className='h1'>{item}</View>
        <View className='card-part'>{`给 ${who}，在${where.name}领`}</View>
      </Card>
      <TroubleNote trouble={trouble} />
      {acts.includes('collect') ? (
        <Button icon='check' text='交给他了' busy={busy} onTap={() => void collect()} />
      ) : null}
      {state === 'collected' ? <View className='centre soft'>已经交付，积分和库存都记好了。</View> : null}
      <Button look='ghost' text='下一位' onTap={onOther} />
    </>
  )
}
