/** How far it is: heads and area against the lines they must cross; for residents only how many took part. */
import { View } from '@tarojs/components'
import type { DecisionView } from 'types/voting'
import { areaFigure } from '@/ui/area'
import { Card } from '@/ui/card'
import { ThresholdBar } from '@/ui/threshold-bar'
import { deedOf, fraction, neededOf } from './figures'

export function Turnout({ decision }: { decision: DecisionView }) {
  const { thresholds, took, roll, state } = decision
  const hidden = state === 'done' ? null : <View className='faint card-part'>各选了什么，复核以前谁也看不到。</View>
  if (thresholds.length === 0) {
    // Once there is a result, it says so itself.
    if (state === 'done') return null
    return (
      <Card>
        <View className='card-head'>
          <View className='strong'>{`${took.heads} 人投过`}</View>
          <View className='soft'>{`一共 ${roll.heads} 人`}</View>
        </View>
        {hidden}
      </Card>
    )
  }
  return (
    <Card>
      {thresholds.map((threshold, place) => {
        const { have, outOf, line, label } = threshold
        const shared = { lineName: fraction(line) }
        return (
          <View key={label} className={place > 0 ? 'card-part' : ''}>
            <ThresholdBar
              name={`${deedOf(place)}人数`}
              reached={have.heads}
              whole={outOf.heads}
              needed={neededOf(threshold, 'heads')}
              figure={String}
              unit='人'
              {...shared}
            />
            <ThresholdBar
              name={`${deedOf(place)}面积`}
              reached={have.areaCenti}
              whole={outOf.areaCenti}
              needed={neededOf(threshold, 'areaCenti')}
              figure={areaFigure}
              unit='㎡'
              {...shared}
            />
            <View className='faint'>{label}</View>
          </View>
        )
      })}
      {hidden}
    </Card>
  )
}
