/** 发言规则: what may not be published, how to say it instead, and the month's numbers; open to everybody. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { moderationRules } from 'types/content'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Segments } from '@/ui/segments'
import { chinaMonth } from '@/ui/time'
import { Month } from './month'

const HOW =
  '您写的话先由微信平台检查。平台拿不准的，一个工作日内由社区工作人员看。退回时会写明是哪一条规则、怎么改；觉得不对，可以请另一个人重看一次。'

export default function RulesPage() {
  const now = useNow()
  const { data: me } = useMe()
  const { place } = usePlace(me)
  const [back, setBack] = useState<'0' | '1'>('0')
  return (
    <Page title='发言规则'>
      <Card>
        <View>{HOW}</View>
        <ReadAloud small text={HOW} />
      </Card>
      <View className='h2'>不能发的，和可以怎么说</View>
      {moderationRules.map(({ id, title, forbidden, rewrite }) => (
        <Card key={id}>
          <View className='strong'>{title}</View>
          <View className='soft'>{forbidden}</View>
          <View>{`可以这样：${rewrite}`}</View>
        </Card>
      ))}
      {place ? (
        <>
          <View className='h2'>{`${place.name}的数字`}</View>
          <Segments
            label='哪个月'
            options={[
              { value: '0', text: '这个月' },
              { value: '1', text: '上个月' }
            ]}
            value={back}
            onChange={setBack}
          />
          <Month scope={place.scope} month={chinaMonth(now, Number(back))} />
        </>
      ) : null}
    </Page>
  )
}
