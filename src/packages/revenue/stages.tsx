/** The five steps of a quarter's account, with where it stands. */
import { View } from '@tarojs/components'
import type { DisclosureState } from 'types/disclosure'
import { aria } from '@/ui/aria'
import { classNames } from '@/ui/class-names'

const stages = ['记账', '核对', '同意', '公示', '锁账'] as const
const places: Readonly<Record<DisclosureState, number>> = {
  open: 0,
  closed: 1,
  checked: 2,
  agreed: 3,
  published: 3,
  locked: stages.length
}

export function Stages({ state }: { state: DisclosureState }) {
  const at = places[state]
  const word = (place: number) => (place < at ? '已完成' : place === at ? '正在进行' : '还没到')
  const label = stages.map((stage, place) => `${stage}${word(place)}`).join('，')
  return (
    <View className='steps' {...aria({ role: 'img', label })}>
      {stages.map((stage, place) => (
        <View key={stage} className={classNames('step', place < at && 'step-done', place === at && 'step-at')}>
          {stage}
        </View>
      ))}
    </View>
  )
}
