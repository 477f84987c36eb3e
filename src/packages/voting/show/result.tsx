/** The result, once two people counted the same: passed or not and which side decided it, then every choice. */
import { View } from '@tarojs/components'
import type { DecisionView } from 'types/voting'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { shareWords, shortfalls } from './figures'

function verdict({ passed, thresholds }: DecisionView) {
  if (passed === undefined) return <Banner tone='info' head='有结果了' text='这是征求意见，只作参考，不算“通过”。' />
  if (passed) {
    return <Banner tone='done' icon='check' head='通过了' text='参加的、同意的，人数和面积都过了线。' />
  }
  return <Banner tone='due' icon='alert' head='没有通过' text={`${shortfalls(thresholds).join('，')}。`} />
}

const percent = (part: number, whole: number): string => `${whole > 0 ? (part * 100) / whole : 0}%`

export function Result({ decision }: { decision: DecisionView }) {
  const { tally, options, regime } = decision
  if (!tally) return null
  const owners = regime === 'OWNER_SPECIAL'
  const none = { heads: 0, areaCenti: 0 }
  return (
    <>
      {verdict(decision)}
      <Card>
        <View className='h2'>各选了多少</View>
        {options.map(({ id, text }) => {
          const got = tally.byChoice[id] ?? none
          return (
            <View key={id} className='card-part'>
              <View className='threshold-head'>
                <View className='strong'>{text}</View>
                <View className='soft figures'>{shareWords(got, owners)}</View>
              </View>
              <View className='bar'>
                <View className='bar-fill' style={{ width: percent(got.heads, tally.took.heads) }} />
              </View>
            </View>
          )
        })}
        <View className='faint card-part figures'>
          {`参加 ${shareWords(tally.took, owners)}；名册 ${shareWords(tally.roll, owners)}。条的长短按人数。`}
        </View>
      </Card>
    </>
  )
}
